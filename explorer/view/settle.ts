import { runLayout } from "../layout/run-layout.ts";
import { startPlace } from "../layout/start-place.ts";
import { amend } from "./navigate.ts";
import { known, view } from "./state.ts";
import type { Place, View } from "./view.ts";

/** Gives each new node a start place: by a neighbour that has one, else by its id. */
export function withStartPlaces(next: View): View {
  const places: Record<string, Place> = { ...next.places };
  const missing = next.nodes.filter((id) => places[id] === undefined);
  if (missing.length === 0) return next;
  const neighbours = new Map<string, string>();
  for (const key of next.edges) {
    const edge = known.value.edges.get(key);
    if (edge === undefined) continue;
    if (next.places[edge.source] !== undefined) neighbours.set(edge.target, edge.source);
    if (next.places[edge.target] !== undefined) neighbours.set(edge.source, edge.target);
  }
  for (const id of missing) {
    const [x, y] = startPlace(id);
    const neighbour = neighbours.get(id);
    const near = neighbour === undefined ? undefined : next.places[neighbour];
    places[id] = near === undefined ? [x, y] : [near[0] + x / 4, near[1] + y / 4];
  }
  return { ...next, places };
}

/** Lays out the current view. Pinned nodes stay; the places of the others follow while the layout runs. */
export function settle(): void {
  const { nodes, edges, places, pinned } = view.value;
  const fixed = new Set(pinned);
  runLayout(
    {
      nodes: nodes.map((id) => {
        const [x, y] = places[id] ?? startPlace(id);
        return { id, x, y, fixed: fixed.has(id) };
      }),
      edges: edges.flatMap((key) => {
        const edge = known.value.edges.get(key);
        return edge === undefined ? [] : [{ source: edge.source, target: edge.target }];
      }),
    },
    ({ places: settled, done }) => {
      const current = view.value;
      // Nodes that were removed or pinned elsewhere meanwhile keep what they have.
      const moved = Object.fromEntries(
        Object.entries(settled).filter(
          ([id]) => current.places[id] !== undefined && !current.pinned.includes(id),
        ),
      );
      const next = { ...current, places: { ...current.places, ...moved } };
      if (done) amend(next);
      else view.value = next;
    },
  );
}
