import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page: rule and first element. `runOnly` is axe's own option; all its rules without it. */
export async function accessibilityFaults(page: Page, runOnly?: unknown): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async (options) => {
      // biome-ignore lint/suspicious/noExplicitAny: axe adds itself to the page
      const { violations } = await (globalThis as any).axe.run(options);
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
      );
    },
    runOnly === undefined ? {} : { runOnly },
  );
}
