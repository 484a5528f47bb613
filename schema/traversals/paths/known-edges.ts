import type { NodeKey } from "../../../src/model/graph.ts";
import type { Edge } from "../edge-fields.ts";

/** A node as text, to be the key of a map. */
export function spell({ label, id }: NodeKey): string {
  return `${label} ${id}`;
}

/** The edges that a search has read so far, found from both of their ends. */
export class KnownEdges {
  /** From node to node, edges by what tells them apart; an edge that was read from both of its ends is there once. */
  readonly #between = new Map<string, Map<string, Map<string, Edge>>>();
  readonly #nodes = new Map<string, NodeKey>();

  add(edge: Edge): void {
    const [from, to] = [spell(edge.from), spell(edge.to)];
    // A path never stays where it is.
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

  node(spelt: string): NodeKey {
    const node = this.#nodes.get(spelt);
    if (node === undefined) throw new Error(`${spelt} was never read.`);
    return node;
  }

  /** The nodes that an edge joins to the given one. */
  neighbours(spelt: string): Iterable<string> {
    return this.#between.get(spelt)?.keys() ?? [];
  }

  /** All edges between two nodes, whichever way they lead, in order of their types. */
  between(one: string, other: string): readonly Edge[] {
    const edges = this.#between.get(one)?.get(other) ?? new Map<string, Edge>();
    return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
  }

  #join(from: string, to: string, edges: Map<string, Edge>): void {
    const ends = this.#between.get(from);
    if (ends === undefined) this.#between.set(from, new Map([[to, edges]]));
    else ends.set(to, edges);
  }
}
