import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCatalogue, writeCatalogue } from "../../src/store/catalogue/catalogue.ts";
import { inRepository } from "../repository-paths.ts";

const names = [...Object.keys(readCatalogue), ...Object.keys(writeCatalogue)].sort();

/** The parameters of each query, by name: of a read its own, of a write those of a row. */
const params = new Map<string, readonly string[]>([
  ...Object.entries(readCatalogue).map(([name, query]) => [name, Object.keys(query.params.shape)] as const),
  ...Object.entries(writeCatalogue).map(
    ([name, { takes }]) => [name, Object.keys(takes?.shape ?? {})] as const,
  ),
]);

function read(
  folder: string,
  name: string,
  ending: string,
): { readonly comment: string; readonly code: string } {
  const [comment = "", ...lines] = readFileSync(inRepository(`${folder}/${name}${ending}`), "utf8").split(
    "\n",
  );
  const code = lines.filter((line) => !/^\s*(--|\/\/)/.test(line)).join("\n");
  return { comment: comment.replace(/^(--|\/\/) /, ""), code };
}

function found(code: string, mark: RegExp): readonly string[] {
  return [...new Set([...code.matchAll(mark)].map(([, name]) => name ?? ""))].sort();
}

test.each([
  ["sql", ".sql", ["tables", "indexes", "views"]],
  ["cypher", ".cypher", ["constraints", "lock-writing"]],
])("%s/ holds one file for each query of the catalogue, and no other", (folder, ending, setUp) => {
  const files = readdirSync(inRepository(folder)).map((file) => file.slice(0, -ending.length));
  expect(files.filter((file) => !setUp.includes(file)).sort()).toEqual(names);
});

describe.each(names)("%s", (name) => {
  const sql = read("sql", name, ".sql");
  const cypher = read("cypher", name, ".cypher");

  test("says in its first line what it answers, alike in both languages", () => {
    expect(sql.comment).toMatch(/^[A-Z].*\.$/);
    expect(cypher.comment).toBe(sql.comment);
  });

  test("uses the parameters of the catalogue, all of them and no others", () => {
    const expected = [...(params.get(name) ?? [])].sort();
    expect(found(sql.code, /:([a-zA-Z]+)\b/g)).toEqual(expected);
    const isRead = name in readCatalogue;
    const inCypher = isRead
      ? found(cypher.code, /\$([a-zA-Z]+)\b/g)
      : found(cypher.code, /\brow\.([a-zA-Z]+)\b/g);
    if (isRead || !/\brow\s*\{\s*\.\*|=\s*row\b/.test(cypher.code)) expect(inCypher).toEqual(expected);
    if (!isRead)
      expect(found(cypher.code, /\$([a-zA-Z]+)\b/g)).toEqual(expected.length === 0 ? [] : ["rows"]);
  });
});
