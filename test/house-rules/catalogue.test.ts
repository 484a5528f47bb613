import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCatalogue, writeCatalogue } from "../../src/store/catalogue/catalogue.ts";
import { readTemplate } from "../../src/store/query-template.ts";
import { readQueryTexts } from "../../src/store/query-text.ts";
import { inRepository } from "../repository-paths.ts";

const names = [...Object.keys(readCatalogue), ...Object.keys(writeCatalogue)].sort();

/** The parameters of each query, by name: of a read its own, of a write those of a row. */
const params = new Map<string, readonly string[]>([
  ...Object.entries(readCatalogue).map(([name, query]) => [name, Object.keys(query.params.shape)] as const),
  ...Object.entries(writeCatalogue).map(
    ([name, { takes }]) => [name, Object.keys(takes?.shape ?? {})] as const,
  ),
]);

const partTexts = {
  sql: readQueryTexts(new URL(`file://${inRepository("sql/parts/")}`), ".sql"),
  cypher: readQueryTexts(new URL(`file://${inRepository("cypher/parts/")}`), ".cypher"),
};

type Text = {
  readonly comment: string;
  /** With every part and every block. */
  readonly code: string;
  /** The parameters whose presence shapes it. */
  readonly shapedBy: readonly string[];
};

function read(folder: "sql" | "cypher", path: string): Text {
  const text = readFileSync(inRepository(`${folder}/${path}.${folder}`), "utf8");
  const { shapedBy, render } = readTemplate(text, partTexts[folder]);
  const [comment = "", ...lines] = render(Object.fromEntries(shapedBy.map((name) => [name, true]))).split(
    "\n",
  );
  const code = lines.filter((line) => !/^\s*(--|\/\/)/.test(line)).join("\n");
  return { comment: comment.replace(/^(--|\/\/) /, ""), code, shapedBy };
}

/** Parameters without a value of their own: which of several texts is taken, such as which way a list is read. */
const shapeOnly = [
  ...["backwards", "byAnswers", "byQuestions", "byDistinctAnswers", "byLatest", "byName"],
  ...["split", "countQuestions"],
];

/** What Neo4j asks for before a query, with the parameter that it stands for. */
const askedBefore = new Map([
  ["questionsWithWords", "words"],
  ["answersWithWords", "words"],
]);

function found(code: string, mark: RegExp): readonly string[] {
  return [...new Set([...code.matchAll(mark)].map(([, name]) => name ?? ""))].sort();
}

test.each([
  ["sql", ".sql", ["tables", "indexes", "views"]],
  ["cypher", ".cypher", ["constraints", "lock-writing", "texts-with-words"]],
])("%s/ has exactly one file for each query of the catalogue", (folder, ending, setUp) => {
  const files = readdirSync(inRepository(folder))
    .filter((file) => file !== "parts")
    .map((file) => file.slice(0, -ending.length));
  expect(files.filter((file) => !setUp.includes(file)).sort()).toEqual(names);
});

test("sql/parts and cypher/parts have parts with the same names, and queries use each of them", () => {
  const parts = [...partTexts.sql.keys()].sort();
  expect([...partTexts.cypher.keys()].sort()).toEqual(parts);
  for (const folder of ["sql", "cypher"] as const) {
    const texts = [
      ...names.map((name) => readFileSync(inRepository(`${folder}/${name}.${folder}`), "utf8")),
      ...partTexts[folder].values(),
    ].join("\n");
    expect(parts.filter((part) => !new RegExp(`^ *(--|//)! ${part}$`, "m").test(texts))).toEqual([]);
  }
});

test.each([...partTexts.sql.keys()])(
  "the part %s says in its first line what it is, identically in both",
  (part) => {
    const sql = read("sql", `parts/${part}`);
    expect(sql.comment).toMatch(/^[A-Z].*\.$/);
    expect(read("cypher", `parts/${part}`).comment).toBe(sql.comment);
  },
);

describe.each(names)("%s", (name) => {
  const sql = read("sql", name);
  const cypher = read("cypher", name);

  test("says in its first line what it answers, identically in both languages", () => {
    expect(sql.comment).toMatch(/^[A-Z].*\.$/);
    expect(cypher.comment).toBe(sql.comment);
  });

  test("uses exactly the parameters of the catalogue", () => {
    expect(sql.shapedBy).toEqual(cypher.shapedBy);
    const expected = [...(params.get(name) ?? [])].filter((each) => !shapeOnly.includes(each)).sort();
    expect(sql.shapedBy.includes("backwards")).toBe(params.get(name)?.includes("backwards") ?? false);
    expect(found(sql.code, /:([a-zA-Z]+)\b/g)).toEqual(expected);
    const isRead = name in readCatalogue;
    const inCypher = isRead
      ? [
          ...new Set(found(cypher.code, /\$([a-zA-Z]+)\b/g).map((each) => askedBefore.get(each) ?? each)),
        ].sort()
      : found(cypher.code, /\brow\.([a-zA-Z]+)\b/g);
    if (isRead || !/\brow\s*\{\s*\.\*|=\s*row\b/.test(cypher.code)) expect(inCypher).toEqual(expected);
    if (!isRead)
      expect(found(cypher.code, /\$([a-zA-Z]+)\b/g)).toEqual(expected.length === 0 ? [] : ["rows"]);
  });
});
