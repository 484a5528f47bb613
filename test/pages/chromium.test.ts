import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumArgs, findChromium } from "../../scripts/screenshots/find-chromium.ts";
import { accessibilityFaults } from "../accessibility-faults.ts";
import { sampleFiles } from "../repository-paths.ts";
import { nodeFolders, usePages } from "./open-pages.ts";

const browserPath = findChromium();

/** Texts that would set `ran` if a page took them for its own markup. */
const hostile = `"'><script>window.ran='script'</script><img src=x onerror="window.ran='img'"></script><svg onload="window.ran='svg'">`;

/** A question whose every text is hostile. */
function hostileFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), "hostile-")), "hostile.json");
  const person = (id: number) => ({
    id,
    name: `Ann ${hostile}`,
    listAs: `Ann ${hostile}`,
    party: `Party ${hostile}`,
    memberFrom: `Here ${hostile}`,
  });
  const item = {
    id: 900_900,
    uin: "900900",
    house: "Commons",
    dateTabled: "2025-09-01T00:00:00",
    heading: `Ferries ${hostile}`,
    questionText: `To ask of ferries to Russia. ${hostile.replaceAll("<", "&lt;")}`,
    answerText: `Two ferries to Russia. ${hostile.replaceAll("<", "&lt;")}`,
    dateAnswered: "2025-09-02T00:00:00",
    askingMemberId: 900,
    askingMember: person(900),
    answeringMemberId: 901,
    answeringMember: person(901),
    answeringBodyName: `Office ${hostile}`,
    attachments: [{ title: hostile, url: "javascript:window.ran='link'" }],
  };
  writeFileSync(path, JSON.stringify([item]));
  return path;
}

/** Chromium draws some twenty pages in each test, which takes minutes on a machine with much other work. */
const patience = 300_000;

describe.skipIf(browserPath === undefined)("pages in Chromium (needs chromium in /usr/bin)", () => {
  const { url, get } = usePages({ files: [...sampleFiles, hostileFile()] });
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: [...chromiumArgs] });
  });
  afterAll(() => browser.close());

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(`${url()}${address}`);
    return page;
  }

  async function addresses(): Promise<readonly string[]> {
    const first = async (folder: string) =>
      new RegExp(`<a href="(/${folder}/[^"]+)">`).exec((await get(`/lists/${folder}`)).text)?.[1] ?? folder;
    return [
      ...[
        "/",
        "/docs",
        "/search?q=russia",
        "/lists/questions?countries=RU&houses=COMMONS",
        "/lists/members",
        "/lists/ministers?countries=RU",
      ],
      ...["/questions/900900", "/nothing/russia", "/lists/questions?countries=Korea"],
      ...(await Promise.all(nodeFolders.map(first))),
    ];
  }

  test.each(["light", "dark"] as const)(
    "axe finds nothing wrong with any kind of page, and none is wider than a phone (%s)",
    async (colorScheme) => {
      const faults: string[] = [];
      const page = await open("/", { colorScheme, viewport: { width: 360, height: 740 } });
      for (const address of await addresses()) {
        await page.goto(`${url()}${address}`);
        // Colours are all that differs in the dark.
        const rules =
          colorScheme === "dark"
            ? { type: "rule", values: ["color-contrast"] }
            : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const violations = await accessibilityFaults(page, rules);
        faults.push(...violations.map((each) => `${address}: ${each}`));
        const over = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        if (over !== 0) faults.push(`${address} is ${over} pixels too wide`);
      }
      await page.close();
      expect(faults).toEqual([]);
    },
    patience,
  );

  test(
    "a hostile text runs nothing, wherever it appears, and breaks no rule of the page",
    async () => {
      const { text } = await get("/questions/900900");
      const links = [
        ...text.matchAll(/href="(\/(?:members|departments|parties|constituencies|answers)\/[^"]+)"/g),
      ];
      const searches = [
        "/search?q=ferries",
        `/search?q=${encodeURIComponent(hostile)}`,
        "/lists/questions",
        "/lists/members",
      ];
      const filtered = `/lists/questions?text=${encodeURIComponent(`${hostile} ferries`)}`;
      const page = await browser.newPage();
      let complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      const linked = new Set(links.map(([, to = ""]) => to));
      for (const address of ["/questions/900900", ...linked, ...searches, filtered]) {
        complaints = [];
        await page.goto(`${url()}${address}`);
        expect(await page.evaluate("'ran' in window"), address).toBe(false);
        expect(
          complaints.filter((each) => !each.includes("status of 4")),
          address,
        ).toEqual([]);
        expect(await page.locator("script").count(), address).toBe(
          await page.locator("script[type='application/ld+json']").count(),
        );
        expect(await page.locator("a[href^='javascript:']").count(), address).toBe(0);
      }
      await page.close();
      expect(linked.size).toBeGreaterThan(4);
    },
    patience,
  );

  test(
    "a reader finds a country by its name and filters its questions, without scripts",
    async () => {
      const page = await open("/", { javaScriptEnabled: false });
      await page.getByRole("searchbox").first().fill("Russia");
      await page.keyboard.press("Enter");
      await page.locator("main").getByRole("link", { name: "Russia", exact: true }).first().click();
      await page.getByRole("link", { name: /questions that name it/i }).click();
      await page.getByText("Filter this list").click();
      await page.getByLabel("Commons").check();
      await page.getByRole("button", { name: "Show" }).click();
      expect(page.url()).toContain("houses=COMMONS");
      expect(await page.getByText("House: Commons").count()).toBe(1);
      await page.close();
    },
    patience,
  );
});
