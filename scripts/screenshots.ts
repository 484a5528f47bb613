/**
 * `npm run screenshots`: writes the pictures of docs/images/ that show the server with the sample: GraphiQL with the
 * main query run, the explorer with the same question, and pages on a desktop and on a phone.
 */
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { type Browser, chromium } from "playwright-core";
import { importFiles } from "../src/import/import-files.ts";
import { startServer } from "../src/server.ts";
import { SqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { showExplorer } from "./screenshots/explorer.ts";
import { chromiumArgs, findChromium } from "./screenshots/find-chromium.ts";

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const picture = (name: string) => inRepository(`docs/images/${name}.png`);

const desktop = { viewport: { width: 1280, height: 800 }, colorScheme: "light" } as const;
const phone = { viewport: { width: 390, height: 800 }, colorScheme: "dark" } as const;

async function pictureGraphiql(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: "light" });
  await page.goto(`${url}/graphql`);
  await page.locator(".graphiql-query-editor").getByText("ministersWhoAnswered").first().waitFor();
  // Prettify puts each field on its own line, so that all of the query is readable.
  await page.getByRole("button", { name: /prettify/i }).click();
  await page.getByRole("button", { name: /hide editor tools/i }).click();
  await page.getByRole("button", { name: /execute/i }).click();
  await page.locator(".graphiql-response").getByText("answerCount").first().waitFor();
  // The editor highlights the last lines shortly after it shows them.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: picture("graphiql") });
  await page.close();
}

async function pictureExplorer(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage(desktop);
  await showExplorer(page, url);
  await page.screenshot({ path: picture("explorer") });
  await page.close();
}

async function picturePages(browser: Browser, url: string): Promise<void> {
  for (const [name, address, options] of [
    ["page-home", "/", desktop],
    ["page-country", "/countries/RU", desktop],
    ["page-list", "/lists/answers?countries=RU&countries=KP", desktop],
  ] as const) {
    const page = await browser.newPage(options);
    await page.goto(`${url}${address}`);
    await page.screenshot({ path: picture(name) });
    await page.close();
  }
  const page = await browser.newPage(phone);
  await page.goto(`${url}/countries/KP`);
  await page.locator(".rows h3 a").first().click();
  await page.screenshot({ path: picture("page-question-phone") });
  await page.close();
}

const executablePath = findChromium();
if (executablePath === undefined) {
  throw new Error("There is no Chromium in /usr/bin. Install it, for example with apt-get install chromium.");
}
const store = new SqliteStore(":memory:");
await importFiles(store, [inRepository("examples/sample")]);
const server = await startServer({ store, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
try {
  await pictureGraphiql(browser, server.url);
  await pictureExplorer(browser, server.url);
  await picturePages(browser, server.url);
} finally {
  await browser.close();
  await server.stop();
  await store.close();
}
