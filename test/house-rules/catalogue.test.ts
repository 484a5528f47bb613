import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { labelFacts } from "../../src/model/graph.ts";
import {
  queryFolders,
  type ReadName,
  readCatalogue,
  writeCatalogue,
} from "../../src/store/catalogue/catalogue.ts";
import {
  listShapes,
  nodeShapes,
  officialShapes,
  pagedEdgeShapes,
  singleEdgeShapes,
  totalsShapes,
  writeShapes,
} from "../../src/store/catalogue/shape-queries.ts";
import { cypherQueries } from "../../src/store/neo4j/cypher-queries.ts";
import { readTemplate } from "../../src/store/query-template.ts";
import { fileOf, type QueryFile } from "../../src/store/query-text.ts";
import { replacedLabels } from "../../src/store/row-fields.ts";
import { sqlQueries } from "../../src/store/sqlite/sql-queries.ts";
import { inRepository } from "../repository-paths.ts";
import { wordsGivenUp } from "./words-given-up.ts";

const names = [...Object.keys(readCatalogue), ...Object.keys(writeCatalogue)].sort();

/** The parameters of each query, by name: of a read its own, of a write those of a row. */
const params = new Map<string, readonly string[]>([
  ...Object.entries(readCatalogue).map(([name, query]) => [name, Object.keys(query.params.shape)] as const),
  ...Object.entries(writeCatalogue).map(
    ([name, { takes }]) => [name, Object.keys(takes?.shape ?? {})] as const,
  ),
]);

/** The values of a parameter that is an enum. */
function enumValues(name: ReadName, parameter: string): readonly unknown[] {
  const { properties } = z.toJSONSchema(readCatalogue[name].params, { unrepresentable: "any" });
  return z.object({ enum: z.array(z.unknown()) }).parse(properties?.[parameter]).enum;
}

const files = { sql: sqlQueries(), cypher: cypherQueries() };

/** The queries that an engine writes from the description of the graph, so that they have no files. */
function writtenBy(root: "sql" | "cypher"): readonly string[] {
  const written = [...files[root].queries].filter(([, { path }]) => path.startsWith("src/store/"));
  return written.map(([name]) => name).sort();
}

type Text = {
  readonly comment: string;
  /** With every part and every block. */
  readonly code: string;
  /** What it depends on: `name` or `name=VALUE`. */
  readonly shapedBy: readonly string[];
};

const isByValue = (mark: string) => mark.includes("=");

/** A parameter that meets a mark: of `name` any, of `name=VALUE` one with that value. */
function meeting(mark: string): readonly [name: string, value: string | true] {
  const [name = "", value = true] = mark.split("=");
  return [name, value];
}

function read(root: "sql" | "cypher", file: QueryFile): Text {
  const { shapedBy, render } = readTemplate(file, files[root].parts);
  const all = Object.fromEntries(shapedBy.map(meeting));
  const texts = [
    all,
    ...shapedBy.filter(isByValue).map((mark) => ({ ...all, ...Object.fromEntries([meeting(mark)]) })),
  ];
  const [comment = "", ...lines] = texts.map(render).join("\n").split("\n");
  const code = lines.filter((line) => !/^\s*(--|\/\/)/.test(line)).join("\n");
  return { comment: comment.replace(/^(--|\/\/) /, ""), code, shapedBy };
}

/** Parameters that only choose between texts, such as the direction in which a list is read. */
const shapeOnly = ["backwards", "split", "countQuestions"];

/** What Neo4j asks for before a query, with the parameter that it stands for. */
const askedBefore = new Map([
  ["questionsWithWords", "words"],
  ["answersWithWords", "words"],
  ["questionsWithNotWords", "notWords"],
  ["answersWithNotWords", "notWords"],
]);

function found(code: string, mark: RegExp): readonly string[] {
  return [...new Set([...code.matchAll(mark)].map(([, name]) => name ?? ""))].sort();
}

test("the table of folders has every query of the catalogue, each once", () => {
  expect(Object.values(queryFolders).flatMap(Object.keys).sort()).toEqual(names);
});

