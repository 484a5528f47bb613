import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { BadInputError } from "../../model/errors.ts";
import { type About, aboutEntries } from "../about.ts";
import { chunksOf } from "../chunks-of.ts";
import { XmlText } from "../xml-text.ts";
import { type Cell, type Column, cellText, type Table } from "./table.ts";
import { packageParts, SHEET_END, SHEET_START, sheetOpening } from "./xlsx-parts.ts";

/** Limits of Excel. */
const MAX_ROWS = 1_048_576;
const MAX_CELL = 32_767;

/** Bytes of sheet that are compressed together. */
const AT_ONCE = 64 * 1024;

/**
 * Writes a table as XLSX: one sheet with the rows under a frozen bold header, and one that says what they are. Texts are
 * inline strings, which a spreadsheet never runs as formulas.
 */
export function xlsxRows({ columns, rows }: Table, about: About): AsyncGenerator<Uint8Array> {
  return chunksOf(async (write) => {
    let ready: Uint8Array[] = [];
    let failure: Error | null = null;
    const zip = new Zip((error, chunk) => {
      if (error !== null) failure = error;
      else ready.push(chunk);
    });
    const flush = async () => {
      if (failure !== null) throw failure;
      const chunks = ready;
      ready = [];
      for (const chunk of chunks) await write(chunk);
    };
    for (const [name, text] of packageParts) {
      const part = new ZipPassThrough(name);
      zip.add(part);
      part.push(strToU8(text), true);
    }

    const xml = new XmlText();
    const shortened = { count: 0 };
    const sheet = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 6 });
    zip.add(sheet);
    let waiting = `${sheetOpening}${headerRow(xml, columns)}`;
    let written = 1;
    for await (const row of rows) {
      written += 1;
      if (written > MAX_ROWS)
        throw new BadInputError(
          `XLSX holds at most ${(MAX_ROWS - 1).toLocaleString("en-GB")} rows. Export as csv or parquet, or narrow the query.`,
        );
      waiting += `<row>${row.map((cell, at) => cellXml(xml, cell, columns[at]?.kind, shortened)).join("")}</row>`;
      if (waiting.length < AT_ONCE) continue;
      sheet.push(strToU8(waiting));
      waiting = "";
      await flush();
    }
    sheet.push(strToU8(waiting + SHEET_END), true);
    await flush();

    const notes = [
      ...aboutEntries(about),
      ["rows", String(written - 1)],
      ["texts shortened to Excel's limit", String(shortened.count)],
      ["characters that XML forbids, removed", String(xml.removed)],
    ] as const;
    const aboutSheet = new ZipDeflate("xl/worksheets/sheet2.xml", { level: 6 });
    zip.add(aboutSheet);
    const noteRows = notes.map(
      (note) => `<row>${note.map((text) => cellXml(xml, text, "text", shortened)).join("")}</row>`,
    );
    aboutSheet.push(strToU8(`${SHEET_START}<sheetData>${noteRows.join("")}${SHEET_END}`), true);
    zip.end();
    await flush();
  });
}

function headerRow(xml: XmlText, columns: readonly Column[]): string {
  const cells = columns.map(({ name }) => `<c t="inlineStr" s="1"><is><t>${xml.escape(name)}</t></is></c>`);
  return `<row>${cells.join("")}</row>`;
}

function cellXml(
  xml: XmlText,
  cell: Cell,
  kind: Column["kind"] | undefined,
  shortened: { count: number },
): string {
  if (cell === null || cell === undefined) return "<c/>";
  if ((kind === "integer" || kind === "number") && typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (kind === "boolean") return `<c t="b"><v>${cell === true ? 1 : 0}</v></c>`;
  let text = cellText(cell);
  if (text.length > MAX_CELL) {
    shortened.count += 1;
    text = `${text.slice(0, MAX_CELL - 1)}…`;
  }
  return `<c t="inlineStr"><is><t xml:space="preserve">${xml.escape(text)}</t></is></c>`;
}
