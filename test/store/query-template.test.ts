import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTemplate } from "../../src/store/query-template.ts";
import { ReadQueries } from "../../src/store/read-queries.ts";

const parts = new Map([
  [
    "filter",
    "-- A filter.\n--? ids\nAND id IN :ids\n--?\n--? from to\nAND day\n--? from\n>= :from\n--?\n--?",
  ],
]);
const text =
  "-- All.\nSELECT * FROM it\n--! filter\n--? afterKey\nAND key < :afterKey --~\n--?\nORDER BY key DESC, id ASC; --~";
const template = readTemplate(text, parts);
const lines = (params: Record<string, unknown>) =>
  template
    .render(params)
    .split("\n")
    .filter((line) => !line.startsWith("-- "));

test("a block is included only if one of its parameters is given, with the blocks in it", () => {
  expect(lines({})).toEqual(["SELECT * FROM it", "ORDER BY key DESC, id ASC;"]);
  expect(lines({ ids: ["a"], to: "b" })).toEqual([
    "SELECT * FROM it",
    "AND id IN :ids",
    "AND day",
    "ORDER BY key DESC, id ASC;",
  ]);
  expect(lines({ from: "a" })).toEqual([
    "SELECT * FROM it",
    "AND day",
    ">= :from",
    "ORDER BY key DESC, id ASC;",
  ]);
});

test("null, an empty list and false are not given; an empty text and 0 are", () => {
  for (const nothing of [undefined, null, [], false])
    expect(template.shapeOf({ ids: nothing, afterKey: nothing })).toBe("");
  for (const something of ["", 0, [""], true]) expect(template.shapeOf({ ids: something })).toBe("ids");
});

test("read backwards, only the marked lines are reversed", () => {
  expect(lines({ afterKey: "x", backwards: true })).toEqual([
    "SELECT * FROM it",
    "AND key > :afterKey",
    "ORDER BY key ASC, id DESC;",
  ]);
  const cypher = readTemplate(
    "MATCH (a)<-[b]-(c) WHERE a.x <= 1 AND a < b OR (a)-->(b) //~\n//? x\n1 < 2\n//?",
    new Map(),
  );
  expect(cypher.render({ backwards: true })).toBe("MATCH (a)<-[b]-(c) WHERE a.x >= 1 AND a > b OR (a)-->(b)");
});

test("parameters of the same shape give the same text, whatever their values", () => {
  const values = fc.oneof(fc.constant(null), fc.string(), fc.array(fc.string()), fc.boolean());
  const params = fc.record({
    ids: values,
    from: values,
    to: values,
    afterKey: values,
    backwards: fc.boolean(),
  });
  fc.assert(
    fc.property(params, params, (one, other) => {
      if (template.shapeOf(one) === template.shapeOf(other))
        expect(template.render(one)).toBe(template.render(other));
    }),
  );
  expect(template.shapedBy).toEqual(["afterKey", "backwards", "from", "ids", "to"]);
});

test.each([
  ["--? ids\nx", "A block of a query is not closed: ids."],
  ["x\n--?", "A block of a query is closed that was never opened."],
  ["--! none", "The part none of a query is missing from the installation."],
])("%j means that the installation is broken", (broken, message) => {
  expect(() => readTemplate(broken, parts)).toThrow(message);
});

test("each shape is made once, and again only after hundreds of others", async () => {
  const folder = await mkdtemp(join(tmpdir(), "queries-"));
  await mkdir(join(folder, "parts"));
  const names = Array.from({ length: 10 }, (_, n) => `p${String.fromCharCode(97 + n)}`);
  await writeFile(
    join(folder, "list-members.sql"),
    names.map((name) => `--? ${name}\n${name}\n--?`).join("\n"),
  );
  const made: string[] = [];
  const queries = new ReadQueries(pathToFileURL(`${folder}/`), ".sql", (rendered) => {
    made.push(rendered);
    return rendered;
  });
  const shape = (n: number) => Object.fromEntries(names.map((name, bit) => [name, (n >> bit) % 2 === 1]));
  expect(queries.get("list-members", shape(3))).toBe("pa\npb");
  for (let n = 0; n < 400; n++) queries.get("list-members", shape(n));
  expect(made).toHaveLength(400);
  for (let n = 400; n < 800; n++) {
    queries.get("list-members", shape(n));
    queries.get("list-members", shape(3));
  }
  expect(made).toHaveLength(800);
  queries.get("list-members", shape(4));
  expect(made).toHaveLength(801);
});
