import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { UnreadableInputError } from "../../model/errors.ts";
import { decodeText } from "../../model/text-encoding.ts";
import { recordsOfApi, recordsOfFetched } from "./members-api.ts";
import type { RawRow } from "./people-file.ts";
import { findTable, type TableName } from "./people-tables.ts";

/** A file of people, recognised by its content. */
export type PeopleFile =
  | { readonly kind: "table"; readonly table: TableName; readonly rows: readonly RawRow[] }
  | { readonly kind: "members" | "histories"; readonly rows: readonly RawRow[] }
  | {
      readonly kind: "fetched";
      readonly members: readonly RawRow[];
      readonly biographies: readonly RawRow[];
      readonly retrievedAt: string | null;
    };

type LinedRow = {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
};

const expected =
  "expected CSV or JSON of Parliament's members, or a table of the database of ministers (see docs/people.md)";

/**
 * The files at the given paths: for a folder all CSV and JSON files below it or, if there are none, the folder itself.
 */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
    const files = filesBelow(path);
    return files.length === 0 ? [path] : files;
  });
}

/** The CSV and JSON files below a folder. A folder that cannot be read is returned itself, so that it is reported. */
function filesBelow(folder: string): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [folder];
  }
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return [".csv", ".json", ".jsonl"].includes(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

/** Reads a file and recognises its content. Throws UnreadableInputError if it is unknown. */
export function readPeopleFile(file: string): PeopleFile {
  const text = readText(file);
  try {
    const fetched = recordsOfFetched(file, text);
    if (fetched !== null) return { kind: "fetched", ...fetched };
    if (/^\s*[[{]/.test(text)) {
      const records = recordsOfApi(file, JSON.parse(text));
      if (records !== null) return records;
    } else {
      const rows = parse<LinedRow>(text, {
        columns: true,
        info: true,
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
    // The CSV parser quotes what it could not read, which may be an entire file.
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200).toWellFormed();
    throw new UnreadableInputError(file, `"${file}" cannot be read (${reason}); ${expected}.`, {
      cause: error,
    });
  }
  throw new UnreadableInputError(file, `"${file}" is not a known file of people; ${expected}.`);
}

function readText(file: string): string {
  try {
    return decodeText(readFileSync(file)).text;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const found =
      code === "ENOENT"
        ? `There is no file "${file}"`
        : code === "EISDIR"
          ? `"${file}" is a folder without CSV or JSON files`
          : `"${file}" cannot be read${code === "" ? "" : ` (${code})`}`;
    throw new UnreadableInputError(file, `${found}; ${expected}.`, { cause: error });
  }
}
