import { colourOfKind, themeOf } from "../../explorer/canvas/colours.ts";
import { Picture } from "../../explorer/canvas/picture.ts";
import { sceneOf } from "../../explorer/canvas/scene.ts";
import { edgeKey, type GraphEdge, type GraphNode, kinds } from "../../explorer/graph/graph.ts";
import { runLayout } from "../../explorer/layout/run-layout.ts";
import { startPlace } from "../../explorer/layout/start-place.ts";

type MadeUp = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** Runs in the browser: a made-up graph. */
function madeUpGraph(nodeCount: number, edgeCount: number): MadeUp {
  const nodes = Array.from(
    { length: nodeCount },
    (_, index): GraphNode => ({
      ...{ id: `n${index}`, kind: kinds[index % kinds.length] ?? "Member", label: `Node number ${index}` },
      ...{ name: "", weight: 1, party: null, house: null, code: null, region: null },
      ...{ department: null, day: null, url: null },
    }),
  );
  const edges = Array.from({ length: edgeCount }, (_, index): GraphEdge => {
    // Every fourth edge ends at one of a few hubs, as in real pictures.
    const [source, target] = [
      `n${(index * 7919) % nodeCount}`,
      `n${index % 4 === 0 ? index % 10 : (index * 104_729) % nodeCount}`,
    ];
    return {
      key: edgeKey("MENTIONS", source, target),
      type: "MENTIONS",
      source,
      target,
      weight: 1 + (index % 5),
      firstDay: null,
      lastDay: null,
    };
  });
  return { nodes, edges };
}

/** A picture of a made-up graph that fills the page. */
export function openPicture(nodeCount: number, edgeCount: number) {
  return pictureOf(madeUpGraph(nodeCount, edgeCount));
}

function pictureOf({ nodes, edges }: MadeUp) {
  const canvas = document.querySelector("canvas");
  if (canvas === null) throw new Error("The page has no canvas.");
  const picture = new Picture(canvas, themeOf(false));
  picture.resize(1200, 800);
  const theme = themeOf(false);
  const scene = sceneOf(
    { nodes, edges },
    { colour: ({ kind }) => colourOfKind(kind, theme), pinned: [], selected: [] },
  );
  const places = Object.fromEntries(nodes.map(({ id }) => [id, startPlace(id)]));
  picture.set(scene, places, theme);
  return { canvas, picture, scene, places, theme, edges };
}

/** Pans a picture for three seconds, and returns the script time of each frame. */
async function panPicture(nodeCount: number, edgeCount: number): Promise<readonly number[]> {
  const times: number[] = [];
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    request((time) => {
      const started = performance.now();
      draw(time);
      times.push(performance.now() - started);
    });
  const { picture } = openPicture(nodeCount, edgeCount);
  const end = performance.now() + 3000;
  while (performance.now() < end) {
    picture.pan(Math.sin(performance.now() / 200) * 6, 2);
    await new Promise(request);
  }
  window.requestAnimationFrame = request;
  picture.destroy();
  return times;
}

/**
 * Makes up a graph. Then shows and lays it out when it is told to, drawing it whenever the layout has new places, as the
 * explorer does.
 */
function prepareLayout(nodeCount: number, edgeCount: number): () => Promise<void> {
  const graph = madeUpGraph(nodeCount, edgeCount);
  return () => {
    const { picture, scene, places, theme, edges } = pictureOf(graph);
    const nodes = Object.entries(places).map(([id, [x, y]]) => ({ id, x, y, fixed: false }));
    return new Promise((resolve) =>
      runLayout({ nodes, edges }, (result) => {
        picture.set(scene, result.places, theme);
        if (result.done) requestAnimationFrame(() => resolve());
      }),
    );
  };
}

Reflect.set(window, "panPicture", panPicture);
Reflect.set(window, "prepareLayout", (nodeCount: number, edgeCount: number) => {
  Reflect.set(window, "layOut", prepareLayout(nodeCount, edgeCount));
});
