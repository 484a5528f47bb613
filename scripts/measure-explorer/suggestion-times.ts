import type { Page } from "playwright-core";

/** Typed letter by letter. A name that the database does not have is a search like another. */
const typed = [
  "keir starmer",
  "russia",
  "foreign office",
  "north korea",
  "trade",
  "david lammy",
  "labour party",
  "ministry of defence",
  "ukraine",
  "health and social care",
  "home office",
  "minister of state",
  "baroness chapman",
];

/** Between two keys, as somebody types who types fast. */
const PAUSE_MILLISECONDS = 120;

/**
 * Types names into the search box, and returns the milliseconds from each key, as the browser received it, to the frame
 * that shows the suggestions for the text so far.
 */
export async function suggestionTimes(page: Page): Promise<readonly number[]> {
  const box = page.getByRole("combobox", { name: "Find a name" });
  await box.focus();
  await page.evaluate(() => {
    let pressedAt = 0;
    document.addEventListener("keydown", (event) => {
      pressedAt = event.timeStamp;
    });
    const list = document.querySelector("[role=listbox]");
    if (list === null) throw new Error("The page has no list of suggestions.");
    new MutationObserver(() => {
      if (pressedAt === 0 || list.getAttribute("aria-busy") !== "false") return;
      const from = pressedAt;
      pressedAt = 0;
      requestAnimationFrame(() => {
        // A message comes after the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const told = Reflect.get(window, "tellTime") as (time: number) => void;
          told(performance.now() - from);
        };
        port2.postMessage(null);
      });
    }).observe(list, { attributes: true, attributeFilter: ["aria-busy"] });
  });
  const times: number[] = [];
  const asked = new Set<string>();
  for (const text of typed) {
    await box.fill("");
    for (const [at, letter] of [...text].entries()) {
      const start = text.slice(0, at + 1).trim();
      if (asked.has(start)) {
        // The page knows the suggestions already.
        await page.keyboard.press(letter === " " ? "Space" : letter);
        continue;
      }
      asked.add(start);
      const time = page.evaluate(
        () => new Promise<number>((resolve) => Reflect.set(window, "tellTime", resolve)),
      );
      await page.keyboard.press(letter);
      times.push(await time);
      await page.waitForTimeout(PAUSE_MILLISECONDS);
    }
  }
  return times;
}
