import type { Page } from "playwright-core";

/** Shows the main question and its answer as a graph in the explorer, with one minister selected. */
export async function showExplorer(page: Page, server: string): Promise<void> {
  await page.goto(`${server}/explore/`);
  const box = page.getByRole("combobox", { name: "Country or topic", exact: true });
  for (const name of ["Russia", "North Korea"]) {
    await box.fill(name);
    await page.locator(".option").first().waitFor();
    await page.keyboard.press("Enter");
  }
  await page.getByRole("button", { name: "Ask" }).click();
  await page.locator(".results li").first().waitFor();
  await page.locator(".results .row-name").first().click();
  await page.getByRole("button", { name: "Expand", exact: true }).click();
  await page
    .getByText(/of \d+ shown/)
    .first()
    .waitFor();
  // The layout moves the nodes for a moment.
  await page.waitForTimeout(3000);
}
