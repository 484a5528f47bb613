import type { NodeLabel } from "../../model/graph.ts";
import { apiId, nodeAddress } from "../addresses/node-address.ts";
import { rejectUnknown } from "../addresses/read-filter.ts";
import type { Outcome, PageRequest } from "../frame/outcome.ts";
import type { Site } from "../frame/site.ts";
import { findList } from "../lists/list-definitions.ts";
import { nodePages } from "../nodes/node-pages.ts";
import { answerList } from "./list-routes.ts";

/** The page or the file of a node, or of one of its lists; null if there is none. */
export async function answerNode(
  site: Site,
  request: PageRequest,
  label: NodeLabel,
): Promise<Outcome | null> {
  const [, stored = "", listName, ...rest] = request.parts;
  if (stored === "" || rest.length > 0) return null;
  const list = listName === undefined ? null : findList(label, listName);
  if (listName !== undefined && list === null) return null;
  const found = await nodePages[label](site, apiId(label, stored));
  if (found === null) return null;
  const address = nodeAddress(found.id);
  if (list !== null) {
    const owner = { id: found.id, title: found.page.title, address };
    return answerList(site, { ...request, path: `${address}/${list.name}` }, list, owner);
  }
  const { format, params } = request;
  // An id that the node had before leads to the one it has now.
  if (found.id !== apiId(label, stored)) {
    return { kind: "redirect", to: `${address}${format === null ? "" : `.${format}`}` };
  }
  rejectUnknown(params, []);
  if (format === null) return { kind: "page", page: found.page };
  return {
    kind: "file",
    format,
    name: request.parts.join("-"),
    table: found.table,
    total: 1,
    data: found.data,
  };
}
