/**
 * Elements of HTML, and those of Office, which have a short prefix. Anything else in angle brackets is text (`<5`,
 * `<name@example.org>`).
 */
const names =
  "a|abbr|acronym|address|area|article|aside|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|" +
  "cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|" +
  "header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|nav|noscript|ol|option|" +
  "p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|" +
  "tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr|[a-z]{1,2}\\d?:[a-z][\\w-]*";
const tag = String.raw`(?:\/?(?:${names})(?:[\s/][^<>]*)?|!doctype[^<>]*)>`;
const anyTag = new RegExp(`<${tag}`, "i");
const strayBracket = new RegExp(`<(?!${tag})`, "gi");

/** True for text with at least one HTML tag. */
export function hasTags(text: string): boolean {
  return anyTag.test(text);
}

const strayAmpersand = /&(?!(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)/gi;

/** Escapes text that an HTML parser would take for a tag or, like `&reg=` in an address, for a character. */
export function escapeStrays(html: string): string {
  return html.replace(strayBracket, "&lt;").replace(strayAmpersand, "&amp;");
}

/** What Word writes besides elements: `<![if !supportLists]>`, `<![endif]>`, `<?xml:namespace … />`. */
const instruction = /<!\[(?:if\b|else|endif)[^<>]*>|<\?xml\b[^<>]*>/gi;
/** XML treats the content as text, but in HTML it was meant as markup; stray brackets are handled as elsewhere. */
const cdata = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;

/** Removes comments, instructions and CDATA delimiters. A comment that is never closed is text. */
export function removeComments(html: string): string {
  const open = html.includes("<!") || html.includes("<?");
  return open ? withoutComments(html).replace(cdata, "$1").replace(instruction, "") : html;
}

function withoutComments(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf("<!--", at);
    const end = start === -1 ? -1 : html.indexOf("-->", start + 4);
    if (end === -1) break;
    kept.push(html.slice(at, start));
    at = end + 3;
  }
  return at === 0 ? html : kept.join("") + html.slice(at);
}

const opening = /<(\/?)([a-z][a-z0-9:]*)/gi;
const childless = /^(?:area|base|br|col|hr|img|input|link|meta|source|wbr)$/;

/** True if tags may be nested deeper than `depth`. A tag that is never closed counts as open to the end. */
export function nestsDeeperThan(depth: number, html: string): boolean {
  const open = new Map<string, number>();
  let total = 0;
  for (const [, slash, printed = ""] of html.matchAll(opening)) {
    const name = printed.toLowerCase();
    if (childless.test(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === "") {
      open.set(name, count + 1);
      total += 1;
      if (total > depth) return true;
    } else if (count > 0) {
      open.set(name, count - 1);
      total -= 1;
    }
  }
  return false;
}

const lineBreak = /<br(?:[\s/][^<>]*)?>/gi;
const blockEdge =
  /<\/?(?:address|article|blockquote|caption|div|d[dlt]|figcaption|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)(?:[\s/][^<>]*)?>/gi;
const cellEnd = /<\/t[dh]\s*>/gi;
const everyTag = new RegExp(`<${tag}`, "gi");

/** Removes tags but keeps paragraphs, for markup nested too deeply to parse as a tree. */
export function stripTags(html: string): string {
  return html
    .replace(lineBreak, "\n")
    .replace(cellEnd, " | ")
    .replace(blockEdge, "\n\n")
    .replace(everyTag, "");
}
