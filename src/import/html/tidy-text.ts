const space = /[\t\f\v\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const lineBreak = /\r\n?|[\u2028\u2029]/g;
/** Invisible characters: zero-width spaces, soft hyphens, direction marks and byte order marks. */
const invisible = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/** Words of printable ASCII with one space between them, as most names, headings and questions are. */
const tidy = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Normalises plain text: one kind of space and line break, no trailing or double spaces, at most one empty line in a
 * row, no white space at either end. Spaces at the start of a line are kept because they indent lists.
 */
export function tidyText(text: string): string {
  if (tidy.test(text)) return text;
  return text
    .toWellFormed()
    .replace(lineBreak, "\n")
    .replace(space, " ")
    .replace(invisible, "")
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

/** Text such as a name or a heading on one line; null if empty. */
export function oneLineOf(text: string | null | undefined): string | null {
  const tidied = tidyText(text ?? "");
  return (tidy.test(tidied) ? tidied : tidied.replace(/\s+/g, " ")) || null;
}
