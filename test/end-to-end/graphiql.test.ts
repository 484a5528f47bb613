import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);

describe.skipIf(browserPath === undefined)("GraphiQL in Chromium (needs chromium in /usr/bin)", () => {
  let graph: ServedGraph;
  beforeAll(async () => {
    graph = await serveGraph(new SqliteStore(":memory:"), sampleFiles);
  });
  afterAll(() => graph.stop());

  test("opens with the flagship question in its first tab, and running it shows ministers", async () => {
    const browser = await chromium.launch({
      executablePath: browserPath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      const outside: string[] = [];
      page.on("request", (request) => {
        const address = request.url();
        if (/^https?:/.test(address) && !address.startsWith(graph.server.url)) outside.push(address);
      });
      await page.goto(`${graph.server.url}/graphql`);
      const editor = page.locator(".graphiql-query-editor .view-lines");
      await editor.getByText("ministersWhoAnswered").first().waitFor();
      await page.getByRole("button", { name: /execute/i }).click();
      const response = page.locator(".result-window .view-lines, .graphiql-response .view-lines");
      await response.getByText("answerCount").first().waitFor();
      expect(await response.innerText()).toMatch(/"name":\s*"/);
      expect(outside).toEqual([]);
      const shot = process.env["SCREENSHOT"];
      if (shot !== undefined) await page.screenshot({ path: shot });
    } finally {
      await browser.close();
    }
  });
});
