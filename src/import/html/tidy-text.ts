const space = /[\t\f\v\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const lineBreak = /\r\n?|[\u2028\u2029]/g;
/** Characters that are never seen: zero-width and soft break opportunities, marks of direction and byte order. */
const unseen = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/**
 * Plain text in one form: one kind of space and of line break, no space at the end of a line and none doubled within,
 * at most one empty line at a time, nothing before or after. Spaces at the start of a line stay: they indent lists.
 */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(lineBreak, "\n")
    .replace(space, " ")
    .replace(unseen, "")
    .split("\n")
    .map(tidyLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function tidyLine(line: string): string {
  const trimmed = line.trim();
  if (trimmed === "") return "";
  const indent = line.search(/[^ ]/);
  const words = trimmed.includes("  ") ? trimmed.replace(/ {2,}/g, " ") : trimmed;
  return indent > 0 ? " ".repeat(indent) + words : words;
}

/** Text that stands on one line, a name or a heading; null where there is none. */
export function oneLineOf(text: string | null | undefined): string | null {
  return tidyText(text ?? "").replace(/\s+/g, " ") || null;
}
