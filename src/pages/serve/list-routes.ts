import { MAX_PAGE } from "../../model/limits.ts";
import type { Outcome, PageRequest } from "../frame/outcome.ts";
import type { Site } from "../frame/site.ts";
import { allNodes } from "../lists/all-nodes.ts";
import type { ListDefinition } from "../lists/list-definitions.ts";
import { type Owner, readListPage } from "../lists/list-page.ts";
import { askedList, readListPart } from "../lists/read-list.ts";
import { tableOf } from "../rows/table-of.ts";

/** The page or the file of a list; null if its node does not exist. */
export async function answerList(
  site: Site,
  request: PageRequest,
  list: ListDefinition,
  owner: Owner,
): Promise<Outcome | null> {
  const { path, params, format, parts } = request;
  if (format === null) {
    const page = await readListPage(site, list, owner, path, params);
    return page === null ? null : { kind: "page", page };
  }
  const asked = askedList(list, owner?.id ?? null, params);
  const first = await readListPart(site, asked, { first: MAX_PAGE });
  if (first === null) return null;
  return {
    kind: "file",
    format,
    name: parts.join("-"),
    table: tableOf(list.kind.columns, allNodes(site, asked, first)),
    total: first.totalCount,
    data: null,
  };
}
