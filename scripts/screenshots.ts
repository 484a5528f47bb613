/**
 * `npm run screenshots`: writes docs/images/graphiql.png, a picture of GraphiQL with the main query run on the sample.
 */
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { chromium } from "playwright-core";
import { importFiles } from "../src/import/import-files.ts";
import { type RunningServer, startServer } from "../src/server.ts";
import { SqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { chromiumArgs, findChromium } from "./screenshots/find-chromium.ts";

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function takeScreenshot(server: RunningServer, executablePath: string, path: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: "light" });
    await page.goto(`${server.url}/graphql`);
    await page.locator(".graphiql-query-editor").getByText("ministersWhoAnswered").first().waitFor();
    // Prettify puts each field on its own line, so that all of the query is readable.
    await page.getByRole("button", { name: /prettify/i }).click();
    await page.getByRole("button", { name: /hide editor tools/i }).click();
    await page.getByRole("button", { name: /execute/i }).click();
    await page.locator(".graphiql-response").getByText("answerCount").first().waitFor();
    // The editor highlights the last lines shortly after it shows them.
    await page.waitForTimeout(1000);
    await page.screenshot({ path });
  } finally {
    await browser.close();
  }
}

const browser = findChromium();
if (browser === undefined) {
  throw new Error("There is no Chromium in /usr/bin. Install it, for example with apt-get install chromium.");
}
const store = new SqliteStore(":memory:");
await importFiles(store, [inRepository("examples/sample")]);
const server = await startServer({ store, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });
try {
  await takeScreenshot(server, browser, inRepository("docs/images/graphiql.png"));
} finally {
  await server.stop();
  await store.close();
}
