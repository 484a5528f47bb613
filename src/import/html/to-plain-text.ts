import { compile } from "html-to-text";
import { decodeTwice } from "./decode-twice.ts";
import { formatters } from "./formatters.ts";
import { escapeStrays, hasTags, nestsDeeperThan, removeComments, stripTags } from "./tags.ts";
import { tidyText } from "./tidy-text.ts";

/** Far deeper than nested tables in any answer. Without a limit, deep markup would overflow the stack. */
const MAX_DEPTH = 100;

const paragraph = { format: "paragraph" };
const none = { format: "skip" };
const paragraphs = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dl", "figure", "hr", "pre"];
const lines = ["address", "caption", "dd", "dt", "fieldset", "figcaption", "legend", "option"];

/** Separates paragraphs by an empty line. Does not wrap lines, capitalise headings or draw rules. */
const convert = compile({
  wordwrap: false,
  // Text before and after the document's body counts too.
  baseElements: { selectors: [], returnDomByDefault: true },
  limits: { maxInputLength: Number.MAX_SAFE_INTEGER },
  whitespaceCharacters: " \t\r\n\f\u00A0",
  formatters: { ...formatters },
  selectors: [
    { selector: "a", format: "link" },
    { selector: "sup", format: "raised" },
    { selector: "sub", format: "lowered" },
    { selector: "ul", format: "list" },
    { selector: "menu", format: "list" },
    { selector: "ol", format: "list" },
    { selector: "table", format: "rows" },
    { selector: "img", format: "alternative" },
    ...paragraphs.map((selector) => ({ selector, ...paragraph })),
    ...lines.map((selector) => ({ selector, format: "block" })),
    // An item outside any list. The list formatter writes the items of lists.
    { selector: "li", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...["head", "title", "template", "iframe", "svg"].map((selector) => ({ selector, ...none })),
  ],
});

/**
 * Converts HTML, or text with character references, to readable plain text. The same input always gives the same text.
 * Paragraphs are separated by one empty line. List items begin with "- ", "1. " or "a. ". A table row is a line with
 * " | " between its cells. A link is followed by its address in brackets. Text without tags keeps its line breaks.
 */
export function toPlainText(html: string): string {
  if (!html.includes("<") && !html.includes("&")) return tidyText(html);
  const markup = escapeStrays(decodeTwice(removeComments(html)));
  if (!hasTags(markup)) return tidyText(decodeLines(markup));
  if (nestsDeeperThan(MAX_DEPTH, markup)) return tidyText(decodeLines(stripTags(markup)));
  return tidyText(convert(markup));
}

/** True for text with tags or character references. */
export function hasMarkup(text: string): boolean {
  return hasTags(text) || /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(text);
}

function decodeLines(text: string): string {
  return (
    text
      .split("\n")
      // The converter would drop the spaces that indent a line.
      .map((line) => (line.includes("&") ? line.slice(0, line.search(/[^ ]|$/)) + convert(line) : line))
      .join("\n")
  );
}
