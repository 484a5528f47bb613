import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ask,
  askFlagship,
  browserPath,
  choose,
  type Explorer,
  startExplorer,
  tableNames,
} from "./open-explorer.ts";

describe.skipIf(browserPath === undefined)("the explorer in Chromium (needs chromium in /usr/bin)", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.close());

  test("the sentence finds the ministers of the flagship query, as list, graph, timeline and table", async () => {
    const { page, problems } = await explorer.open();
    await page.getByText("This database holds").waitFor();
    await askFlagship(page);
    expect(await page.locator(".results > ol > li").count()).toBe(4);
    expect(await page.locator(".results li").first().innerText()).toContain("Helen Marrow");
    expect(await page.locator(".results mark").first().innerText()).toBe("Russia");
    await page.getByRole("tab", { name: "Timeline" }).click();
    expect(await page.locator(".timeline > ol > li").count()).toBe(4);
    const names = await tableNames(page);
    expect(names).toContain("Helen Marrow");
    expect(names).toContain("North Korea");
    await page.getByRole("tab", { name: "Graph" }).click();
    expect(await page.locator(".legend .counted").innerText()).toContain(
      `${names.length} of ${names.length} nodes`,
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("countries that are named together are a list of pairs, and a pair leads to its ministers", async () => {
    const { page, problems } = await explorer.open();
    await page.getByLabel("Who or what").selectOption("COUNTRIES");
    await choose(page, "Country or topic", "Russia");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator(".legend .counted").waitFor();
    await page.getByRole("tab", { name: "List" }).click();
    await page.locator(".results li").first().waitFor();
    const reply = await explorer.graph.ask(
      `{ coMentions(of: COUNTRIES, filter: {countries: ["Russia"]}, first: 1) { totalCount edges { node { first { ... on Country { name } } second { ... on Country { name } } weight } } } }`,
    );
    const { totalCount, edges } = reply.data.coMentions;
    expect(await page.locator(".results .counted").innerText()).toContain(` of ${totalCount} pairs shown.`);
    const first = await page.locator(".results li").first().innerText();
    const { first: one, second: other, weight } = edges[0].node;
    for (const words of [one.name, other.name, `${weight} question`]) expect(first).toContain(words);
    await page.locator(".results .row-name").first().click();
    await page.locator(".results li mark").first().waitFor();
    expect(await page.locator(".chip bdi").allInnerTexts()).toEqual(
      expect.arrayContaining([one.name, other.name]),
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a least score of topics is chosen in the sentence, and the list says what it leaves out", async () => {
    const { page, problems } = await explorer.open();
    const scores = page.getByLabel("How probable the topics must be");
    expect(await scores.count()).toBe(0);
    await choose(page, "Country or topic", "Sanctions");
    await scores.selectOption("0.95");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator(".results > ol > li").first().waitFor();
    const reply = await explorer.graph.ask(
      '{ ministersWhoAnswered(about: {topics: ["Sanctions"], minScore: 0.95}, first: 1) { counted { statement } } }',
    );
    const { statement } = reply.data.ministersWhoAnswered.counted;
    expect(statement).toContain("Topics with a score below 0.95 do not count");
    expect(await page.locator(".results .counted").innerText()).toContain(statement);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("expanding the largest hub takes one request and shows the true total", async () => {
    const { page, requests } = await explorer.open();
    await choose(page, "Find a name", "Russia");
    await page.locator(".edges li").first().waitFor();
    const heading = await page.locator(".card h3").first().innerText();
    const total = Number(/Edges: ([\d,]+)/.exec(heading)?.[1]?.replace(",", ""));
    const reply = await explorer.graph.ask(`{ expand(node: "Q291bnRyeTpSVQ") { totalCount } }`);
    expect(total).toBe(reply.data.expand.totalCount);
    const shown = Math.min(50, total);
    expect(await page.locator(".card .quiet").first().innerText()).toBe(`${shown} of ${total} shown`);
    const before = requests.length;
    await page.locator(".edges button").first().click();
    await page.locator(".edges .quiet").first().waitFor();
    expect(requests.length - before).toBe(1);
    for (const body of requests) expect(JSON.parse(body)).not.toHaveProperty("query");
    await page.context().close();
  });

  test("Enter on the picture expands the selected node, whose card leads to its page", async () => {
    const { page } = await explorer.open();
    await choose(page, "Find a name", "North Korea");
    await page.locator(".edges li").first().waitFor();
    expect(await page.getByRole("link", { name: "Page", exact: true }).getAttribute("href")).toBe(
      "/countries/KP",
    );
    await page.locator("canvas").press("Enter");
    await page.getByText("All its neighbours are shown.").waitFor();
    await page.context().close();
  });

  test("two nodes are connected by paths with the words of each edge", async () => {
    const { page } = await explorer.open();
    await askFlagship(page);
    await page.getByRole("tab", { name: "Table" }).click();
    await page.locator("tbody .row-name", { hasText: "Helen Marrow" }).click();
    await page.locator("tbody .row-name", { hasText: "North Korea" }).click({ modifiers: ["Shift"] });
    await page.getByRole("button", { name: "Paths between them" }).click();
    await page.locator(".card ol blockquote mark").first().waitFor();
    expect(await page.locator(".card ol").innerText()).toContain("answered");
    await page.context().close();
  });

  test("no result says which condition emptied it", async () => {
    const { page } = await explorer.open();
    await ask(page, "Russia", "Iceland");
    await page.getByRole("heading", { name: "Nothing found" }).waitFor();
    await page.getByText(/Without Iceland: [1-9]/).waitFor();
    await page.getByText("Without Iceland").getByRole("button", { name: "Show" }).click();
    await page.locator(".results li").first().waitFor();
    await page.context().close();
  });

  test("draws all edges between the nodes that are shown", async () => {
    const { page } = await explorer.open();
    await choose(page, "Find a name", "Russia");
    await page.locator(".edges li").first().waitFor();
    const edgesOf = async () => {
      const text = await page.locator(".legend .counted").innerText();
      return Number(/and (\d+) of/.exec(text)?.[1]);
    };
    const before = await edgesOf();
    await page.getByRole("button", { name: "All edges" }).click();
    // Answers are connected to their questions, which both mention the country.
    await page.getByRole("checkbox", { name: /answers the question/ }).waitFor();
    expect(await edgesOf()).toBeGreaterThan(before);
    await page.context().close();
  });
});
