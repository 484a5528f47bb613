import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumArgs, findChromium } from "../../scripts/screenshots/find-chromium.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

const browserPath = findChromium();

/** Texts that would set `ran` if a page took them for its own markup. */
const hostile = [
  "<p>Two ferries.</p><script>window.ran = 'script'</script>",
  `<img src="x" onerror="window.ran = 'img'"><svg onload="window.ran = 'svg'"></svg>`,
  `&lt;img src=x onerror="window.ran = 'escaped'"&gt;`,
].join("");

function hostileFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), "hostile-")), "hostile.json");
  const item = {
    id: 900_900,
    uin: "900900",
    questionText: `To ask of ferries. ${hostile}`,
    answerText: hostile,
  };
  writeFileSync(path, JSON.stringify([item]));
  return path;
}

describe.skipIf(browserPath === undefined)("GraphiQL in Chromium (needs chromium in /usr/bin)", () => {
  let graph: ServedGraph;
  let browser: Browser;
  beforeAll(async () => {
    graph = await serveGraph(new SqliteStore(":memory:"), [...sampleFiles, hostileFile()]);
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: [...chromiumArgs] });
  });
  afterAll(async () => {
    await browser.close();
    await graph.stop();
  });

  const editorOf = (page: Page) => page.locator(".graphiql-query-editor .view-lines");
  const responseOf = (page: Page) =>
    page.locator(".result-window .view-lines, .graphiql-response .view-lines");

  async function open(): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${graph.server.url}/graphql`);
    await editorOf(page).getByText("ministersWhoAnswered").first().waitFor();
    return page;
  }

  test("opens with the flagship question in its first tab, and running it shows ministers", async () => {
    const outside: string[] = [];
    const complaints: string[] = [];
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("request", (request) => {
      const address = request.url();
      if (/^https?:/.test(address) && !address.startsWith(graph.server.url)) outside.push(address);
    });
    page.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
    });
    await page.goto(`${graph.server.url}/graphql`);
    await editorOf(page).getByText("ministersWhoAnswered").first().waitFor();
    await page.getByRole("button", { name: /execute/i }).click();
    await responseOf(page).getByText("answerCount").first().waitFor();
    expect(await responseOf(page).innerText()).toMatch(/"name":\s*"/);
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("shows the markup of an answer as text, and nothing in it runs", async () => {
    const page = await open();
    await editorOf(page).click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText('{ question(uin: "900900") { text answer { text html } } }');
    // The editor has closed the first bracket by itself.
    await page.keyboard.press("Delete");
    await page.getByRole("button", { name: /execute/i }).click();
    await responseOf(page).getByText("onerror").first().waitFor();
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    await page.close();
  });
});
