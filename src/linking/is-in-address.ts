/** Characters that end an address. A round bracket does not: `https://example.org/France_(team)`. */
const END = /[\s[\]<>"]/;
/** Longer than any address in a text. */
const MAX_ADDRESS = 2000;

/**
 * Whether an index lies inside a web or e-mail address. Words in an address are not counted: they are the site's, and
 * the text around the address says what is meant.
 */
export function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < MAX_ADDRESS && !END.test(text[start - 1] ?? " ")) start -= 1;
  if (start === at) return /^(?:https?:\/\/|www\.)/i.test(text.slice(at, at + 8));
  const before = text.slice(start, at);
  return before.includes("://") || before.includes("@") || /\bwww\./i.test(before);
}

/** Whether a text has any address. Most have none, which saves checking each index. */
export function hasAddress(text: string): boolean {
  return /:\/\/|@|www\./i.test(text);
}
