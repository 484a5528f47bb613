/** Compares two printings of a text. One may be truncated or have its paragraphs run together. */

/** The mark with which lists end a truncated text. */
const ellipsis = /(?:\.{3}|…)\s*$/;

/** True if the complete text begins with the truncated one. White space is ignored, because lists lose it. */
export function isBeginningOf(truncated: string, complete: string): boolean {
  const beginning = beginningOf(truncated);
  return beginning !== "" && wordsOf(complete).startsWith(beginning);
}

/** The words of a truncated text, without the mark that it is truncated. */
export function beginningOf(truncated: string): string {
  return wordsOf(truncated.replace(ellipsis, ""));
}

/** True if both have the same words in the same order. */
export function isSameText(a: string, b: string): boolean {
  return a === b || wordsOf(a) === wordsOf(b);
}

/** The address in brackets after a link's text. */
const address = /\[(?:https?:|mailto:|www\.|\/)[^\]]*\]/gi;

/**
 * A text without what lists lose: white space, bullets and numbers of list items, separators between table cells,
 * addresses of links.
 */
export function wordsOf(text: string): string {
  return text
    .replace(address, "")
    .replace(/(^|[\s;:.,])\d{1,3}\.(?=[\sA-Z(])/gm, "$1")
    .normalize("NFKC")
    .replace(/[\s|•·*()⁽⁾-]+/g, "");
}
