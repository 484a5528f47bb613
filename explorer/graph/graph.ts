import { nameOnlyLabels } from "../../src/model/graph/affiliations.ts";
import type { labels } from "../../src/model/graph/labels.ts";

export type Kind = keyof typeof labels;

/** Kinds of nodes, in the order of the legend. */
export const kinds: readonly Kind[] = [
  "Member",
  "Country",
  "Topic",
  "Question",
  "Answer",
  "Department",
  "Office",
  ...nameOnlyLabels,
];

export type GraphNode = {
  readonly id: string;
  readonly kind: Kind;
  /** Drawn beside the node. */
  readonly label: string;
  readonly name: string;
  readonly weight: number;
  readonly party: string | null;
  readonly house: string | null;
  readonly code: string | null;
  readonly region: string | null;
  readonly department: string | null;
  /** `2025-09-15`, or null if the node has no day. */
  readonly day: string | null;
  readonly url: string | null;
};

export type GraphEdge = {
  /** Type and ends: between two nodes there is one edge of a type. */
  readonly key: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
};

/** A subgraph as the API gives it. */
export type Drawn = {
  readonly nodes: readonly (Omit<GraphNode, "kind"> & { readonly type: Kind })[];
  readonly edges: readonly {
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly weight: number;
    readonly date: string | null;
    readonly lastDate: string | null;
  }[];
};

/** Every node and edge received since the page was opened. */
export type Known = {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
};

export const nothingKnown: Known = { nodes: new Map(), edges: new Map() };

export function edgeKey(type: string, source: string, target: string): string {
  return `${type} ${source} ${target}`;
}

/** The keys of the nodes and edges of a subgraph. */
export function keysOf(drawn: Drawn): {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
} {
  return {
    nodes: drawn.nodes.map(({ id }) => id),
    edges: drawn.edges.map(({ type, source, target }) => edgeKey(type, source, target)),
  };
}

export function learn(known: Known, drawn: Drawn): Known {
  const nodes = new Map(known.nodes);
  for (const { type, ...node } of drawn.nodes) nodes.set(node.id, { ...node, kind: type });
  const edges = new Map(known.edges);
  for (const { type, source, target, weight, date, lastDate } of drawn.edges) {
    const key = edgeKey(type, source, target);
    edges.set(key, { key, type, source, target, weight, firstDay: date, lastDay: lastDate });
  }
  return { nodes, edges };
}
