import { type Drawn, keysOf, learn } from "../graph/graph.ts";
import { show } from "./navigate.ts";
import { settle, withStartPlaces } from "./settle.ts";
import { known, view } from "./state.ts";
import { type View, withAdded } from "./view.ts";

/** Adds a subgraph to the picture as one step, and lays it out. */
export function add(drawn: Drawn, change: (next: View) => View = (next) => next): void {
  known.value = learn(known.value, drawn);
  show(withStartPlaces(change(withAdded(view.value, keysOf(drawn)))));
  settle();
}

/** Adds nodes that are known already, with the edges that are known among all that is shown. */
export function addKnown(ids: readonly string[]): void {
  const all = new Set([...view.value.nodes, ...ids]);
  const edges = [...known.value.edges.values()].filter(
    ({ source, target }) => all.has(source) && all.has(target),
  );
  show(withStartPlaces(withAdded(view.value, { nodes: ids, edges: edges.map(({ key }) => key) })));
  settle();
}
