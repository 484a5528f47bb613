import { compareText } from "../../../src/model/compare-text.ts";
import type { EdgeType, NodeKey } from "../../../src/model/graph.ts";
import { MAX_PATHS_WEIGHED } from "../../../src/model/limits.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import type { Edge } from "../edge-fields.ts";
import { KnownEdges, spell } from "./known-edges.ts";
import { listPaths } from "./list-paths.ts";
import { type LeftOut, PathSide } from "./path-side.ts";

/** From one node of a path to the next, along all edges that join them. */
export type Hop = { readonly from: NodeKey; readonly to: NodeKey; readonly edges: readonly Edge[] };

export type Path = {
  readonly nodes: readonly NodeKey[];
  readonly hops: readonly Hop[];
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
    readonly maxHops: number;
    readonly lengths: number;
  },
): Promise<FoundPaths> {
  const { from, to, edgeTypes, maxHops, lengths } = search;
  const known = new KnownEdges();
  const here = new PathSide(store, edgeTypes, known, from);
  const there = new PathSide(store, edgeTypes, known, to);
  const paths: Path[] = [];
  const leftOut: LeftOut[] = [];
  let [searched, last, isWhole] = [0, maxHops, true];
  while (searched < last && isWhole) {
    const isHere = (await here.cost()) <= (await there.cost());
    leftOut.push(...(await (isHere ? here : there).advance()));
    searched++;
    if (!here.meets(there)) continue;
    const room = MAX_PATHS_WEIGHED - paths.length;
    const trails = listPaths(known, spell(from), spell(to), searched, room + 1);
    if (trails.length > 0) last = Math.min(last, (paths[0]?.hops.length ?? searched) + lengths - 1);
    isWhole = trails.length <= room;
    paths.push(...byWeight(trails.slice(0, room).map((trail) => pathAlong(known, trail))));
  }
  return { paths, isWhole, searched, leftOut };
}

function pathAlong(known: KnownEdges, trail: readonly string[]): Path {
  const nodes = trail.map((spelt) => known.node(spelt));
  const hops = nodes.slice(1).map((to, place): Hop => {
    const from = nodes[place] ?? to;
    return { from, to, edges: known.between(spell(from), spell(to)) };
  });
  const weight = hops.reduce((sum, { edges }) => sum + Math.max(...edges.map((edge) => edge.weight)), 0);
  return { nodes, hops, weight };
}

/** The heaviest first, of equals that of the newest edge, and of those the one whose nodes sort first. */
function byWeight(paths: readonly Path[]): readonly Path[] {
  const newest = new Map(paths.map((path) => [path, newestOf(path)]));
  const names = new Map(paths.map((path) => [path, path.nodes.map(spell).join()]));
  return paths.toSorted(
    (a, b) =>
      b.weight - a.weight ||
      compareText(newest.get(b) ?? "", newest.get(a) ?? "") ||
      compareText(names.get(a) ?? "", names.get(b) ?? ""),
  );
}

function newestOf({ hops }: Path): string {
  const dates = hops.flatMap(({ edges }) => edges.map(({ date }) => date ?? ""));
  return dates.reduce((newest, date) => (newest > date ? newest : date), "");
}
