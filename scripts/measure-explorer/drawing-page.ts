import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build, type Rollup } from "vite";

const address = "http://measure.invalid/";
const html = `<!doctype html><canvas style="position:fixed;inset:0;width:1200px;height:800px"></canvas>
<script type="module" src="/measure.js"></script>`;

/**
 * Opens a page that has nothing but a canvas and a script: that with the explorer's drawing and layout and a made-up
 * picture, or another.
 */
export async function openDrawingPage(
  page: Page,
  script = new URL("made-up-picture.ts", import.meta.url),
): Promise<void> {
  const result = (await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(script),
        output: { entryFileNames: "measure.js" },
      },
    },
  })) as Rollup.RollupOutput;
  const files = new Map(
    result.output.map((file) => [file.fileName, file.type === "chunk" ? file.code : String(file.source)]),
  );
  await page.route(`${address}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const script = files.get(name);
    return script === undefined
      ? route.fulfill({ contentType: "text/html", body: html })
      : route.fulfill({ contentType: "text/javascript", body: script });
  });
  await page.goto(address);
}
