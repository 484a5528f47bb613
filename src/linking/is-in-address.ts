/** What no address holds, unlike a bracket: `https://example.org/France_(team)`. */
const END = /[\s[\]<>"]/;
/** Longer than any address that a text prints. */
const MAX_ADDRESS = 2000;

/**
 * Whether a place stands within an address of the web or of mail. The words of an address are its owner's or its
 * subject's, and the text beside it says what is meant.
 */
export function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < MAX_ADDRESS && !END.test(text[start - 1] ?? " ")) start -= 1;
  if (start === at) return /^(?:https?:\/\/|www\.)/i.test(text.slice(at, at + 8));
  const before = text.slice(start, at);
  return before.includes("://") || before.includes("@") || /\bwww\./i.test(before);
}

/** Whether a text has any address at all: most have none, and then no place need be looked at. */
export function hasAddress(text: string): boolean {
  return /:\/\/|@|www\./i.test(text);
}
