const reference = String.raw`(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});`;
/** A character reference whose ampersand was encoded again: `&amp;nbsp;`, `&amp;amp;pound;`. */
const encodedAgain = new RegExp(`&(?:amp;)+(?=${reference})`, "gi");
/** A text whose tags are all encoded. */
const encodedMarkup =
  /^\s*&lt;(p|div|ul|ol|table|span)(?:\s(?:[^<>&]|&(?!gt;))*)?&gt;[\s\S]*&lt;\/\1&gt;\s*$/i;

/**
 * Decodes once any text that was encoded twice. No answer is about character references, so none is meant literally.
 */
export function decodeTwice(html: string): string {
  if (!html.includes("&")) return html;
  const once = html.replace(encodedAgain, "&");
  if (once.includes("<") || !encodedMarkup.test(once)) return once;
  return once
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">")
    .replace(/&quot;/gi, '"');
}
