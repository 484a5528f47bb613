import { fitting, placesOf } from "../../explorer/canvas/camera.ts";
import { drawScene } from "../../explorer/canvas/draw-scene.ts";
import { openPicture } from "../../scripts/measure-explorer/made-up-picture.ts";

const size = { width: 1200, height: 800 };

/** How many points of a canvas are not paper. */
function inkOf(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext("2d")?.getImageData(0, 0, size.width, size.height) ?? { data: [] };
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 240) ink += 1;
  return ink;
}

/** Runs in the browser: what a picture shows while it moves and at rest, and what a drawing of the whole shows. */
async function inkOfPictures(nodeCount: number, edgeCount: number) {
  const { canvas, picture, scene, places, theme } = openPicture(nodeCount, edgeCount);
  const nextFrame = () => new Promise(requestAnimationFrame);
  picture.pan(0, 0);
  await nextFrame();
  await nextFrame();
  const moving = inkOf(canvas);
  const whole = document.createElement("canvas");
  Object.assign(whole, size);
  const context = whole.getContext("2d");
  if (context === null) throw new Error("No canvas.");
  drawScene(context, scene, places, { camera: fitting(placesOf(scene.nodes, places), size), size, theme });
  const all = inkOf(whole);
  // A picture that is never complete ends the test by its time limit. Edges that are added later cover others a little
  // differently.
  let resting = 0;
  while (Math.abs(resting - all) > all / 25) {
    await nextFrame();
    resting = inkOf(canvas);
  }
  picture.destroy();
  return { moving, resting, all };
}

Reflect.set(window, "inkOfPictures", inkOfPictures);
