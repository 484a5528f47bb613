import type { FieldMap } from "@pothos/core";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import type { Context } from "../../machinery/context.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { knownOf, nameOfNodes, sayKnown } from "../../machinery/filters/counted-texts.ts";
import { FacetsRef } from "../../machinery/filters/facets.ts";
import type { FilterInput } from "../../machinery/filters/filter-input.ts";
import { filterParams } from "../../machinery/filters/filter-params.ts";
import { sayFilter } from "../../machinery/filters/say-filter.ts";
import { sayScores } from "../../machinery/filters/say-scores.ts";
import { type CountedPage, readCountedPage } from "../../machinery/lists/counted-page.ts";
import type { CursorPosition, OrderedList } from "../../machinery/lists/cursor.ts";
import type { FilteredList } from "../../machinery/lists/filtered-list.ts";
import type { PageArgs, PageRequest } from "../../machinery/lists/page.ts";
import { topicId } from "../../machinery/names/known-names.ts";
import { SubgraphRef } from "../subgraph/subgraph.ts";
import { type AboutInput, aboutParams } from "./about-input.ts";
import { type Counted, CountedRef, sayMode, sayTexts } from "./counted.ts";
import { drawMembers } from "./draw-members.ts";
import { type CountMode, isReversed, type MemberOrder } from "./member-order.ts";

/** Shared by ministersWhoAnswered and membersWhoAsked: a page of members with the counts of each. */

type Counts = {
  readonly answerCount: number;
  readonly distinctAnswerCount: number;
  /** Null if it was not requested. */
  readonly questionCount: number | null;
};

type MemberRow = CursorPosition &
  Counts & { readonly id: string; readonly totalCount: number; readonly mode: CountMode };

export type MembersPage<Row> = CountedPage<Row> & {
  /** The matching texts. */
  readonly list: FilteredList;
  /** The countries and topics in the argument `about`. */
  readonly about: { readonly countryCodes: readonly string[]; readonly topicIds: readonly string[] };
  readonly counted: () => Promise<Counted>;
};

/** The count of a member in the given mode. */
export function countOf({
  mode,
  answerCount,
  distinctAnswerCount,
  questionCount,
}: Counts & { readonly mode: CountMode }): number {
  return { ANSWERS: answerCount, QUESTIONS: questionCount ?? 0, DISTINCT_ANSWERS: distinctAnswerCount }[mode];
}

/** The fields of these connections that other connections do not have. */
export function membersPageFields<Row extends MemberRow>(
  t: FieldsOf<MembersPage<Row>>,
  words: {
    readonly members: "ministers" | "members";
    readonly texts: "answers" | "questions";
    /** What the weight of an edge in the subgraph means. */
    readonly weighs: string;
    readonly edgeType: string;
  },
): FieldMap {
  const { members, texts, weighs, edgeType } = words;
  return {
    counted: t.field({
      type: CountedRef,
      description: `What was counted, with totals for all ${members} in the list.`,
      resolve: ({ counted }) => counted(),
    }),
    facets: t.field({
      type: FacetsRef,
      description: `The most frequent values in all matching ${texts}, with counts of ${texts}.`,
      resolve: ({ list }) => list,
    }),
    subgraph: t.field({
      type: SubgraphRef,
      description: `The ${members} on this page, with the requested countries and topics or else the countries they mention most, as a graph to draw. The weight of an \`${edgeType}\` edge is ${weighs}.`,
      resolve: async ({ edges, total, list, about }, _args, context) =>
        drawMembers(context, list, {
          ...{ ...about, type: edgeType, total: await total() },
          members: edges.map((row) => ({ id: row.id, count: countOf(row) })),
        }),
    }),
  };
}

/** Reads a page of members. `read` reads its rows; `totals` takes the number of matching texts from any row. */
export async function readMembersPage<Row extends MemberRow>(
  context: Context,
  type: OrderedList["type"],
  asked: {
    readonly about: AboutInput;
    readonly filter: FilterInput | null | undefined;
    readonly mode: CountMode;
    readonly order: MemberOrder;
    readonly page: PageArgs;
    /** The kind of text to match. */
    readonly texts: "answers" | "questions";
  },
  read: (what: AboutParams & FilterParams, request: PageRequest) => Promise<readonly Row[]>,
  totals: (row: Row | undefined) => Pick<Counted, "answers" | "distinctAnswers" | "questions">,
): Promise<MembersPage<Row>> {
  const { about, filter, mode, order, page, texts } = asked;
  const subject = aboutParams(about, texts);
  const conditions = await filterParams(context, filter);
  const what = { ...subject, ...conditions };
  const sortedBy = order === "COUNT" ? `${order} ${mode}` : order;
  const ordered = { type, subject, order: sortedBy, reversed: isReversed(order) };
  const found = await readCountedPage(ordered, page, (request) => read(what, request));
  const topicIds = [...new Set((about.topics ?? []).map(topicId))];
  const textsIn = (row: Row | undefined) => totals(row)[texts] ?? 0;
  const subjectOfAll = async () => {
    const verbs = sayFilter(texts, conditions, filter?.text ?? null, await nameOfNodes(context));
    return sayTexts(texts, what, { topicIds, verbs });
  };
  const list: FilteredList = {
    ...{ lists: texts, source: "ofAll", sourceId: "", filter: what },
    about: {
      subject: subjectOfAll,
      total: async () => textsIn(await found.anyRow()),
      count: async (changes) => {
        const one = { limit: 1, afterKey: null, afterId: null, backwards: false };
        return textsIn((await read({ ...what, ...changes }, one))[0]);
      },
    },
  };
  return {
    ...found,
    list,
    about: { countryCodes: what.aboutCountryCodes, topicIds },
    counted: async () => {
      const known = await knownOf(context, list);
      const row = await found.anyRow();
      const sentences = [
        `${await subjectOfAll()}.`,
        sayMode(texts, mode),
        ...(await sayScores(context, list, { countsTopics: false, countsRows: true })),
        ...(await sayKnown(known, what)),
      ];
      return {
        ...{ mode, statement: sentences.join(" "), members: row?.totalCount ?? 0 },
        ...totals(row),
        ...known,
      };
    },
  };
}
