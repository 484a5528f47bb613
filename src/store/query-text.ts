import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** A file of `sql/` or `cypher/`; its path starts with that folder. */
export type QueryFile = { readonly path: string; readonly text: string };

/** The files of an engine, by name without the ending. */
export type QueryFiles = {
  readonly queries: ReadonlyMap<string, QueryFile>;
  /** Text shared by several queries. */
  readonly parts: ReadonlyMap<string, QueryFile>;
};

/** Folders that hold no queries. */
const otherFolders = ["parts", "migrations"];

/** Reads every query in a folder and its subfolders. The parts are in `parts/`. */
export function readQueryFiles(root: URL, ending: ".sql" | ".cypher"): QueryFiles {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const queries = folders.map(({ name }) => name).filter((name) => !otherFolders.includes(name));
  return {
    queries: readFolders(root, ["", ...queries.map((name) => `${name}/`)], ending),
    parts: readFolders(root, ["parts/"], ending),
  };
}

function readFolders(
  root: URL,
  folders: readonly string[],
  ending: ".sql" | ".cypher",
): ReadonlyMap<string, QueryFile> {
  const files = new Map<string, QueryFile>();
  for (const folder of folders) {
    for (const file of readdirSync(new URL(folder, root))) {
      if (!file.endsWith(ending)) continue;
      const name = basename(file, ending);
      const path = `${basename(root.pathname)}/${folder}${file}`;
      const other = files.get(name);
      if (other !== undefined) throw new Error(`${other.path} and ${path} have the same name.`);
      files.set(name, { path, text: readFileSync(new URL(`${folder}${file}`, root), "utf8") });
    }
  }
  return files;
}

/** Parts that are written in a module instead of files of their own, by name. */
export function partsOf(
  path: string,
  parts: Readonly<Record<string, string>>,
): readonly (readonly [name: string, part: QueryFile])[] {
  return Object.entries(parts).map(([name, text]) => [name, { path, text }]);
}

/** The statements of a text, in order; each ends with a semicolon at the end of a line. */
export function splitStatements(text: string): readonly string[] {
  return text
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "" && !isComment(statement));
}

function isComment(statement: string): boolean {
  return statement.split("\n").every((line) => /^\s*(--|\/\/|$)/.test(line));
}

/** A statement without comment lines, blank lines and indentation. Each time it is sent, they would be too. */
export function bareText(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !isComment(line)).join("\n");
}

/** The file of a query. If it is missing, the installation is broken. */
export function fileOf(files: ReadonlyMap<string, QueryFile>, name: string): QueryFile {
  const file = files.get(name);
  if (file === undefined) throw new Error(`The query ${name} is missing from the installation.`);
  return file;
}

export function textOf({ queries }: QueryFiles, name: string): string {
  return fileOf(queries, name).text;
}
