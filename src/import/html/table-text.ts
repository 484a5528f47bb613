/** A cell with its content as plain text. */
export type Cell = { readonly colspan: number; readonly rowspan: number; readonly text: string };

/** Far more than the widest table of any answer. It limits what a colspan can add to a line. */
const MAX_COLUMNS = 100;

/**
 * One line per row, with cells separated by " | ". Empty cells are kept, so that columns can be counted; a row with
 * only empty cells is left out. A cell that spans columns or rows appears only in the first. A table with one column
 * becomes plain lines.
 */
export function tableText(rows: readonly (readonly Cell[])[]): string {
  if (rows.every((cells) => cells.length <= 1)) {
    const texts = rows.flatMap((cells) => cells.map((cell) => cell.text.trim()));
    const separator = texts.some((text) => text.includes("\n")) ? "\n\n" : "\n";
    return texts.filter((text) => text !== "").join(separator);
  }
  const lines: string[] = [];
  /** For each column, how many more rows are covered by a cell from above. */
  const covered: number[] = [];
  for (const cells of rows) {
    const line = layOut(cells, covered);
    if (line.some((text) => text !== "")) lines.push(line.join(" | ").trim());
  }
  return lines.join("\n");
}

function layOut(cells: readonly Cell[], covered: number[]): readonly string[] {
  const line: string[] = [];
  /** Columns up to the start of the last cell. Columns that it spans beyond that are not cells. */
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

/** A cell's text on one line. A table inside it becomes "a, b; c, d", so that " | " separates only the outer cells. */
function oneLine(text: string): string {
  if (!text.includes("\n") && !text.includes(" | ")) return text.trim();
  return text
    .trim()
    .replace(/\s*\n\s*\n\s*/g, " ")
    .replaceAll(" | ", ", ")
    .replace(/\s*\n\s*/g, text.includes(" | ") ? "; " : " ");
}
