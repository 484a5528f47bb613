import { readdirSync, readFileSync } from "node:fs";

/** Reads every query of a folder: file name without its ending → text. */
export function readQueryTexts(folder: URL, ending: ".sql" | ".cypher"): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(ending)) continue;
    texts.set(file.slice(0, -ending.length), readFileSync(new URL(file, folder), "utf8"));
  }
  return texts;
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

/** The text of a query. If it is missing, the installation is broken. */
export function textOf(texts: ReadonlyMap<string, string>, name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`The query ${name} is missing from the installation.`);
  return text;
}
