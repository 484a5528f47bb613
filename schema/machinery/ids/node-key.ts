import { encodeApiId } from "../../../src/model/api-ids.ts";
import { BadInputError } from "../../../src/model/errors.ts";
import { type NodeKey, type NodeLabel, nodeLabels } from "../../../src/model/graph.ts";
import { decodeGlobalId } from "./global-id.ts";

/** A node's id in the API. */
export function globalId({ label, id }: NodeKey): string {
  return encodeApiId(label, id);
}

/** The node with the given API id, of any type. A forged or damaged id is rejected. */
export function nodeKey(globalId: string): NodeKey {
  const { typename, id } = decodeGlobalId(globalId);
  const label = nodeLabels.find((each) => each === typename);
  if (label === undefined) throw new Error(`The node id has the unknown type ${typename}.`);
  return { label, id };
}

/** The store's id of the node with the given API id. An id of another node type is rejected. */
export function storeId(label: NodeLabel, globalId: string): string {
  const { typename, id } = decodeGlobalId(globalId);
  if (typename !== label)
    throw new BadInputError(
      `Invalid id "${globalId.slice(0, 80)}": it belongs to ${withArticle(typename)}; use the id of ${withArticle(label)}.`,
    );
  return id;
}

export function withArticle(label: string): string {
  return `${/^[AO]/.test(label) ? "an" : "a"} ${label}`;
}
