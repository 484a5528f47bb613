import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

/** The explorer's drawing with a made-up picture, as one script for a blank page. */
export async function drawingScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("pan-picture.ts", import.meta.url)),
        formats: ["iife"],
        name: "measure",
      },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = result[0]?.output ?? [];
  if (chunk === undefined) throw new Error("The drawing could not be built.");
  return chunk.code;
}
