import { BadInputError } from "../../../src/model/errors.ts";
import { type NodeKey, type NodeLabel, nodeLabels } from "../../../src/model/graph.ts";
import { decodeGlobalId, encodeGlobalId } from "./global-id.ts";

/** The id of a node in the API. */
export function globalId({ label, id }: NodeKey): string {
  return encodeGlobalId(label, id);
}

/** The node that an id of the API stands for, whatever its type; a forged or damaged id is refused. */
export function nodeKey(globalId: string): NodeKey {
  const { typename, id } = decodeGlobalId(globalId);
  const label = nodeLabels.find((each) => each === typename);
  if (label === undefined) throw new Error(`Node ids never carry the type ${typename}.`);
  return { label, id };
}

/** The identity in the store that an id of the API stands for; an id of another type of node is refused. */
export function storeId(label: NodeLabel, globalId: string): string {
  const { typename, id } = decodeGlobalId(globalId);
  if (typename !== label)
    throw new BadInputError(`id: expected the id of ${withArticle(label)}, not of ${withArticle(typename)}.`);
  return id;
}

export function withArticle(label: string): string {
  return `${/^[AO]/.test(label) ? "an" : "a"} ${label}`;
}
