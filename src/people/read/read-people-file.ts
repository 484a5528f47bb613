import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { UnreadableInputError } from "../../model/errors.ts";
import { recordsOfApi } from "./members-api.ts";
import type { RawRow } from "./people-file.ts";
import { findTable, type TableName } from "./people-tables.ts";

/** What a file of people holds, as its content says. */
export type PeopleFile =
  | { readonly kind: "table"; readonly table: TableName; readonly rows: readonly RawRow[] }
  | { readonly kind: "members" | "histories"; readonly rows: readonly RawRow[] };

type LinedRow = {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
};

const expected =
  "expected CSV or JSON of Parliament's members, or a table of the database of ministers (docs/people.md)";

/** The files that paths name: a folder stands for the CSV and JSON files in it. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => [".csv", ".json"].includes(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(path, name));
  });
}

/** Reads a file and tells by its content what it is; throws UnreadableInputError for one that is nothing known. */
export function readPeopleFile(file: string): PeopleFile {
  const text = readText(file);
  try {
    if (/^\uFEFF?\s*[[{]/.test(text)) {
      const records = recordsOfApi(file, JSON.parse(text.replace(/^\uFEFF/, "")));
      if (records !== null) return records;
    } else {
      const rows = parse<LinedRow>(text, {
        columns: true,
        info: true,
        bom: true,
        skip_empty_lines: true,
        relax_column_count: true,
      });
      const table = findTable(Object.keys(rows[0]?.record ?? {}));
      if (table !== null) {
        const raw = rows.map(({ record, info }) => ({ file, line: info.lines, cells: record }));
        return { kind: "table", table, rows: raw };
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableInputError(file, `"${file}" cannot be read (${reason}); ${expected}.`, {
      cause: error,
    });
  }
  throw new UnreadableInputError(file, `"${file}" is nothing known here; ${expected}.`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    const found = isAbsent ? `There is no file "${file}"` : `"${file}" cannot be read`;
    throw new UnreadableInputError(file, `${found}; ${expected}.`, { cause: error });
  }
}
