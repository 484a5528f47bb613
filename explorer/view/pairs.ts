import type { GraphNode } from "../graph/graph.ts";
import type { Shown } from "./shown.ts";

/** Two countries that are mentioned together, and in how many questions. */
export type Pair = {
  readonly key: string;
  readonly first: GraphNode;
  readonly second: GraphNode;
  readonly count: number;
};

/** The edges between countries as pairs, most questions first. */
export function pairsOf({ nodes, edges }: Shown): readonly Pair[] {
  const countries = new Map(nodes.filter(({ kind }) => kind === "Country").map((node) => [node.id, node]));
  return edges
    .flatMap(({ key, source, target, weight }) => {
      const [first, second] = [countries.get(source), countries.get(target)];
      return first === undefined || second === undefined ? [] : [{ key, first, second, count: weight }];
    })
    .sort((a, b) => b.count - a.count || a.first.label.localeCompare(b.first.label));
}
