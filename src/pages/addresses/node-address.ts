import { decodeGlobalId } from "../../../schema/machinery/ids/global-id.ts";
import { encodeApiId } from "../../model/api-ids.ts";
import { labels } from "../../model/graph/labels.ts";
import { type NodeLabel, nodeLabels } from "../../model/graph.ts";

/** The first part of the address of a node's page. */
export function folderOf(label: NodeLabel): string {
  return labels[label].plural;
}

const byFolder = new Map(nodeLabels.map((label) => [folderOf(label), label]));

/** The label of the nodes whose pages are in a folder. */
export function labelOfFolder(folder: string): NodeLabel | null {
  return byFolder.get(folder) ?? null;
}

/** The address of a node's page, for example `/members/5089`. Addresses contain the store's ids, which are readable. */
export function nodeAddress(id: string): string {
  const { typename, id: stored } = decodeGlobalId(id);
  return storedAddress(typename as NodeLabel, stored);
}

/** The label of the node with an id of the API. */
export function labelOf(id: string): NodeLabel {
  return decodeGlobalId(id).typename as NodeLabel;
}

export function storedAddress(label: NodeLabel, stored: string): string {
  return `/${folderOf(label)}/${encodeURIComponent(stored)}`;
}

/** The store's id of a node. */
export function storedId(id: string): string {
  return decodeGlobalId(id).id;
}

/** The API's id of the node with an id in an address. */
export function apiId(label: NodeLabel, stored: string): string {
  return encodeApiId(label, stored);
}
