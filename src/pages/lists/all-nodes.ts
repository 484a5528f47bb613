import { MAX_PAGE } from "../../model/limits.ts";
import type { Site } from "../frame/site.ts";
import type { ListPart } from "./list-part.ts";
import { type AskedList, readListPart } from "./read-list.ts";

/** The list became longer or shorter while it was read, so that the file would not hold what it promised. */
export class ChangedListError extends Error {}

/**
 * All nodes of a list, read page by page from the first page, which was already read. Throws if there are not as many
 * as the first page announced.
 */
export async function* allNodes(site: Site, list: AskedList, first: ListPart): AsyncGenerator<never> {
  let part: ListPart | null = first;
  let count = 0;
  while (part !== null) {
    for (const { node } of part.edges) yield node;
    count += part.edges.length;
    const { hasNextPage, endCursor }: ListPart["pageInfo"] = part.pageInfo;
    if (!hasNextPage || endCursor === null) break;
    part = await readListPart(site, list, { first: MAX_PAGE, after: endCursor }, "rows");
  }
  if (count !== first.totalCount) {
    throw new ChangedListError(`The list has ${count} rows, and ${first.totalCount} were announced.`);
  }
}
