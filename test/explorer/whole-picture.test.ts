import { chromium } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { openDrawingPage } from "../../scripts/measure-explorer/drawing-page.ts";
import { chromiumArgs } from "../../scripts/screenshots/find-chromium.ts";
import { browserPath } from "./open-explorer.ts";

describe.skipIf(browserPath === undefined)("a picture (needs chromium in /usr/bin)", () => {
  test("shows a part of many edges while it moves, and all of them at rest", async () => {
    const browser = await chromium.launch({ executablePath: browserPath ?? "", args: [...chromiumArgs] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await openDrawingPage(page, new URL("whole-picture-page.ts", import.meta.url));
    const ink = await page.evaluate(() => {
      const inkOf = Reflect.get(window, "inkOfPictures") as (
        nodes: number,
        edges: number,
      ) => Promise<{ moving: number; resting: number; all: number }>;
      return inkOf(600, 4000);
    });
    expect(ink.moving).toBeGreaterThan(0);
    expect(ink.moving).toBeLessThan(0.85 * ink.all);
  });
});
