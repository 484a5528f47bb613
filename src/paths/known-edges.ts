import type { NodeKey } from "../model/graph.ts";
import { nodeKeyText } from "../model/graph.ts";
import type { GraphEdge } from "../model/graph-edge.ts";

/** The edges a search has read so far, indexed by both ends. */
export class KnownEdges {
  /** Edges by their two nodes, then by name. An edge read from both ends is stored once. */
  readonly #between = new Map<string, Map<string, Map<string, GraphEdge>>>();
  readonly #nodes = new Map<string, NodeKey>();

  add(edge: GraphEdge): void {
    const [from, to] = [nodeKeyText(edge.from), nodeKeyText(edge.to)];
    // A path never contains a loop.
    if (from === to) return;
    this.#nodes.set(from, edge.from).set(to, edge.to);
    const name = `${edge.type} ${from} ${edge.key}`;
    let edges = this.#between.get(from)?.get(to);
    if (edges === undefined) {
      edges = new Map();
      this.#join(from, to, edges);
      this.#join(to, from, edges);
    }
    edges.set(name, edge);
  }

  node(key: string): NodeKey {
    const node = this.#nodes.get(key);
    if (node === undefined) throw new Error(`The node ${key} was never read.`);
    return node;
  }

  /** The nodes joined to the given one by an edge. */
  neighbours(key: string): Iterable<string> {
    return this.#between.get(key)?.keys() ?? [];
  }

  /** All edges between two nodes, in either direction, in order of type. */
  between(one: string, other: string): readonly GraphEdge[] {
    const edges = this.#between.get(one)?.get(other) ?? new Map<string, GraphEdge>();
    return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
  }

  #join(from: string, to: string, edges: Map<string, GraphEdge>): void {
    const ends = this.#between.get(from);
    if (ends === undefined) this.#between.set(from, new Map([[to, edges]]));
    else ends.set(to, edges);
  }
}
