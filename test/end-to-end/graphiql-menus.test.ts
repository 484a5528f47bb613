import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
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

const menu = (page: Page, name: string) => page.locator("header summary", { hasText: name });
const rows = (page: Page, id: string) => page.locator(`#${id} li > :is(a, button, span)`);
const status = (page: Page) => page.getByRole("status");

describe.skipIf(browserPath === undefined)("GraphiQL's menus in Chromium", () => {
  let graphiql: Graphiql;
  beforeAll(async () => {
    graphiql = await startGraphiql(sampleFiles);
  });
  afterAll(() => graphiql.close());

  test("a worked query is opened with the mouse, in a tab with its name, and gives rows", async () => {
    const { page, editor, result, problems } = await graphiql.open();
    await menu(page, "Examples").click();
    expect(await rows(page, "examples").count()).toBeGreaterThan(30);
    await page.getByRole("link", { name: /each department received/ }).click();
    await editor.getByText("Departments").first().waitFor();
    expect(await page.title()).toBe("Departments – Written Answers Graph");
    await runQuery(page);
    await result.getByText("totalCount").first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test("the keyboard opens and closes a menu, chooses in it and runs the query", async () => {
    const { page, editor, result } = await graphiql.open();
    await menu(page, "Examples").focus();
    await page.keyboard.press("Enter");
    await rows(page, "examples").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await rows(page, "examples").first().isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    for (const _ of "12") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await editor.getByText("MinistersOnChinaOrTaiwan").waitFor();
    await editor.click();
    await page.keyboard.press("ControlOrMeta+Enter");
    await result.getByText("totalCount").first().waitFor();
    await page.close();
  });

  test("the keyboard keeps its row while the worked queries get names of the graph", async () => {
    const { page, editor } = await graphiql.open();
    const asked = page.waitForRequest("**/graphql");
    const open = Promise.withResolvers<void>();
    await page.route("**/graphql", (route) => open.promise.then(() => route.continue()));
    await menu(page, "Examples").focus();
    await page.keyboard.press("Enter");
    for (const _ of "12") await page.keyboard.press("ArrowDown");
    open.resolve();
    await (await (await asked).response())?.finished();
    // The page takes the names in after that.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await editor.getByText("NamedInOneSentence").waitFor();
    await page.close();
  });

  test("a phone shows everything without scrolling sideways, and taps open, run and show a query", async () => {
    const { page, editor, result } = await graphiql.open("/graphql", {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await menu(page, "Examples").tap();
    expect(await width()).toBe(360);
    await page.getByRole("link", { name: /each department received/ }).tap();
    await editor.getByText("Departments").first().waitFor();
    await page.getByRole("button", { name: /execute/i }).tap();
    await result.getByText("totalCount").first().waitFor();
    const box = await page.locator(".graphiql-response").boundingBox();
    expect(box?.width).toBeGreaterThan(280);
    expect(box?.height).toBeGreaterThan(200);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    await page.close();
  });

  test("an empty result says which condition emptied it, and what it has without", async () => {
    const { page } = await graphiql.open(
      graphiqlWith(
        '{ questions(first: 5, filter: { countries: ["Russia", "Peru"], houses: [COMMONS] }) { totalCount } }',
      ),
    );
    await runQuery(page);
    await expect
      .poll(() => status(page).innerText(), { timeout: LONGEST_WAIT })
      .toMatch(/^questions is empty: without "Peru" in countries it has \d+ rows\.$/);
    await page.close();
  });

  test("an empty result says so of conditions in variables, of lookups and of pages, too", async () => {
    const last = await graphiql.graph.ask("{ departments(last: 1) { pageInfo { endCursor } } }");
    const query = `query Q($filter: QuestionFilter, $uin: String!, $after: String) {
      questions(filter: $filter) { totalCount }
      question(uin: $uin) { text }
      departments(after: $after) { edges { node { name } } }
    }`;
    const after = last.data.departments.pageInfo.endCursor;
    const { page } = await graphiql.open(
      graphiqlWith(query, { filter: { countries: ["Russia"], text: "umbrellas" }, uin: "000", after }),
    );
    await runQuery(page);
    await expect.poll(() => status(page).innerText(), { timeout: LONGEST_WAIT }).toMatch(/question is null/);
    const text = await status(page).innerText();
    expect(text).toContain('question is null: there is none with uin: "000".');
    expect(text).toMatch(/questions is empty: without text: "umbrellas" it has \d+ rows\./);
    expect(text).toMatch(/This page of departments is empty\. The list has \d+ rows\./);
    await page.close();
  });

  test("the history keeps what was run, with its variables, and can be cleared", async () => {
    const query = "query Named($name: String!) { country(name: $name) { code } }";
    const { page, editor, result } = await graphiql.open(graphiqlWith(query, { name: "DPRK" }));
    await menu(page, "History").click();
    expect(await rows(page, "history").allInnerTexts()).toEqual(["No query has been run in this browser."]);
    await runQuery(page);
    await result.getByText('"KP"').waitFor();
    await page.goto(
      new URL(graphiqlWith("query Other { dataset { questions } }"), graphiql.graph.server.url).href,
    );
    await editor.getByText("Other").waitFor();
    await menu(page, "History").click();
    await page
      .locator("#history")
      .getByRole("link", { name: /^Named/ })
      .click();
    await editor.getByText("Named").waitFor();
    await runQuery(page);
    await result.getByText('"KP"').waitFor();
    await menu(page, "History").click();
    await page.getByRole("button", { name: "Clear history" }).click();
    await menu(page, "History").click();
    expect(await rows(page, "history").allInnerTexts()).toEqual(["No query has been run in this browser."]);
    await page.close();
  });

  test("the result is downloaded as JSON, and all rows of its list as CSV", async () => {
    const { page, result } = await graphiql.open(
      graphiqlWith("query Parties($n: Int!) { parties(first: $n) { totalCount edges { node { name } } } }", {
        n: 1,
      }),
    );
    const download = async (name: string): Promise<{ readonly file: string; readonly text: string }> => {
      await menu(page, "Download").click();
      const started = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      const done: Download = await started;
      return { file: done.suggestedFilename(), text: readFileSync(await done.path(), "utf8") };
    };
    await menu(page, "Download").click();
    await page.getByRole("button", { name: "Result as JSON" }).click();
    expect(await status(page).innerText()).toBe("Run a query first.");
    await runQuery(page);
    await result.getByText("totalCount").first().waitFor();
    const json = await download("Result as JSON");
    const { parties } = JSON.parse(json.text).data;
    expect(parties.edges).toHaveLength(1);
    const csv = await download("All rows as CSV");
    expect(csv.file).toMatch(/\.csv$/);
    expect(csv.text.trim().split("\r\n")).toHaveLength(parties.totalCount + 1);
    await page.close();
  });

  test("each tab keeps its own result for downloads, and what is said about it", async () => {
    const { page, result } = await graphiql.open(
      graphiqlWith('query Nowhere { questions(filter: { text: "umbrellas" }) { totalCount } }'),
    );
    await runQuery(page);
    const said = () => expect.poll(() => status(page).innerText(), { timeout: LONGEST_WAIT });
    await said().toMatch(/^questions is empty/);
    await page.getByRole("button", { name: "New tab" }).click();
    await said().toBe("");
    await menu(page, "Download").click();
    await page.getByRole("button", { name: "Result as JSON" }).click();
    await said().toBe("Run a query first.");
    await page.locator(".graphiql-tab-button", { hasText: "Nowhere" }).click();
    await said().toMatch(/^questions is empty/);
    await result.getByText("totalCount").first().waitFor();
    await page.close();
  });

  test("the link is copied also where the browser gives no clipboard to the page", async () => {
    const { page } = await graphiql.open(graphiqlWith("query Shared { dataset { questions } }"));
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.addEventListener("copy", () => {
        document.title = (document.activeElement as HTMLTextAreaElement).value;
      });
    });
    await page.getByRole("button", { name: "Copy link" }).click();
    expect(await status(page).innerText()).toBe("The link is copied.");
    expect(new URL(await page.title()).searchParams.get("query")).toBe(
      "query Shared { dataset { questions } }",
    );
    await page.close();
  });

  test("whatever else is stored under the name of the history does no harm", async () => {
    const { page, editor } = await graphiql.open(graphiqlWith("query Whole { dataset { questions } }"));
    for (const stored of ["{", "{}", "[null, 7, {}]"]) {
      await page.evaluate((text) => localStorage.setItem("written-answers:history", text), stored);
      await page.reload();
      await editor.getByText("Whole").waitFor();
      await menu(page, "History").click();
      expect(await rows(page, "history").allInnerTexts()).toEqual(["No query has been run in this browser."]);
    }
    await page.close();
  });

  test("a result without a list says why there is no CSV", async () => {
    const { page, result } = await graphiql.open(graphiqlWith("{ dataset { questions } }"));
    await runQuery(page);
    await result.getByText("questions").first().waitFor();
    await menu(page, "Download").click();
    await page.getByRole("button", { name: "All rows as CSV" }).click();
    await expect.poll(() => status(page).innerText(), { timeout: LONGEST_WAIT }).toMatch(/list/);
    await page.close();
  });
});
