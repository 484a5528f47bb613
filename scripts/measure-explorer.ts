import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { openDrawingPage } from "./measure-explorer/drawing-page.ts";
import { traceTasks } from "./measure-explorer/long-tasks.ts";
import { suggestionTimes } from "./measure-explorer/suggestion-times.ts";
import { print } from "./measure-names/print-outcomes.ts";
import { chromiumArgs, findChromium } from "./screenshots/find-chromium.ts";

/**
 * Measures the explorer of a running server in Chromium without a GPU: `npm run measure-explorer -- [ADDRESS]`, by
 * default http://127.0.0.1:4000. Sizes are compressed with Brotli.
 */

const address = process.argv[2] ?? "http://127.0.0.1:4000";

const sizes = [
  [300, 1000],
  [2000, 10_000],
] as const;

/** After a layout, until the whole picture is drawn. */
const REST_MILLISECONDS = 4000;

async function measureWeight(page: Page): Promise<void> {
  let bytes = 0;
  page.on("response", (response) => {
    if (!response.url().startsWith(`${address}/explore/`)) return;
    void response.body().then((body) => {
      bytes += brotliCompressSync(body).length;
    });
  });
  const started = performance.now();
  await page.goto(`${address}/explore/`);
  await page.getByText("This database holds").waitFor();
  print(`First view: ${Math.round(performance.now() - started)} ms`);
  await page.waitForLoadState("networkidle");
  print(`Page weight without the layout worker: ${Math.round(bytes / 1000)} kB`);
}

async function measureSuggestions(page: Page): Promise<void> {
  const times = [...(await suggestionTimes(page))].sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]?.toFixed(0);
  print(
    `Suggestions after each of ${times.length} keys: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`,
  );
}

/**
 * Pans a made-up picture for three seconds, and counts frames and the time of scripts in them. Then lays it out, and
 * counts the tasks that keep the page from responding.
 */
async function measureFrames(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await openDrawingPage(page);
  for (const [nodes, edges] of sizes) {
    const times: number[] = await page.evaluate(
      async ([nodeCount, edgeCount]) => {
        const panned = Reflect.get(window, "panPicture") as (
          nodes: number,
          edges: number,
        ) => Promise<number[]>;
        return panned(nodeCount, edgeCount);
      },
      [nodes, edges] as const,
    );
    const sorted = [...times].sort((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
    print(
      `${nodes} nodes, ${edges} edges: ${(times.length / 3).toFixed(0)} frames a second while panning, script time a frame p95 ${p95.toFixed(1)} ms`,
    );
    await page.evaluate(
      ([nodeCount, edgeCount]) => {
        const prepare = Reflect.get(window, "prepareLayout") as (nodes: number, edges: number) => void;
        prepare(nodeCount, edgeCount);
      },
      [nodes, edges] as const,
    );
    const tasks = await traceTasks(page, async () => {
      await page.evaluate(() => (Reflect.get(window, "layOut") as () => Promise<void>)());
      // The picture comes to rest, and all of it is drawn.
      await page.waitForTimeout(REST_MILLISECONDS);
    });
    for (const [words, times] of [
      ["long", tasks.map(({ took }) => took)],
      ["of work", tasks.map(({ worked }) => worked)],
    ] as const) {
      const longest = Math.max(...times);
      print(
        `${nodes} nodes, ${edges} edges: ${times.filter((time) => time > 50).length} of ${tasks.length} tasks over 50 ms ${words} during layout, the longest ${longest.toFixed(0)} ms`,
      );
    }
  }
  await page.close();
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error("Chromium is needed: install it in /usr/bin.");
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1300, height: 850 } });
await measureWeight(page);
await measureSuggestions(page);
await measureFrames(browser);
await browser.close();
