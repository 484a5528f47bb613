import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { chromiumArgs, findChromium } from "../../scripts/screenshots/find-chromium.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

/** GraphiQL is 9 MB of scripts, which take a busy machine a while. In milliseconds. */
export const LONGEST_WAIT = 100_000;

/** The path of Chromium; undefined without one. */
export const browserPath = findChromium();

/** A page of GraphiQL, and what it asked for or complained about that it should not. */
export type OpenedGraphiql = {
  readonly page: Page;
  readonly editor: Locator;
  readonly result: Locator;
  readonly problems: string[];
};

export type Graphiql = {
  readonly graph: ServedGraph;
  readonly open: (address?: string, options?: BrowserContextOptions) => Promise<OpenedGraphiql>;
  readonly close: () => Promise<void>;
};

/** Serves files, and opens GraphiQL on them in Chromium, each time as in a browser that is new to it. */
export async function startGraphiql(files: readonly string[]): Promise<Graphiql> {
  const graph = await serveGraph(new SqliteStore(":memory:"), files);
  const browser = await chromium.launch({ executablePath: browserPath ?? "", args: [...chromiumArgs] });
  return {
    graph,
    open: (address = "/graphql", options = {}) => open(browser, graph.server.url, address, options),
    close: async () => {
      await browser.close();
      await graph.stop();
    },
  };
}

async function open(
  browser: Browser,
  url: string,
  address: string,
  options: BrowserContextOptions,
): Promise<OpenedGraphiql> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  context.setDefaultTimeout(LONGEST_WAIT);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) problems.push(request.url());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(new URL(address, url).href);
  const editor = page.locator(".graphiql-query-editor .view-lines");
  await editor.getByText(/\w/).first().waitFor();
  return { page, editor, result: page.locator(".graphiql-response .view-lines"), problems };
}

/** The address of GraphiQL with a query. */
export function graphiqlWith(query: string, variables?: unknown): string {
  const params = new URLSearchParams({ query });
  if (variables !== undefined) params.set("variables", JSON.stringify(variables));
  return `/graphql?${params}`;
}

export async function runQuery(page: Page): Promise<void> {
  await page.getByRole("button", { name: /execute/i }).click();
}
