import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { accessibilityFaults } from "../accessibility-faults.ts";
import { sampleFiles } from "../repository-paths.ts";
import {
  browserPath,
  type Graphiql,
  graphiqlWith,
  LONGEST_WAIT,
  runQuery,
  startGraphiql,
} from "./open-graphiql.ts";

vi.setConfig({ testTimeout: 3 * LONGEST_WAIT, hookTimeout: 3 * LONGEST_WAIT });

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
  let graphiql: Graphiql;
  beforeAll(async () => {
    graphiql = await startGraphiql([...sampleFiles, hostileFile()]);
  });
  afterAll(() => graphiql.close());

  test("opens with the main question, and running it shows ministers", async () => {
    const { page, result, problems } = await graphiql.open();
    expect(await page.title()).toBe("MinistersOnRussiaAndNorthKorea – Written Answers Graph");
    await runQuery(page);
    await result.getByText("answerCount").first().waitFor();
    expect(await result.innerText()).toMatch(/"name":\s*"/);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("shows the markup of an answer as text, and nothing in it runs", async () => {
    const { page, result } = await graphiql.open(
      graphiqlWith('{ question(uin: "900900") { text answer { text html } } }'),
    );
    await runQuery(page);
    await result.getByText("onerror").first().waitFor();
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    await page.close();
  });

  test("keeps each query in a tab with its name, and the first click on a tab opens it", async () => {
    const { page, editor } = await graphiql.open(graphiqlWith("query First { dataset { questions } }"));
    const names = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh"];
    for (const name of names.slice(1)) {
      // GraphiQL stores its tabs half a second after they change.
      await page.waitForFunction((count) => {
        const stored = localStorage.getItem("graphiql:tabState");
        return stored !== null && JSON.parse(stored).tabs.length === count;
      }, names.indexOf(name));
      await page.goto(
        new URL(graphiqlWith(`query ${name} { dataset { answers } }`), graphiql.graph.server.url).href,
      );
      await editor.getByText(name).first().waitFor();
    }
    const tabs = page.locator(".graphiql-tab-button");
    expect(await tabs.allInnerTexts()).toEqual(names);
    for (const name of ["First", "Fifth", "Second"]) {
      await tabs.getByText(name).click();
      await editor.getByText(name).first().waitFor();
      expect(await page.title()).toBe(`${name} – Written Answers Graph`);
      expect(await page.locator(".graphiql-tab-button[aria-current=true]").innerText()).toBe(name);
    }
    await page.close();
  });

  test("keeps query and variables when it is reloaded, and its address opens them in another browser", async () => {
    const query = "query Named($name: String!) { country(name: $name) { code } }";
    const { page, editor } = await graphiql.open(graphiqlWith(query, { name: "DPRK" }));
    await editor.click();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("# mine\n");
    await expect.poll(() => page.url(), { timeout: LONGEST_WAIT }).toContain("mine");
    await page.reload();
    await editor.getByText("# mine").waitFor();
    const other = await graphiql.open(page.url().slice(graphiql.graph.server.url.length));
    await other.editor.getByText("# mine").waitFor();
    await runQuery(other.page);
    await other.result.getByText('"KP"').waitFor();
    await other.page.close();
    await page.close();
  });

  test("shares a query that is too long for an address", async () => {
    const { page, editor } = await graphiql.open(graphiqlWith("query Long { dataset { questions } }"));
    await editor.click();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.insertText(`\n# ${"long ".repeat(2000)}end`);
    await expect.poll(() => new URL(page.url()).hash.length, { timeout: LONGEST_WAIT }).toBeGreaterThan(6000);
    const other = await graphiql.open(page.url().slice(graphiql.graph.server.url.length));
    await runQuery(other.page);
    await other.result.getByText("questions").waitFor();
    await other.page.close();
    await page.close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`has no serious faults of accessibility when it is ${colorScheme}`, async () => {
      const { page, result } = await graphiql.open("/graphql", { colorScheme });
      await runQuery(page);
      await result.getByText("answerCount").first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByText("Examples", { exact: true }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByText("Examples", { exact: true }).click();
      await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
      await page.locator(".graphiql-doc-explorer-title").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
      await page.locator(".graphiql-plugin").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Open settings dialog" }).click();
      await page.locator(".graphiql-warning-text").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.close();
    });
});
