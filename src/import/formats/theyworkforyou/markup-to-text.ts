const piece = /<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+/g;
const entity = /&(?:amp|lt|gt|quot);/g;
const characters: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};
const superscripts = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];
const rowGroup = /^t(?:head|body|foot)$/;
const inline = /^(?:a|abbr|b|em|i|q|s|small|span|strong|sub|sup|time|u)$/;

/**
 * The plain text of HTML that `BodyHtml` wrote: paragraphs joined by an empty line, a table's rows one a line with " | "
 * between cells, raised digits as such, and no white space besides single spaces and those line breaks.
 */
export function markupToText(html: string): string {
  let text = "";
  let raised = 0;
  let cells = 0;
  for (const [whole, slash, tag] of html.matchAll(piece)) {
    const step = slash === "/" ? -1 : 1;
    if (tag === undefined) text += clean(whole, raised > 0);
    else if (tag === "sup") raised += step;
    else if (tag === "td" || tag === "th") {
      cells += step;
      if (step === 1) text += CELL;
    } else if (cells > 0) text += inline.test(tag) ? "" : " ";
    else if (tag === "br") text += "\n";
    else if (tag === "tr" || tag === "li") text += step === -1 ? "\n" : "";
    else if (!inline.test(tag) && !rowGroup.test(tag)) text += "\n\n";
  }
  return tidy(text);
}

/** Stands before each cell until rows are put together; no XML can hold it. */
const CELL = "\u0000";

function clean(text: string, raised: boolean): string {
  const plain = text.replace(entity, (each) => characters[each] ?? each).replace(/\s+/g, " ");
  return raised ? plain.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit) : plain;
}

function tidy(text: string): string {
  const lines = text.split("\n").flatMap((line) => {
    const [before = "", ...cells] = line.split(CELL).map((each) => each.replace(/ +/g, " ").trim());
    if (cells.length === 0) return [before];
    // A row of empty cells is a gap in print.
    if (before === "" && cells.every((cell) => cell === "")) return [];
    return [[...(before === "" ? [] : [before]), ...cells].join(" | ").trim()];
  });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
