import type { EdgeType, NodeKey } from "../model/graph.ts";
import { nodeKeyText } from "../model/graph.ts";
import { edgeOf } from "../model/graph-edge.ts";
import { MAX_PATH_EDGES } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { KnownEdges } from "./known-edges.ts";

/** A node whose edges were not followed because it has too many. */
export type LeftOut = { readonly node: NodeKey; readonly edges: number };

/** A typical number of edges of a question or an answer, too few to be worth counting. */
const EDGES_OF_A_TEXT = 4;

const isText = ({ label }: NodeKey) => label === "Question" || label === "Answer";

/** One end of a search, which advances a level at a time. */
export class PathSide {
  readonly #store: GraphStore;
  readonly #edgeTypes: readonly EdgeType[];
  readonly #known: KnownEdges;
  readonly #seen: Set<string>;
  #frontier: readonly NodeKey[];
  /** The frontier with the number of edges of each node, once counted. */
  #counted: readonly LeftOut[] | null = null;

  constructor(store: GraphStore, edgeTypes: readonly EdgeType[], known: KnownEdges, start: NodeKey) {
    this.#store = store;
    this.#edgeTypes = edgeTypes;
    this.#known = known;
    this.#seen = new Set([nodeKeyText(start)]);
    this.#frontier = [start];
  }

  /** About how many edges the next level has; 0 if there are no more nodes. */
  async cost(): Promise<number> {
    this.#counted ??= await this.#count();
    return this.#counted.reduce((sum, { edges }) => sum + edges, 0);
  }

  /** Whether both ends have reached the same node. */
  meets(other: PathSide): boolean {
    return !this.#seen.isDisjointFrom(other.#seen);
  }

  /**
   * Follows all edges of the frontier in one statement. Returns the nodes left out because they have too many edges.
   */
  async advance(): Promise<readonly LeftOut[]> {
    this.#counted ??= await this.#count();
    const { taken, left } = divide(this.#counted);
    this.#counted = null;
    this.#frontier = [];
    if (taken.length > 0) this.#frontier = await this.#follow(taken.map(({ node }) => node));
    return left;
  }

  async #follow(nodes: readonly NodeKey[]): Promise<readonly NodeKey[]> {
    const next: NodeKey[] = [];
    for (const row of await this.#store.read("edges-of-nodes", { nodes, edgeTypes: this.#edgeTypes })) {
      this.#known.add(edgeOf({ label: row.nodeLabel, id: row.nodeId }, row));
      const found = { label: row.label, id: row.id };
      const key = nodeKeyText(found);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      next.push(found);
    }
    return next;
  }

  async #count(): Promise<readonly LeftOut[]> {
    const nodes = this.#frontier.filter((node) => !isText(node));
    const counts = new Map<string, number>();
    if (nodes.length > 0) {
      const params = { nodes, edgeTypes: this.#edgeTypes, direction: "BOTH" } as const;
      for (const { nodeLabel, nodeId, count } of await this.#store.read("totals-of-nodes", params)) {
        const key = nodeKeyText({ label: nodeLabel, id: nodeId });
        counts.set(key, (counts.get(key) ?? 0) + count);
      }
    }
    return this.#frontier.map((node) => ({
      node,
      edges: isText(node) ? EDGES_OF_A_TEXT : (counts.get(nodeKeyText(node)) ?? 0),
    }));
  }
}

/** Divides the nodes into those with the fewest edges, as many as one level may follow, and the rest. */
function divide(nodes: readonly LeftOut[]) {
  const byEdges = nodes.toSorted(
    (a, b) => a.edges - b.edges || (nodeKeyText(a.node) < nodeKeyText(b.node) ? -1 : 1),
  );
  let sum = 0;
  const end = byEdges.findIndex(({ edges }) => {
    sum += edges;
    return sum > MAX_PATH_EDGES;
  });
  return end < 0 ? { taken: byEdges, left: [] } : { taken: byEdges.slice(0, end), left: byEdges.slice(end) };
}
