import { type EdgeKind, edgeKinds } from "./graph/edge-kinds.ts";
import { type LabelFacts, labels } from "./graph/labels.ts";

/** The names of node labels and edge types, and what the graph's description says of each. */

export type NodeLabel = keyof typeof labels;
export type EdgeType = keyof typeof edgeKinds;

export const nodeLabels: readonly NodeLabel[] = Object.keys(labels).filter(isNodeLabel);
export const edgeTypeNames: readonly EdgeType[] = Object.keys(edgeKinds).filter(isEdgeType);

/** A node's label and its id within that label. */
export type NodeKey = { readonly label: NodeLabel; readonly id: string };

/** A node as text, for use as a key of a map. */
export function nodeKeyText({ label, id }: NodeKey): string {
  return `${label} ${id}`;
}

export function labelFacts(label: NodeLabel): LabelFacts {
  return labels[label];
}

export function edgeKind(type: EdgeType): EdgeKind {
  return edgeKinds[type];
}

/** The labels each edge type connects. An edge type may have more than one pair. */
export const edgeTypes = edgeTypeNames.flatMap((type) =>
  edgeKind(type).joins.map(({ from, to }) => ({ type, from, to })),
);

function isNodeLabel(name: string): name is NodeLabel {
  return Object.hasOwn(labels, name);
}

function isEdgeType(name: string): name is EdgeType {
  return Object.hasOwn(edgeKinds, name);
}
