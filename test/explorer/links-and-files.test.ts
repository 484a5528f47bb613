import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askFlagship, browserPath, type Explorer, rest, startExplorer, tableNames } from "./open-explorer.ts";

describe.skipIf(browserPath === undefined)(
  "links and files of the explorer in Chromium (needs chromium in /usr/bin)",
  () => {
    let explorer: Explorer;
    beforeAll(async () => {
      explorer = await startExplorer();
    });
    afterAll(() => explorer.close());

    test("a link opens the same picture in a fresh browser, place for place", async () => {
      const { page } = await explorer.open();
      await askFlagship(page);
      await page.getByRole("tab", { name: "Graph" }).click();
      await rest(page);
      const address = page.url();
      const names = await tableNames(page);
      const { page: fresh, problems } = await explorer.open(address);
      await fresh.locator(".legend .counted").waitFor();
      await rest(fresh);
      expect(new URL(fresh.url()).hash).toBe(new URL(address).hash);
      expect(await tableNames(fresh)).toEqual(names);
      expect(problems).toEqual([]);
      await page.context().close();
      await fresh.context().close();
    });

    test("the link on a node's page opens it with its neighbours, and an unknown node is said", async () => {
      const { page } = await explorer.open("/countries/RU");
      await page.getByRole("link", { name: "in the explorer" }).click();
      await expect
        .poll(async () => {
          // The neighbours come after the node, and each brings the graph to the front.
          await page.getByRole("tab", { name: "Table" }).click();
          const names = await tableNames(page);
          return names.includes("Russia") && names.length > 2;
        })
        .toBe(true);
      await page.goto(new URL(`/explore/?node=${btoa("Country:XX")}`, page.url()).href);
      await page.getByText("The node of this link is not in the data.").waitFor();
      await page.context().close();
    });

    test("a damaged link is refused with a sentence", async () => {
      const { page } = await explorer.open("/explore/#abcdef");
      await page.getByText("This link is damaged").waitFor();
      await page.context().close();
    });

    test("hiding can be undone and redone, with buttons and with the browser's back", async () => {
      const { page } = await explorer.open();
      await askFlagship(page);
      const all = await tableNames(page);
      await page.locator("tbody .row-name", { hasText: "Helen Marrow" }).click();
      await page.getByRole("button", { name: "Hide" }).click();
      await expect.poll(() => tableNames(page)).toHaveLength(all.length - 1);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect.poll(() => tableNames(page)).toEqual(all);
      await page.getByRole("button", { name: "Redo" }).click();
      await expect.poll(() => tableNames(page)).toHaveLength(all.length - 1);
      await page.goBack();
      await expect.poll(() => tableNames(page)).toEqual(all);
      await page.context().close();
    });

    test("saves the picture and the table", async () => {
      const { page } = await explorer.open();
      await askFlagship(page);
      const names = await tableNames(page);
      const [csv] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save CSV" }).click(),
      ]);
      expect(
        readFileSync(await csv.path(), "utf8")
          .trim()
          .split("\r\n"),
      ).toHaveLength(names.length + 1);
      const [svg] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save SVG" }).click(),
      ]);
      const drawing = readFileSync(await svg.path(), "utf8");
      expect(drawing.match(/<circle [^>]*><title>/g)).toHaveLength(names.length);
      expect(drawing).toContain("Helen Marrow");
      const [gexf] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save GEXF" }).click(),
      ]);
      expect(readFileSync(await gexf.path(), "utf8").match(/<node /g)).toHaveLength(names.length);
      const [png] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save PNG" }).click(),
      ]);
      const bytes = readFileSync(await png.path());
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(bytes.length).toBeGreaterThan(10_000);
      await page.context().close();
    });

    test("an embedded picture may stand in another page, the explorer may not", async () => {
      const policyOf = async (address: string) =>
        (await fetch(new URL(address, explorer.graph.server.url))).headers.get("content-security-policy");
      expect(await policyOf("/explore/")).toContain("frame-ancestors 'none'");
      expect(await policyOf("/explore/?embed=1")).toContain("frame-ancestors *");
      const { page } = await explorer.open();
      await askFlagship(page);
      await rest(page);
      const { page: embedded } = await explorer.open(`/explore/?embed=1${new URL(page.url()).hash}`);
      await embedded.getByRole("link", { name: "Open in the explorer" }).waitFor();
      expect(await embedded.getByRole("combobox").count()).toBe(0);
      await page.context().close();
      await embedded.context().close();
    });
  },
);
