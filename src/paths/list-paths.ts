import type { KnownEdges } from "./known-edges.ts";

/**
 * All paths of exactly the given number of hops among the known edges, each as the nodes it visits, none twice; at most
 * `limit` of them. Neighbours are tried in order of their names, so that the same paths are listed on any engine.
 */
export function listPaths(
  known: KnownEdges,
  from: string,
  to: string,
  length: number,
  limit: number,
): readonly (readonly string[])[] {
  const within = reaching(known, from, to, length);
  const found: (readonly string[])[] = [];
  const trail = [from];
  // The same hub is come by again and again.
  const ways = within.map(() => new Map<string, readonly string[]>());
  const waysFrom = (here: string, depth: number): readonly string[] => {
    let found = ways[depth]?.get(here);
    if (found === undefined) {
      const next = within[depth + 1] ?? new Set<string>();
      found = [...known.neighbours(here)].filter((each) => next.has(each)).sort();
      ways[depth]?.set(here, found);
    }
    return found;
  };
  const visit = (depth: number): void => {
    const here = trail[depth] ?? from;
    if (here === to) {
      if (depth === length) found.push([...trail]);
      return;
    }
    for (const neighbour of waysFrom(here, depth)) {
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

/** For each place of a path the nodes from which its end is in reach, so that no step leads astray. */
function reaching(
  known: KnownEdges,
  from: string,
  to: string,
  length: number,
): readonly ReadonlySet<string>[] {
  const forth = [new Set([from])];
  for (let depth = 1; depth < length; depth++)
    forth.push(neighboursOf(known, forth[depth - 1] ?? new Set(), to));
  const back = [new Set([to])];
  for (let depth = length - 1; depth >= 0; depth--) {
    const reached = neighboursOf(known, back[0] ?? new Set(), from);
    back.unshift(new Set([...reached].filter((node) => forth[depth]?.has(node))));
  }
  return back;
}

/** All neighbours of the nodes, but for those of the other end, at which a path is over. */
function neighboursOf(known: KnownEdges, nodes: ReadonlySet<string>, except: string): Set<string> {
  const reached = new Set<string>();
  for (const node of nodes) {
    if (node === except) continue;
    for (const neighbour of known.neighbours(node)) reached.add(neighbour);
  }
  return reached;
}
