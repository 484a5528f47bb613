import { capitalized } from "../../../model/first-letter.ts";

/** Words that stay in lower case inside a name. */
const small = new Set(["and", "for", "in", "of", "on", "or", "the", "to"]);

/**
 * A major heading as a readable name: `WORK AND PENSIONS` → `Work and Pensions`. Other than in capitals, it is kept.
 */
export function departmentOfHeading(printed: string): string | null {
  const text = printed.replace(/\s+/g, " ").trim().replace(/^the /i, "");
  if (!/\p{L}/u.test(text)) return null;
  if (/\p{Ll}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
      at > 0 && small.has(word) ? word : capitalized(word),
    );
}
