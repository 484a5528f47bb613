import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "../accessibility-faults.ts";
import { ask, askFlagship, browserPath, type Explorer, startExplorer, tableNames } from "./open-explorer.ts";

/** A name and texts that would set `ran` if the page took them for markup, with marks that turn the direction of text. */
const poison = `<img src=x onerror="window.ran=1"></script><script>window.ran=2</script>\u202Egnirts`;

/** The same as the text of an HTML document. */
const escaped = poison.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function poisonedFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), "poisoned-")), "poisoned.json");
  const item = {
    id: 900_901,
    uin: "900901",
    heading: `Ferries ${poison}`,
    dateTabled: "2025-05-06",
    dateAnswered: "2025-05-08",
    askingMember: { id: 99_001, name: `Ada ${poison}` },
    questionText: `To ask about ferries to Fiji and Samoa ${escaped}`,
    answerText: `Ferries to Fiji and Samoa ${escaped}`,
    answeringMember: { id: 99_002, name: `Bo ${poison}` },
  };
  writeFileSync(path, JSON.stringify([item]));
  return path;
}

describe.skipIf(browserPath === undefined)(
  "the explorer under hard conditions in Chromium (needs chromium in /usr/bin)",
  () => {
    let explorer: Explorer;
    beforeAll(async () => {
      explorer = await startExplorer([poisonedFile()]);
    });
    afterAll(() => explorer.close());

    test("works by the keyboard alone", async () => {
      const { page } = await explorer.open();
      await page.getByText("This database holds").waitFor();
      // The search has the focus.
      await page.keyboard.type("north kor");
      await page.locator(".option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".edges li").first().waitFor();
      await page.getByRole("tab", { name: "Graph" }).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.locator("tbody tr").first().waitFor();
      expect(await page.getByRole("tab", { name: "Table" }).getAttribute("aria-selected")).toBe("true");
      await page.context().close();
    });

    test("Enter before the suggestions have come takes the first one for the whole text", async () => {
      const { page } = await explorer.open();
      await page.getByText("This database holds").waitFor();
      const box = page.getByRole("combobox", { name: "Country or topic" });
      await box.fill("fr");
      await page.locator(".option").first().waitFor();
      await page.route("**/graphql", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await box.fill("russi");
      await box.press("Enter");
      await page.locator(".chip").waitFor();
      expect(await page.locator(".chip bdi").innerText()).toBe("Russia");
      await page.context().close();
    });

    test("texts and names are shown as text, and nothing in them runs", async () => {
      const { page, problems } = await explorer.open();
      await ask(page, "Fiji", "Samoa");
      await page.locator(".results li", { hasText: "onerror" }).first().waitFor();
      await tableNames(page);
      await page
        .locator("tbody .row-name", { hasText: /^\s*Bo/ })
        .first()
        .click();
      await page.locator(".edges li").first().waitFor();
      expect(await page.evaluate(() => "ran" in window)).toBe(false);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    test("says that the server is gone, keeps the picture, and goes on when it is back", async () => {
      const { page } = await explorer.open();
      await askFlagship(page);
      const names = await tableNames(page);
      await page.context().setOffline(true);
      await page.getByRole("button", { name: "Expand North Korea" }).click();
      await page.getByText("The server cannot be reached").waitFor();
      expect(await tableNames(page)).toEqual(names);
      await page.context().setOffline(false);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect.poll(() => tableNames(page).then((now) => now.length)).toBeGreaterThan(names.length);
      await page.context().close();
    });

    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
    test.each([
      ["light", {}],
      ["dark", { colorScheme: "dark" as const }],
      ["on a phone", phone],
    ])("has no accessibility faults, %s", async (_what, options) => {
      const { page } = await explorer.open("/explore/", options);
      const audit = () => accessibilityFaults(page);
      await page.getByText("This database holds").waitFor();
      expect(await audit()).toEqual([]);
      await askFlagship(page);
      expect(await audit()).toEqual([]);
      for (const tab of ["Graph", "Timeline", "Table"]) {
        await page.getByRole("tab", { name: tab }).click();
        expect([tab, await audit()]).toEqual([tab, []]);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      await page.context().close();
    });
  },
);
