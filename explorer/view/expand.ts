import { commonDocument, neighboursDocument, pathsDocument } from "../api/documents.ts";
import type { EdgeType, Paths } from "../api/results.ts";
import { run } from "../api/run.ts";
import { add } from "./add.ts";
import { attempt } from "./attempt.ts";
import { expansions, known, notice, view } from "./state.ts";

/** An edge type and a direction of a node, or null for all its edges. */
export type Along = { readonly type: EdgeType; readonly direction: "IN" | "OUT" } | null;

/** The key of an expansion: each type and direction of a node has pages of its own. */
export function expansionKey(id: string, along: Along): string {
  return along === null ? id : `${id} ${along.type} ${along.direction}`;
}

/** Adds the next 50 neighbours of a node, by weight, in one request. */
export async function expand(id: string, along: Along = null): Promise<void> {
  const key = expansionKey(id, along);
  const before = expansions.value.get(key);
  if (before !== undefined && before.nextAfter === null) {
    notice.value = { text: "All its neighbours are shown.", tone: "info" };
    return;
  }
  await attempt(`neighbours of ${nameOf(id)}`, async () => {
    const { expand: expansion } = await run(neighboursDocument, {
      id,
      edgeTypes: along === null ? null : [along.type],
      direction: along?.direction ?? "BOTH",
      after: before?.nextAfter ?? null,
    });
    const { pageInfo, subgraph } = expansion.neighbours;
    const shown = (before?.shown ?? 0) + subgraph.edges.length;
    expansions.value = new Map(expansions.value).set(key, {
      shown,
      totalCount: expansion.totalCount,
      nextAfter: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    });
    add(subgraph, (next) => ({ ...next, tab: "graph", expanded: [...new Set([...next.expanded, id])] }));
  });
}

/** Finds the shortest paths between two nodes and adds them. */
export async function findPaths(from: string, to: string): Promise<Paths | null> {
  let result: Paths | null = null;
  await attempt(`paths from ${nameOf(from)} to ${nameOf(to)}`, async () => {
    const { paths } = await run(pathsDocument, { from, to });
    result = paths;
    if (paths.paths.length === 0)
      notice.value = {
        text: `No path of up to ${paths.searchedLength} edges connects ${nameOf(from)} and ${nameOf(to)}.`,
        tone: "info",
      };
    else add(paths.subgraph, (next) => ({ ...next, tab: "graph", selected: [from, to] }));
  });
  return result;
}

/** Adds what several nodes have in common. */
export async function findCommon(ids: readonly string[]): Promise<void> {
  await attempt("what they have in common", async () => {
    const { commonConnections } = await run(commonDocument, { nodes: [...ids] });
    if (commonConnections.totalCount === 0)
      notice.value = { text: "They have no neighbour in common.", tone: "info" };
    else {
      add(commonConnections.subgraph, (next) => ({ ...next, tab: "graph" }));
      notice.value = { text: `Common neighbours shown: ${commonConnections.shown}.`, tone: "info" };
    }
  });
}

export function nameOf(id: string): string {
  return known.value.nodes.get(id)?.label ?? "this node";
}

/** Selects one node, or adds it to those selected. */
export function select(id: string | null, together: boolean): void {
  const { selected } = view.value;
  const next =
    id === null
      ? []
      : together
        ? selected.includes(id)
          ? selected.filter((each) => each !== id)
          : [...selected, id]
        : [id];
  view.value = { ...view.value, selected: next };
}
