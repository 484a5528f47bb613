import { MAX_PAGE } from "../../model/limits.ts";
import type { Site } from "../frame/site.ts";
import type { ListPart } from "./list-part.ts";
import { type AskedList, readListPart } from "./read-list.ts";
import { wholeList } from "./whole-list.ts";

/** All nodes of a list, from its first page on. */
export async function* allNodes(site: Site, list: AskedList, first: ListPart): AsyncGenerator<never> {
  const rows = wholeList(first, (after) => readListPart(site, list, { first: MAX_PAGE, after }, "rows"));
  for await (const { node } of rows) yield node;
}
