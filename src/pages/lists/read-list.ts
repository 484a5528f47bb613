import { type FilterField, orderField } from "../addresses/filters.ts";
import { readFilter, rejectUnknown } from "../addresses/read-filter.ts";
import type { Window } from "../addresses/window.ts";
import type { Site } from "../frame/site.ts";
import type { ListDefinition } from "./list-definitions.ts";
import { isOfTexts, type ListPartName, listDocument } from "./list-document.ts";
import type { ListFacets, ListPart } from "./list-part.ts";

/** A list with the filter of an address. */
export type AskedList = {
  readonly list: ListDefinition;
  /** The API's id of the node whose list it is; null for the lists of the whole graph. */
  readonly nodeId: string | null;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly order: string | null;
};

/** The parameters that a list's address may have, in the order of its canonical address. */
export function fieldsOf(list: ListDefinition): readonly FilterField[] {
  return isOfTexts(list) ? [...list.filter, orderField] : list.filter;
}

/** The list that an address asks for. `others` are parameters that are not conditions. */
export function askedList(
  list: ListDefinition,
  nodeId: string | null,
  params: URLSearchParams,
  others: readonly string[] = [],
): AskedList {
  rejectUnknown(params, [...fieldsOf(list).map(({ name }) => name), ...others]);
  const order = isOfTexts(list) ? readFilter([orderField], params)["order"] : null;
  return {
    list,
    nodeId,
    filter: readFilter(list.filter, params),
    order: typeof order === "string" ? order : null,
  };
}

/** Reads a page of a list; null if there is no node with the id. */
export async function readListPart(
  site: Site,
  { list, nodeId, filter, order }: AskedList,
  window: Window,
  part: ListPartName = "rowsAndTotal",
): Promise<ListPart | null> {
  const conditions = list.filterType === "on" ? filter : { filter };
  const data = await site.ask(listDocument(list, part), {
    ...(nodeId === null ? {} : { id: nodeId }),
    ...(list.filterType === null ? {} : conditions),
    ...(order === null ? {} : { order }),
    ...window,
  });
  return (nodeId === null ? data.list : data.node?.list) ?? null;
}

/** The most frequent values in a list of questions or answers; null for any other list. */
export async function readFacets(site: Site, asked: AskedList): Promise<ListFacets | null> {
  const { list, nodeId, filter } = asked;
  if (!isOfTexts(list)) return null;
  const key = JSON.stringify(["facets", list.of, list.name, nodeId, filter]);
  const part = await site.remembered(key, () => readListPart(site.forAll, asked, { first: 1 }, "facets"));
  return part?.facets ?? null;
}

/** What a list counts, in words, if it depends on the scores of topics; otherwise null. */
export async function readCounted(site: Site, asked: AskedList): Promise<string | null> {
  const { list, filter } = asked;
  const countsTopics = list.of === "Topic" || topicConditions.some((name) => filter[name] !== undefined);
  if (!isOfTexts(list) || !countsTopics) return null;
  const part = await readListPart(site, asked, { first: 1 }, "counted");
  return part?.counted?.statement ?? null;
}

const topicConditions = ["topics", "notTopics", "minScore"] as const;
