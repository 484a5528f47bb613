import { capitalized } from "../../../src/model/first-letter.ts";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import type {
  answerSources,
  facetNames,
  questionSources,
} from "../../../src/store/catalogue/count-queries.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import type { Context } from "../context.ts";
import { requestLoader } from "../loaders/request-loader.ts";

/** A whole filtered list of questions or answers; a connection shows one page of it. */
export type FilteredList = ListSource & {
  /** The store's id of the node the list belongs to; empty for the list of all questions or answers. */
  readonly sourceId: string;
  readonly filter: FilterParams & Partial<AboutParams>;
  /** The text of the filter's search, as it was given. */
  readonly searched?: string | null | undefined;
  /** For a list of texts with given countries and topics, which `count-questions` and `count-answers` cannot count. */
  readonly about?: {
    /** Which texts these are, as the beginning of a sentence: `Answers that name Russia anywhere in the answer`. */
    readonly subject: () => Promise<string>;
    readonly total: () => Promise<number>;
    /** How many there are with changed conditions. */
    readonly count: (changes: FilterParams & Partial<AboutParams>) => Promise<number>;
  };
};

/** All questions that a filter takes. */
export function allQuestions(filter: FilterParams): FilteredList {
  return { lists: "questions", source: "ofAll", sourceId: "", filter };
}

/** What is listed, and which kind of node the list belongs to. */
export type ListSource =
  | { readonly lists: "questions"; readonly source: (typeof questionSources)[number] }
  | { readonly lists: "answers"; readonly source: (typeof answerSources)[number] };

export type FacetName = (typeof facetNames)[number];
export type FacetRow = ReadRow<"facets-of-questions">;

/** The length of the list. One statement counts the lists of all nodes in a request. */
export function countList(
  context: Context,
  { lists, source, sourceId, filter, about }: FilteredList,
): Promise<number> {
  if (about !== undefined) return about.total();
  const query = `count-${lists}` as const;
  const loader = requestLoader<number>(
    context,
    `${query} ${source} ${JSON.stringify(filter)}`,
    async (ids) => {
      const rows = await context.store.read(query, { source, sourceIds: ids, ...filter });
      const counts = new Map(rows.map((row) => [row.sourceId, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    },
  );
  return loader.load(sourceId);
}

/** How many would be in the list if it were known whether they are overdue. */
export async function countUnknown(context: Context, list: FilteredList): Promise<number> {
  return list.filter.overdue === undefined ? 0 : countWith(context, list, { overdue: "UNKNOWN" });
}

/** The length that the list would have with changed conditions. */
export function countWith(
  context: Context,
  list: FilteredList,
  changes: FilterParams & Partial<AboutParams>,
): Promise<number> {
  if (list.about !== undefined) return list.about.count(changes);
  return countList(context, { ...list, filter: { ...list.filter, ...changes } });
}

/** How many rows of the list have a date. */
export async function countDated(context: Context, list: FilteredList): Promise<number> {
  const years = await countFacet(context, list, "years", Number.MAX_SAFE_INTEGER);
  return years.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The `top` most frequent values of a facet in the list. One statement counts all requested facets of all lists in a
 * request that have the same source and filter.
 */
export function countFacet(
  context: Context,
  { lists, source, sourceId, filter }: FilteredList,
  facet: FacetName,
  top: number,
): Promise<readonly FacetRow[]> {
  const query = `facets-of-${lists}` as const;
  const loader = requestLoader<readonly FacetRow[]>(
    context,
    `${query} ${source} ${JSON.stringify(filter)}`,
    async (keys) => {
      const wanted = keys.map((key) => JSON.parse(key) as [sourceId: string, facet: FacetName, top: number]);
      const tops: Record<string, number> = {};
      for (const [, name, each] of wanted) tops[topOf(name)] = Math.max(each, tops[topOf(name)] ?? 0);
      const ids = [...new Set(wanted.map(([id]) => id))];
      const params: ReadParams<typeof query> = { source, sourceIds: ids, ...filter, ...tops };
      const rows = Map.groupBy(await context.store.read(query, params), (row) =>
        JSON.stringify([row.sourceId, row.facet]),
      );
      return wanted.map(([id, name, each]) => (rows.get(JSON.stringify([id, name])) ?? []).slice(0, each));
    },
  );
  return loader.load(JSON.stringify([sourceId, facet, top]));
}

/** The parameter that requests a facet: `topCountries`. */
function topOf(facet: FacetName): string {
  return `top${capitalized(facet)}`;
}
