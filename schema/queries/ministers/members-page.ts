import type { FieldMap } from "@pothos/core";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import type { Context } from "../../machinery/context.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { FacetsRef } from "../../machinery/filters/facets.ts";
import type { FilterInput } from "../../machinery/filters/filter-input.ts";
import { filterParams } from "../../machinery/filters/filter-params.ts";
import { topicId } from "../../machinery/known-names.ts";
import { type CountedPage, readCountedPage } from "../../machinery/lists/counted-page.ts";
import type { CursorPosition, OrderedList } from "../../machinery/lists/cursor.ts";
import type { FilteredList } from "../../machinery/lists/filtered-list.ts";
import type { PageArgs, PageRequest } from "../../machinery/lists/page.ts";
import { SubgraphRef } from "../subgraph/subgraph.ts";
import { type AboutInput, aboutParams } from "./about-input.ts";
import { type Counted, CountedRef, countedStatement } from "./counted.ts";
import { drawMembers } from "./draw-members.ts";
import { type CountMode, isReversed, type MemberOrder } from "./member-order.ts";

/** What ministersWhoAnswered and membersWhoAsked have in common: a page of members with what is counted of each. */

type Counts = {
  readonly answerCount: number;
  readonly distinctAnswerCount: number;
  /** Null where it was not asked for. */
  readonly questionCount: number | null;
};

type MemberRow = CursorPosition &
  Counts & { readonly id: string; readonly totalCount: number; readonly mode: CountMode };

export type MembersPage<Row> = CountedPage<Row> & {
  /** The texts that match. */
  readonly list: FilteredList;
  /** The countries and topics that were named in the argument. */
  readonly about: { readonly countryCodes: readonly string[]; readonly topicIds: readonly string[] };
  readonly counted: () => Promise<Counted>;
};

/** What is counted of a member, as the mode says. */
export function countOf({
  mode,
  answerCount,
  distinctAnswerCount,
  questionCount,
}: Counts & { readonly mode: CountMode }): number {
  return { ANSWERS: answerCount, QUESTIONS: questionCount ?? 0, DISTINCT_ANSWERS: distinctAnswerCount }[mode];
}

/** The fields of the connection beside those of every one. */
export function membersPageFields<Row extends MemberRow>(
  t: FieldsOf<MembersPage<Row>>,
  words: {
    readonly members: "ministers" | "members";
    readonly texts: "answers" | "questions";
    /** What each edge of the drawing weighs. */
    readonly weighs: string;
    readonly edgeType: string;
  },
): FieldMap {
  const { members, texts, weighs, edgeType } = words;
  return {
    counted: t.field({
      type: CountedRef,
      description: `What was counted, and how much of it all ${members} have together.`,
      resolve: ({ counted }) => counted(),
    }),
    facets: t.field({
      type: FacetsRef,
      description: `What all matching ${texts} have in common, with counts of ${texts}.`,
      resolve: ({ list }) => list,
    }),
    subgraph: t.field({
      type: SubgraphRef,
      description: `The ${members} of this page with the countries and topics asked for, or the countries they name most, as nodes and edges to be drawn. The edges, \`${edgeType}\`, weigh ${weighs}.`,
      resolve: async ({ edges, total, list, about }, _args, context) =>
        drawMembers(context, list, {
          ...{ ...about, type: edgeType, total: await total() },
          members: edges.map((row) => ({ id: row.id, count: countOf(row) })),
        }),
    }),
  };
}

/** Reads a page of members; `read` reads rows of what is asked, `totals` says how many texts match, from any row. */
export async function readMembersPage<Row extends MemberRow>(
  context: Context,
  type: OrderedList["type"],
  asked: {
    readonly about: AboutInput;
    readonly filter: FilterInput | null | undefined;
    readonly mode: CountMode;
    readonly order: MemberOrder;
    readonly page: PageArgs;
    /** The texts that are matched. */
    readonly texts: "answers" | "questions";
  },
  read: (what: AboutParams & FilterParams, request: PageRequest) => Promise<readonly Row[]>,
  totals: (row: Row | undefined) => Pick<Counted, "answers" | "distinctAnswers" | "questions">,
): Promise<MembersPage<Row>> {
  const { about, filter, mode, order, page, texts } = asked;
  const subject = aboutParams(about);
  const what = { ...subject, ...(await filterParams(context, filter)) };
  const sortedBy = order === "COUNT" ? `${order} ${mode}` : order;
  const ordered = { type, subject, order: sortedBy, reversed: isReversed(order) };
  const found = await readCountedPage(ordered, page, (request) => read(what, request));
  const topics = about.topics ?? [];
  return {
    ...found,
    list: { lists: texts, source: "ofAll", sourceId: "", filter: what },
    about: { countryCodes: what.aboutCountryCodes, topicIds: topics.map(topicId) },
    counted: async () => {
      const row = await found.anyRow();
      const isFiltered = Object.keys(filter ?? {}).length > 0;
      return {
        mode,
        statement: countedStatement(texts, what, { mode, topics, isFiltered }),
        members: row?.totalCount ?? 0,
        ...totals(row),
      };
    },
  };
}
