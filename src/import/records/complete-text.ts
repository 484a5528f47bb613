/** Whether two printings of a text are one text, one of them perhaps cut short or with its paragraphs fused. */

/** A list ends what it cuts with these. */
const ellipsis = /(?:\.{3}|…)\s*$/;

/** True when what is left of the cut text is how the whole one begins. White space does not count: lists lose it. */
export function isBeginningOf(truncated: string, whole: string): boolean {
  const beginning = flatten(truncated.replace(ellipsis, ""));
  return beginning !== "" && flatten(whole).startsWith(beginning);
}

/** True when both say the same words in the same order. */
export function isSameText(a: string, b: string): boolean {
  return a === b || flatten(a) === flatten(b);
}

/** The address that follows a link's text. */
const address = /\[(?:https?:|mailto:|www\.|\/)[^\]]*\]/gi;

/**
 * Lists of an answer in HTML also lose what stands for its layout: bullets and numbers of lists, the lines between a
 * table's cells, the addresses of links.
 */
function flatten(text: string): string {
  return text
    .replace(address, "")
    .replace(/(^|[\s;:.,])\d{1,3}\.(?=[\sA-Z(])/gm, "$1")
    .normalize("NFKC")
    .replace(/[\s|•·*()⁽⁾-]+/g, "");
}
