/** A cell whose content is already plain text. */
export type Cell = { readonly colspan: number; readonly rowspan: number; readonly text: string };

/** Far above the widest table of an answer; a span cannot make a line endless. */
const MAX_COLUMNS = 100;

/**
 * One line a row, cells separated by " | ", empty ones kept so that columns can be counted; a row of nothing else is left
 * out. A cell that spans several columns or rows stands once, in the first of them. A table of one column is its lines.
 */
export function tableText(rows: readonly (readonly Cell[])[]): string {
  if (rows.every((cells) => cells.length <= 1)) {
    const texts = rows.flatMap((cells) => cells.map((cell) => cell.text.trim()));
    const separator = texts.some((text) => text.includes("\n")) ? "\n\n" : "\n";
    return texts.filter((text) => text !== "").join(separator);
  }
  const lines: string[] = [];
  /** For each column, how many rows a cell from above still covers. */
  const covered: number[] = [];
  for (const cells of rows) {
    const line = layOut(cells, covered);
    if (line.some((text) => text !== "")) lines.push(line.join(" | ").trim());
  }
  return lines.join("\n");
}

function layOut(cells: readonly Cell[], covered: number[]): readonly string[] {
  const line: string[] = [];
  /** Columns up to the beginning of the last cell: what it spans beyond that is no cell. */
  let width = 0;
  const skipCovered = (): void => {
    while ((covered[line.length] ?? 0) > 0) {
      covered[line.length] = (covered[line.length] ?? 0) - 1;
      line.push("");
    }
  };
  for (const cell of cells) {
    skipCovered();
    width = line.length + 1;
    const room = Math.max(1, Math.min(span(cell.colspan), MAX_COLUMNS - line.length));
    for (let column = 0; column < room; column += 1) {
      covered[line.length] = span(cell.rowspan) - 1;
      line.push(column === 0 ? oneLine(cell.text) : "");
    }
  }
  skipCovered();
  return line.slice(0, width);
}

function span(printed: number): number {
  return Number.isInteger(printed) && printed > 1 ? printed : 1;
}

/** Paragraphs of a cell run on; a table inside it reads as "a, b; c, d", so that columns stay those of the outer one. */
function oneLine(text: string): string {
  if (!text.includes("\n") && !text.includes(" | ")) return text.trim();
  return text
    .trim()
    .replace(/\s*\n\s*\n\s*/g, " ")
    .replaceAll(" | ", ", ")
    .replace(/\s*\n\s*/g, text.includes(" | ") ? "; " : " ");
}
