import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutRequest, LayoutResult } from "./layout-messages.ts";

/** A fixed number of steps, never a time: the same graph ends in the same places on every machine. */
const STEPS = 300;
const STEPS_BETWEEN_PICTURES = 20;

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new Graph({ multi: false, type: "undirected" });
  for (const { id, x, y, fixed } of data.nodes) graph.addNode(id, { x, y, fixed });
  for (const { source, target } of data.edges) graph.mergeEdge(source, target);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: false,
    scalingRatio: 200,
    gravity: 0.4,
    slowDown: 4,
  };
  // Few nodes need as many steps, which then take no time at all.
  for (let step = 0; step < STEPS; step += STEPS_BETWEEN_PICTURES) {
    forceAtlas2.assign(graph, { iterations: STEPS_BETWEEN_PICTURES, settings });
    post(false);
  }
  post(true);

  function post(done: boolean): void {
    const places = graph.mapNodes((id, { x, y }) => [id, [x, y]] as const);
    postMessage({ places: Object.fromEntries(places), done } satisfies LayoutResult);
  }
});
