import { compareText } from "../model/compare-text.ts";
import type { EdgeType, NodeKey } from "../model/graph.ts";
import { nodeKeyText } from "../model/graph.ts";
import type { GraphEdge } from "../model/graph-edge.ts";
import { MAX_PATHS_WEIGHED } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { KnownEdges } from "./known-edges.ts";
import { listPaths } from "./list-paths.ts";
import { type LeftOut, PathSide } from "./path-side.ts";

/** One segment of a path: two neighbouring nodes and all edges between them. */
export type PathSegment = {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly edges: readonly GraphEdge[];
};

export type Path = {
  readonly nodes: readonly NodeKey[];
  readonly segments: readonly PathSegment[];
  readonly weight: number;
};

export type FoundPaths = {
  /** Shortest first; with equal length, heaviest first, then newest edge first. */
  readonly paths: readonly Path[];
  /** False if there are more paths of these lengths than are ranked. */
  readonly isWhole: boolean;
  /** The greatest path length that was searched. */
  readonly searched: number;
  readonly leftOut: readonly LeftOut[];
};

/**
 * Finds the shortest paths between two nodes; if `lengths` is above 1, the next longer ones too. The search goes one
 * level at a time, from whichever end has fewer edges at its next level. So it reaches a hub at one end from the other
 * end.
 */
export async function findPaths(
  store: GraphStore,
  search: {
    readonly from: NodeKey;
    readonly to: NodeKey;
    readonly edgeTypes: readonly EdgeType[];
    readonly maxLength: number;
    readonly lengths: number;
  },
): Promise<FoundPaths> {
  const { from, to, edgeTypes, maxLength, lengths } = search;
  const known = new KnownEdges();
  const fromSide = new PathSide(store, edgeTypes, known, from);
  const toSide = new PathSide(store, edgeTypes, known, to);
  const paths: Path[] = [];
  const leftOut: LeftOut[] = [];
  let [searched, last, isWhole] = [0, maxLength, true];
  while (searched < last && isWhole) {
    const isFromSide = (await fromSide.cost()) <= (await toSide.cost());
    leftOut.push(...(await (isFromSide ? fromSide : toSide).advance()));
    searched++;
    if (!fromSide.meets(toSide)) continue;
    const room = MAX_PATHS_WEIGHED - paths.length;
    const trails = listPaths(known, nodeKeyText(from), nodeKeyText(to), searched, room + 1);
    if (trails.length > 0) last = Math.min(last, (paths[0]?.segments.length ?? searched) + lengths - 1);
    isWhole = trails.length <= room;
    paths.push(...byWeight(trails.slice(0, room).map((trail) => pathAlong(known, trail))));
  }
  return { paths, isWhole, searched, leftOut };
}

function pathAlong(known: KnownEdges, trail: readonly string[]): Path {
  const nodes = trail.map((key) => known.node(key));
  const segments = nodes.slice(1).map((to, depth): PathSegment => {
    const from = nodes[depth] ?? to;
    return { from, to, edges: known.between(nodeKeyText(from), nodeKeyText(to)) };
  });
  const weight = segments.reduce((sum, { edges }) => sum + Math.max(...edges.map((edge) => edge.weight)), 0);
  return { nodes, segments, weight };
}

/** Heaviest first, then newest edge first, then in the order of their nodes. */
function byWeight(paths: readonly Path[]): readonly Path[] {
  const newest = new Map(paths.map((path) => [path, newestOf(path)]));
  const names = new Map(paths.map((path) => [path, path.nodes.map(nodeKeyText).join()]));
  return paths.toSorted(
    (a, b) =>
      b.weight - a.weight ||
      compareText(newest.get(b) ?? "", newest.get(a) ?? "") ||
      compareText(names.get(a) ?? "", names.get(b) ?? ""),
  );
}

function newestOf({ segments }: Path): string {
  const dates = segments.flatMap(({ edges }) => edges.map(({ date }) => date ?? ""));
  return dates.reduce((newest, date) => (newest > date ? newest : date), "");
}
