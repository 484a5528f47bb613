import { type NodeKey, nodeLabels } from "../../src/model/graph.ts";
import { decodeGlobalId } from "../global-id.ts";

/** The node that an id of the API stands for, whatever its type; a forged or damaged id is refused. */
export function nodeKey(globalId: string): NodeKey {
  const { typename, id } = decodeGlobalId(globalId);
  const label = nodeLabels.find((each) => each === typename);
  if (label === undefined) throw new Error(`${typename} is no label of a node.`);
  return { label, id };
}
