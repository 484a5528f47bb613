import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { chromiumArgs, findChromium } from "../../scripts/screenshots/find-chromium.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { type ServedGraph, serveGraph } from "../end-to-end/serve-graph.ts";
import { sampleFiles } from "../repository-paths.ts";

/** The path of Chromium; undefined without one. */
export const browserPath = findChromium();

/** A page of the explorer, with the bodies of its requests to the API, and what went wrong in it. */
export type Opened = { readonly page: Page; readonly requests: string[]; readonly problems: string[] };

export type Explorer = {
  readonly graph: ServedGraph;
  readonly open: (address?: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
};

/** Serves the sample and further files, and opens pages of its explorer in Chromium. */
export async function startExplorer(files: readonly string[] = []): Promise<Explorer> {
  const graph = await serveGraph(new SqliteStore(":memory:"), [...sampleFiles, ...files]);
  const browser = await chromium.launch({ executablePath: browserPath ?? "", args: [...chromiumArgs] });
  return {
    graph,
    open: (address = "/explore/", options = {}) => open(browser, graph, address, options),
    close: async () => {
      await browser.close();
      await graph.stop();
    },
  };
}

async function open(
  browser: Browser,
  graph: ServedGraph,
  address: string,
  options: BrowserContextOptions,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 850 }, ...options });
  const page = await context.newPage();
  const [requests, problems]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) requests.push(request.postData() ?? "");
    else if (!request.url().startsWith(graph.server.url) && !request.url().startsWith("blob:"))
      problems.push(`asked elsewhere: ${request.url()}`);
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(new URL(address, graph.server.url).href);
  return { page, requests, problems };
}

/** Types a text into a search box and takes the first name that it finds. */
export async function choose(page: Page, box: string, text: string): Promise<void> {
  await page.getByRole("combobox", { name: box, exact: true }).fill(text);
  await page.locator(".option").first().waitFor();
  await page.keyboard.press("Enter");
}

/** Asks which ministers answered on two countries in one answer. */
export async function ask(page: Page, first: string, second: string): Promise<void> {
  await choose(page, "Country or topic", first);
  await choose(page, "Country or topic", second);
  await page.getByRole("button", { name: "Ask" }).click();
}

export async function askFlagship(page: Page): Promise<void> {
  await ask(page, "Russia", "DPRK");
  await page.locator(".results li").first().waitFor();
}

/** The names of the nodes in the table, sorted. */
export async function tableNames(page: Page): Promise<readonly string[]> {
  await page.getByRole("tab", { name: "Table" }).click();
  return (await page.locator("tbody th").allInnerTexts()).map((name) => name.trim()).sort();
}

/** Waits until the layout has come to rest: the places in the address are then those of the picture. */
export async function rest(page: Page): Promise<void> {
  let before = "";
  for (;;) {
    const now = page.url();
    if (now === before && now.includes("#")) return;
    before = now;
    await page.waitForTimeout(700);
  }
}
