import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import { canChooseOfAll, choosePage, choosePages, type Lists } from "../../columns/choose-page.ts";
import { canChoose } from "../../columns/choose-questions.ts";
import type { Column, Columns, TextLists } from "../../columns/columns.ts";
import { conditionsOf } from "../../columns/count-aggregate.ts";
import type { CountedCondition, ValueCounts } from "../../columns/value-counts.ts";
import { eachOf } from "../../columns/values-of-rows.ts";
import { isWalkShorter } from "../../columns/walk-or-start.ts";
import type { StoredColumns } from "./load-columns.ts";

/** A list with so many questions takes Neo4j longer than columns, because it reads all of a node's edges. */
const MANY = 500;

/** Neo4j reads so many questions sooner than it tells the revision of its graph and the process chooses. */
const FEW = 1500;

/** The number of a value that no question has. */
const NONE = -1;

/** The values of questions. `each` goes through those of one. */
type Values = {
  readonly of: Column["of"];
  readonly each: (question: number, use: (code: number) => void) => void;
};

/** By which values the lists are told apart, and the condition that asks for the same values. */
const lists = {
  "questions-of-departments": {
    condition: "departmentIds",
    valuesOf: ({ departments: { of, codes } }: Columns): Values => ({
      ...{ of, each: (question, use) => use(codes[question] as number) },
    }),
  },
  "questions-of-countries": {
    condition: "countryCodes",
    valuesOf: ({ countries }: Columns): Values => ofTexts(countries),
  },
  "questions-of-topics": {
    condition: "topicIds",
    valuesOf: ({ topics }: Columns): Values => ofTexts(topics),
  },
} as const satisfies Readonly<
  Record<string, { condition: CountedCondition; valuesOf: (columns: Columns) => Values }>
>;
type ListName = keyof typeof lists;

function ofTexts({ of, questions }: TextLists): Values {
  return { of, each: (question, use) => eachOf(questions, question, use) };
}

/** A list of questions whose pages columns can choose. */
export type PageName = "list-questions" | ListName;
type Params = ReadParams<PageName>;

export function isPage(query: ReadName): query is PageName {
  return query === "list-questions" || Object.hasOwn(lists, query);
}

/** Whether columns know all conditions of a page, and a statement does not find it by its order alone. */
export function canChoosePage(query: PageName, params: Params): boolean {
  const conditions = conditionsOf(params);
  return query === "list-questions" ? canChooseOfAll(conditions) : canChoose(conditions);
}

/** Whether columns choose a page sooner than its statement. */
export function isWorthChoosing(counts: ValueCounts, query: PageName, params: Params): boolean {
  if (query === "list-questions") return isWalkShorter(counts, conditionsOf(params), params.limit, FEW);
  const frequent = counts.frequent.get(lists[query].condition);
  return idsIn(params).some((id) => (frequent?.get(id) ?? 0) > MANY);
}

/** By what the statement of chosen questions finds them: their ids, for each node; null if columns cannot choose them. */
export function chosenIds(columns: StoredColumns, query: PageName, params: Params): unknown {
  const idsOf = (questions: readonly number[]) => columns.questionIds(questions);
  if (query !== "list-questions") return choosePagesOfNodes(columns, query, params)?.map(idsOf) ?? null;
  const chosen = choosePage(columns, conditionsOf(params), params);
  return chosen && idsOf(chosen);
}

function idsIn(params: Params): readonly string[] {
  return "ids" in params ? params.ids : [];
}

function choosePagesOfNodes(
  columns: StoredColumns,
  query: ListName,
  params: Params,
): readonly (readonly number[])[] | null {
  const { of, each } = lists[query].valuesOf(columns);
  const codes = idsIn(params).map((id) => of.find(id) ?? NONE);
  const listOf = new Map([...new Set(codes)].map((code, list) => [code, list]));
  const given: Lists = {
    count: listOf.size,
    each: (question, use) =>
      each(question, (code) => {
        const list = listOf.get(code);
        if (list !== undefined) use(list);
      }),
  };
  const pages = choosePages(columns, given, conditionsOf(params), params);
  return pages && codes.map((code) => pages[listOf.get(code) as number] ?? []);
}
