import type { KnownEdges } from "./known-edges.ts";

/**
 * Lists at most `limit` paths of exactly `length` edges among the known edges, each as the nodes it visits, none twice.
 * Neighbours are visited in name order, so that every engine lists the same paths.
 */
export function listPaths(
  known: KnownEdges,
  from: string,
  to: string,
  length: number,
  limit: number,
): readonly (readonly string[])[] {
  const levels = nodesOnPaths(known, from, to, length);
  const found: (readonly string[])[] = [];
  const trail = [from];
  // A cache, because paths visit the same hubs many times.
  const nextNodes = levels.map(() => new Map<string, readonly string[]>());
  const nextFrom = (node: string, depth: number): readonly string[] => {
    let nodes = nextNodes[depth]?.get(node);
    if (nodes === undefined) {
      const next = levels[depth + 1] ?? new Set<string>();
      nodes = [...known.neighbours(node)].filter((each) => next.has(each)).sort();
      nextNodes[depth]?.set(node, nodes);
    }
    return nodes;
  };
  const visit = (depth: number): void => {
    const here = trail[depth] ?? from;
    if (here === to) {
      if (depth === length) found.push([...trail]);
      return;
    }
    for (const neighbour of nextFrom(here, depth)) {
      if (found.length >= limit) return;
      if (trail.includes(neighbour)) continue;
      trail.push(neighbour);
      visit(depth + 1);
      trail.pop();
    }
  };
  visit(0);
  return found;
}

/** For each depth, the nodes that lie on some path of this length, so that the search has no dead ends. */
function nodesOnPaths(
  known: KnownEdges,
  from: string,
  to: string,
  length: number,
): readonly ReadonlySet<string>[] {
  const forward = [new Set([from])];
  for (let depth = 1; depth < length; depth++)
    forward.push(neighboursOf(known, forward[depth - 1] ?? new Set(), to));
  const levels = [new Set([to])];
  for (let depth = length - 1; depth >= 0; depth--) {
    const reached = neighboursOf(known, levels[0] ?? new Set(), from);
    levels.unshift(new Set([...reached].filter((node) => forward[depth]?.has(node))));
  }
  return levels;
}

/** All neighbours of the nodes, except those of `except`, where a path ends. */
function neighboursOf(known: KnownEdges, nodes: ReadonlySet<string>, except: string): Set<string> {
  const reached = new Set<string>();
  for (const node of nodes) {
    if (node === except) continue;
    for (const neighbour of known.neighbours(node)) reached.add(neighbour);
  }
  return reached;
}