test("both engines write exactly the shapes of the catalogue from the description of the graph", () => {
  const shapes = [
    ...[nodeShapes, listShapes, singleEdgeShapes, pagedEdgeShapes],
    ...[totalsShapes, officialShapes, writeShapes],
  ];
  const saves = replacedLabels.map((label) => `save-${labelFacts(label).plural}`);
  const expected = [...shapes.flatMap((each) => Object.keys(each)), ...saves].sort();
  expect({ sql: writtenBy("sql"), cypher: writtenBy("cypher") }).toEqual({ sql: expected, cypher: expected });
});

test.each([
  [
    "sql",
    [
      "chosen-questions.sql",
      "filtered-question-rows.sql",
      "ids-of-answers.sql",
      "ids-of-questions.sql",
      "indexes.sql",
      "members-of-columns.sql",
      "tables.sql",
    ],
  ],
  [
    "cypher",
    [
      "chosen-questions.cypher",
      "columns-of-answers.cypher",
      "columns-of-questions.cypher",
      "constraints.cypher",
      "lock-writing.cypher",
      "members-of-columns.cypher",
      "questions-with-words.cypher",
      "sizes-of-columns.cypher",
      "texts-with-words.cypher",
    ],
  ],
] as const)(
  "%s/ has exactly one file for each other query, in the folder of its catalogue module",
  (root, own) => {
    const folders = Object.entries(queryFolders);
    const expected = folders.flatMap(([folder, queries]) =>
      Object.keys(queries)
        .filter((name) => !writtenBy(root).includes(name))
        .map((name) => `${folder}/${name}.${root}`),
    );
    const found = readdirSync(inRepository(root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(inRepository(root), join(parentPath, name)));
    expect(found.filter((file) => !/^(?:parts|migrations)\//.test(file)).sort()).toEqual(
      [...expected, ...own].sort(),
    );
  },
);

test("sql/parts and cypher/parts have parts with the same names, and queries use each of them", () => {
  const parts = [...files.sql.parts.keys()].sort();
  expect([...files.cypher.parts.keys()].sort()).toEqual(parts);
  for (const each of [files.sql, files.cypher]) {
    const texts = [...each.queries.values(), ...each.parts.values()].map(({ text }) => text).join("\n");
    expect(parts.filter((part) => !new RegExp(`^ *(--|//)! ${part}(?: |$)`, "m").test(texts))).toEqual([]);
  }
});

test.each([...files.sql.parts.keys()])(
  "the part %s says in its first line what it is, identically in both",
  (part) => {
    const sql = read("sql", fileOf(files.sql.parts, part));
    expect(sql.comment).toMatch(/^[A-Z].*\.$/);
    expect(read("cypher", fileOf(files.cypher.parts, part)).comment).toBe(sql.comment);
  },
);

describe.each(names)("%s", (name) => {
  const sql = read("sql", fileOf(files.sql.queries, name));
  const cypher = read("cypher", fileOf(files.cypher.queries, name));

  test("says in its first line what it returns, identically in both languages and without forbidden words", () => {
    expect(sql.comment).toMatch(/^[A-Z].*\.$/);
    expect(wordsGivenUp.filter(({ word }) => sql.comment.search(word) !== -1)).toEqual([]);
    expect(cypher.comment).toBe(sql.comment);
  });

  test("uses exactly the parameters of the catalogue", () => {
    expect(sql.shapedBy).toEqual(cypher.shapedBy);
    const choosing = [...shapeOnly, ...sql.shapedBy.filter(isByValue).map((mark) => meeting(mark)[0])];
    const expected = [...(params.get(name) ?? [])].filter((each) => !choosing.includes(each)).sort();
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

const shapedByValue = (Object.keys(readCatalogue) as ReadName[])
  .map((name) => [name, read("sql", fileOf(files.sql.queries, name)).shapedBy.filter(isByValue)] as const)
  .filter(([, marks]) => marks.length > 0);

test.each(shapedByValue)("%s has a text for every value of its enums, and for no other", (name, marks) => {
  for (const [parameter, pairs] of Map.groupBy(marks.map(meeting), ([parameter]) => parameter))
    expect(pairs.map(([, value]) => value)).toEqual([...enumValues(name, parameter)].sort());
});
