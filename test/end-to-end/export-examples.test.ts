import { existsSync, readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumArgs, findChromium } from "../../scripts/screenshots/find-chromium.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { python, runPython, runsPython } from "../export/python.ts";
import { inRepository, sampleFiles } from "../repository-paths.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

let served: ServedGraph;
beforeAll(async () => {
  served = await serveGraph(new SqliteStore(":memory:"), sampleFiles);
});
afterAll(() => served.stop());

const browserPath = findChromium();

describe.skipIf(browserPath === null)("pages that draw an export", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: [...chromiumArgs] });
  });
  afterAll(() => browser.close());

  test.each([
    ["d3.html", "circle"],
    ["cytoscape.html", "canvas"],
  ])("%s draws every node", async (file, element) => {
    const page = await browser.newPage();
    // The packages come from this machine instead of the network.
    await page.route("https://cdn.jsdelivr.net/npm/**", async (route) => {
      const [, name = "", rest = ""] = /npm\/([^@]+)@[^/]+\/(.*)$/.exec(route.request().url()) ?? [];
      await route.fulfill({
        path: inRepository(`node_modules/${name}/${rest}`),
        contentType: "text/javascript",
      });
    });
    await page.goto(`file://${inRepository(`examples/exports/${file}`)}?server=${served.server.url}`);
    const said = page.locator("#said", { hasText: "nodes and" });
    await said.waitFor();
    const [, nodes] =
      /^(\d+) nodes and \d+ edges\. Licence: unknown/.exec((await said.textContent()) ?? "") ?? [];
    expect(Number(nodes)).toBeGreaterThan(20);
    const drawn = await page.locator(element).count();
    if (element === "circle") expect(drawn).toBe(Number(nodes));
    else expect(drawn).toBeGreaterThan(0);
    await page.close();
  });
});

test("the pages name the versions that are tested", () => {
  for (const file of ["d3.html", "cytoscape.html"]) {
    const page = readFileSync(inRepository(`examples/exports/${file}`), "utf8");
    for (const [, name, version] of page.matchAll(/npm\/([^@]+)@([\d.]+)\//g))
      expect(
        JSON.parse(readFileSync(inRepository(`node_modules/${name}/package.json`), "utf8")).version,
      ).toBe(version);
  }
});

describe.runIf(runsPython)(`Python (${python ?? "missing"})`, () => {
  test("network.py writes a chart and a network", async () => {
    const cwd = await mkdtemp(join(tmpdir(), "network-"));
    const said = await runPython([inRepository("examples/exports/network.py"), served.server.url], cwd);
    expect(said).toMatch(/^17 questions; \d+ nodes and \d+ edges\n$/);
    expect(existsSync(join(cwd, "chart.png"))).toBe(true);
    expect(existsSync(join(cwd, "network.png"))).toBe(true);
  });
});
