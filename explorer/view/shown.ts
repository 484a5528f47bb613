import type { GraphEdge, GraphNode, Known } from "../graph/graph.ts";
import type { View } from "./view.ts";

export type Shown = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** What of a view decides what is shown. */
const deciding = ["nodes", "edges", "hidden", "hiddenKinds", "hiddenEdgeTypes", "days"] as const;

/**
 * The nodes and edges of a view that no filter hides: the same value as long as nothing that decides it has changed. While a
 * layout runs, only places change.
 */
export function rememberShown(): (view: View, known: Known) => Shown {
  let last: { readonly view: View; readonly known: Known; readonly shown: Shown } | null = null;
  return (view, known) => {
    if (last?.known === known && deciding.every((part) => last?.view[part] === view[part])) return last.shown;
    last = { view, known, shown: shownOf(view, known) };
    return last.shown;
  };
}

/** The nodes and edges of a view that no filter hides. */
export function shownOf(view: View, known: Known): Shown {
  const hidden = new Set(view.hidden);
  const hiddenKinds = new Set(view.hiddenKinds);
  const hiddenTypes = new Set(view.hiddenEdgeTypes);
  const nodes = view.nodes.flatMap((id) => {
    const node = known.nodes.get(id);
    if (node === undefined || hidden.has(id) || hiddenKinds.has(node.kind)) return [];
    return isWithin(view.days, node.day, node.day) ? [node] : [];
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = view.edges.flatMap((key) => {
    const edge = known.edges.get(key);
    if (edge === undefined || hiddenTypes.has(edge.type)) return [];
    if (!ids.has(edge.source) || !ids.has(edge.target)) return [];
    return isWithin(view.days, edge.firstDay, edge.lastDay) ? [edge] : [];
  });
  return { nodes, edges };
}

/** What has no day is never hidden by days: nothing says that it lies outside. */
function isWithin(days: View["days"], first: string | null, last: string | null): boolean {
  if (days === null || first === null) return true;
  return first <= days.to && (last ?? days.to) >= days.from;
}
