import { compile } from "html-to-text";
import { decodeTwice } from "./decode-twice.ts";
import { formatters } from "./formatters.ts";
import { escapeStrays, hasTags, nestsDeeperThan, removeComments, stripTags } from "./tags.ts";
import { tidyText } from "./tidy-text.ts";

/** Far deeper than any answer's tables in tables; a tree of any depth would fill the stack. */
const MAX_DEPTH = 100;

const paragraph = { format: "paragraph" };
const none = { format: "skip" };
const paragraphs = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dl", "figure", "hr", "pre"];
const lines = ["address", "caption", "dd", "dt", "fieldset", "figcaption", "legend", "option"];

/** Blocks of lines: every paragraph apart by an empty line, nothing wrapped, nothing in capitals, no rules of dashes. */
const convert = compile({
  wordwrap: false,
  // A document's body is not all there is: text before and after it counts too.
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
    // An item without a list around it; those of a list are written by the list.
    { selector: "li", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...["head", "title", "template", "iframe", "svg"].map((selector) => ({ selector, ...none })),
  ],
});

/**
 * HTML, or text with character references, as readable plain text: the same input always gives the same text.
 * Paragraphs are joined by one empty line, items of lists begin with "- ", "1. " or "a. ", a row of a table is a line with
 * " | " between its cells, a link is followed by its address in brackets. Text without tags keeps its line breaks.
 */
export function toPlainText(html: string): string {
  if (!html.includes("<") && !html.includes("&")) return tidyText(html);
  const markup = escapeStrays(decodeTwice(removeComments(html)));
  if (!hasTags(markup)) return tidyText(decodeLines(markup));
  if (nestsDeeperThan(MAX_DEPTH, markup)) return tidyText(decodeLines(stripTags(markup)));
  return tidyText(convert(markup));
}

/** True for text that is more than its plain text: tags or character references. */
export function hasMarkup(text: string): boolean {
  return hasTags(text) || /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(text);
}

function decodeLines(text: string): string {
  return (
    text
      .split("\n")
      // The spaces at a line's start indent it, and are not the converter's to drop.
      .map((line) => (line.includes("&") ? line.slice(0, line.search(/[^ ]|$/)) + convert(line) : line))
      .join("\n")
  );
}
