const reference = String.raw`(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});`;
/** `&amp;nbsp;`, `&amp;amp;pound;`: the ampersand of a reference, encoded again. */
const encodedAgain = new RegExp(`&(?:amp;)+(?=${reference})`, "gi");
/** A whole text whose tags are all encoded. */
const encodedMarkup =
  /^\s*&lt;(p|div|ul|ol|table|span)(?:\s(?:[^<>&]|&(?!gt;))*)?&gt;[\s\S]*&lt;\/\1&gt;\s*$/i;

/** Undoes the second encoding of text that was encoded twice. No text speaks of references, so none is meant as such. */
export function decodeTwice(html: string): string {
  if (!html.includes("&")) return html;
  const once = html.replace(encodedAgain, "&");
  if (once.includes("<") || !encodedMarkup.test(once)) return once;
  return once
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">")
    .replace(/&quot;/gi, '"');
}
