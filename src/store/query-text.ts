import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** Reads every query in a folder and in the folders it holds, except `parts/`: file name without its ending → text. */
export function readQueryTexts(folder: URL, ending: ".sql" | ".cypher"): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const path of filesIn(folder)) {
    if (!path.endsWith(ending)) continue;
    const name = basename(path, ending);
    if (texts.has(name)) throw new Error(`Two files in ${folder.pathname} have the name ${name}${ending}.`);
    texts.set(name, readFileSync(new URL(path, folder), "utf8"));
  }
  return texts;
}

/** Listed one folder at a time, which takes Node a quarter of the time of its recursive listing. */
function filesIn(folder: URL): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    if (entry.name === "parts") return [];
    return readdirSync(new URL(`${entry.name}/`, folder)).map((file) => `${entry.name}/${file}`);
  });
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

/** The text of a query that must be there; its absence is a fault of the installation. */
export function textOf(texts: ReadonlyMap<string, string>, name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`The query ${name} is missing from the installation.`);
  return text;
}
