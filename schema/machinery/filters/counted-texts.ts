import type { CountedBy, CoveredDays } from "../../../src/model/coverage.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { CoveredDaysRef, coveredDays, sayCoverage } from "../counted/covered-days.ts";
import { sayNames, sayNumber } from "../counted/words.ts";
import type { FieldsOf } from "../fields-of.ts";
import { countDated, countList, countUnknown, type FilteredList } from "../lists/filtered-list.ts";
import { type NameOf, sayFilter } from "./say-filter.ts";
import { sayScores } from "./say-scores.ts";
import { saySource } from "./say-source.ts";

/** What is known and unknown about the questions or answers that were counted. */
export type Known = {
  readonly covered: readonly CoveredDays[];
  readonly undatedCount: () => Promise<number>;
  readonly unknownCount: () => Promise<number>;
};

/** Questions or answers that were counted. */
export type CountedTexts = Known & {
  readonly statement: () => Promise<string>;
  readonly total: () => Promise<number>;
};

/** The fields of everything that says what was counted. */
export function knownFields(t: FieldsOf<Known>) {
  return {
    covered: t.field({
      type: [CoveredDaysRef],
      description:
        "The days that the graph covers, of the Houses and tabling dates in the filter, by House and oldest first. A month of a House is covered if it has a question, or if a file or a fetch declares it whole; its days are covered until its sources were last seen. A question whose tabling date is unknown covers the month of its answer, but only if answers are counted.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ covered }) => [...covered],
    }),
    undatedCount: t.int({
      description:
        "Number of those counted whose date is unknown, for example `12`: the tabling date of a question, the answer date of an answer.",
      resolve: ({ undatedCount }) => undatedCount(),
    }),
    unknownCount: t.int({
      description:
        "Number not counted because it is unknown whether they are overdue, for example `812`; `0` if `overdue` is not in the filter.",
      resolve: ({ unknownCount }) => unknownCount(),
    }),
  };
}

export const CountedTextsRef = builder.objectRef<CountedTexts>("CountedTexts").implement({
  description: "Which questions or answers were counted, which days the graph covers, and what is unknown.",
  fields: (t) => ({
    statement: t.string({
      description:
        "The same in words, to print under a chart, for example `Questions that were asked in the Lords: 40. The graph covers the Lords from 1 July 2025 to 15 September 2025.`",
      resolve: ({ statement }) => statement(),
    }),
    totalCount: t.int({
      description: "Number of questions or answers counted, for example `1204`.",
      resolve: ({ total }) => total(),
    }),
    ...knownFields(t as unknown as FieldsOf<Known>),
  }),
});

/** What is known about a list; of an aggregate, the list of questions that it counts. */
export async function knownOf(
  context: Context,
  list: FilteredList,
  by: CountedBy = list.lists === "answers" ? "answered" : "tabled",
): Promise<Known> {
  const coverage = await context.coverage();
  return {
    covered: coveredDays(coverage, list.filter, by),
    undatedCount: async () => (await countList(context, list)) - (await countDated(context, list)),
    unknownCount: () => countUnknown(context, list),
  };
}

/** What is told about what was counted, if it is not the list itself. */
type Told = {
  readonly subject?: string;
  readonly by?: CountedBy;
  readonly total?: () => Promise<number>;
  readonly undated?: () => Promise<number>;
  readonly more?: readonly string[];
  /** Whether topics are counted, so that their scores matter even without a condition on topics. */
  readonly countsTopics?: boolean;
};

/** What was counted in a list. `more` are further sentences about it. */
export async function countedTexts(
  context: Context,
  list: FilteredList,
  { subject, by, total, undated, more = [], countsTopics = false }: Told = {},
): Promise<CountedTexts> {
  const ofList = await knownOf(context, list, by);
  const known = undated === undefined ? ofList : { ...ofList, undatedCount: undated };
  const count = total ?? (() => countList(context, list));
  return {
    ...known,
    total: count,
    statement: async () => {
      const counted = await count();
      const isNone = counted === 0 && known.covered.length === 0;
      return [
        `${await sayList(context, list, subject)}: ${isNone ? "none known" : sayNumber(counted)}.`,
        ...more,
        ...(await sayScores(context, list, { countsTopics, countsRows: subject === undefined })),
        ...(await sayKnown(known, list.filter)),
      ].join(" ");
    },
  };
}

/** Which texts a list has: `Questions that were asked in the Lords`. */
async function sayList(context: Context, list: FilteredList, subject: string | undefined): Promise<string> {
  if (list.about !== undefined) return list.about.subject();
  const nameOf = await nameOfNodes(context);
  const whose = subject ?? saySource(list, nameOf);
  const verbs = sayFilter(list.lists, list.filter, list.searched ?? null, nameOf);
  return verbs.length === 0 ? whose : `${withoutAll(whose)} that ${sayNames(verbs, "and")}`;
}

/** The names of nodes by their ids; of a node without a name, its id. */
export async function nameOfNodes(context: Context): Promise<NameOf> {
  const names = await context.names();
  return (label, id) => names.nameOf(label, id) ?? id;
}

/** What is covered and what is unknown, in sentences. */
export async function sayKnown(known: Known, filter: FilterParams): Promise<readonly string[]> {
  const [undated, unknown] = [await known.undatedCount(), await known.unknownCount()];
  return [
    sayCoverage(known.covered, filter),
    ...(undated === 0 ? [] : [`The date of ${sayNumber(undated)} is unknown.`]),
    ...(unknown === 0 ? [] : [`Whether ${sayNumber(unknown)} more are overdue is unknown.`]),
  ];
}

/** With conditions, not all are counted. */
function withoutAll(subject: string): string {
  return subject.replace(/^All (\w)/, (_all, letter: string) => letter.toUpperCase());
}
