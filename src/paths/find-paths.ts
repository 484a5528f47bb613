import { compareText } from "../model/compare-text.ts";
import type { EdgeType, NodeKey } from "../model/graph.ts";
import { nodeKeyText } from "../model/graph.ts";
import type { GraphEdge } from "../model/graph-edge.ts";
import { MAX_PATHS_WEIGHED } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { KnownEdges } from "./known-edges.ts";
import { listPaths } from "./list-paths.ts";
import { type LeftOut, PathSide } from "./path-side.ts";

/** From one node of a path to the next, along all edges that join them. */
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
  /** Shortest first, of one length the heaviest first, then those of the newest edge. */
  readonly paths: readonly Path[];
  /** False where there are more paths of these lengths than are weighed. */
  readonly isWhole: boolean;
  /** How many hops were looked at. */
  readonly searched: number;
  readonly leftOut: readonly LeftOut[];
};

/**
 * The shortest paths between two nodes, and those of the next lengths too where more than one is asked for. The search
 * proceeds from both ends, a level at a time from that end whose next level has fewer edges, so that a hub at one end is
 * met from the other.
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
  const here = new PathSide(store, edgeTypes, known, from);
  const there = new PathSide(store, edgeTypes, known, to);
  const paths: Path[] = [];
  const leftOut: LeftOut[] = [];
  let [searched, last, isWhole] = [0, maxLength, true];
  while (searched < last && isWhole) {
    const isHere = (await here.cost()) <= (await there.cost());
    leftOut.push(...(await (isHere ? here : there).advance()));
    searched++;
    if (!here.meets(there)) continue;
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

/** The heaviest first, of equals that of the newest edge, and of those the one whose nodes sort first. */
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
