import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTemplate } from "../../src/store/query-template.ts";
import { readQueryFiles, textOf } from "../../src/store/query-text.ts";
import { ReadQueries } from "../../src/store/read-queries.ts";

const file = (text: string, path = "sql/it.sql") => ({ path, text });
const filter = file(
  [
    "-- A filter.",
    ...["--? ids", "AND id IN :ids", "--/ ids"],
    ...["--? from  to", "AND day", "  --? from", ">= :from", "  --/ from", "--/ from to"],
  ].join("\n"),
  "sql/parts/filter.sql",
);
const parts = new Map([
  ["filter", filter],
  ["broken", file("AND true\n--? ids\nAND id IN :ids", "sql/parts/broken.sql")],
]);
const text = [
  ...["-- All.", "SELECT * FROM it", "--! filter"],
  ...["--? afterKey", "AND key < :afterKey --~", "--/ afterKey", "ORDER BY key DESC, id ASC; --~"],
].join("\n");
const template = readTemplate(file(text), parts);
const ordered = readTemplate(
  file("--? order=NAME\nname\n--/ order=NAME\n--? counted order=COUNT\ncount\n--/ counted order=COUNT"),
  parts,
);
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

test("a block can depend on all parameters that the blocks of a part name", () => {
  const guarded = readTemplate(file("all\n--? !filter\n--! filter\n--/ !filter"), parts);
  expect(guarded.shapedBy).toEqual(["from", "ids", "to"]);
  expect(guarded.render({})).toBe("all");
  expect(guarded.render({ to: "b" })).toBe("all\n-- A filter.\nAND day");
});

test("a block can have other lines for another parameter, and for none of them", () => {
  const either = readTemplate(
    file("all\n--? a\nby a\n--: b c\nby b or c\n  --? a\n  never\n  --/ a\n--:\nby nothing\n--/ a"),
    parts,
  );
  expect(either.shapedBy).toEqual(["a", "b", "c"]);
  expect(either.render({ a: 1, b: 1 })).toBe("all\nby a");
  expect(either.render({ c: 1 })).toBe("all\nby b or c");
  expect(either.render({})).toBe("all\nby nothing");
  expect(either.shapeOf({ a: 1, b: 1 })).not.toBe(either.shapeOf({ b: 1 }));
  expect(() => readTemplate(file("--: a"), parts)).toThrow(
    "sql/it.sql, line 1: this mark is outside of a block.",
  );
});

test("a part has the words that its mark gives it, in its text and in its conditions", () => {
  const mentions = file(
    [
      ...["-- edge is the mention.", "--? fields", "AND edge.field IN :fields AND edges", "--/ fields"],
      ...["--? of=ANSWER", "answer", "--: late", "late question", "--:", "question", "--/ of=ANSWER"],
    ].join("\n"),
    "sql/parts/mentions.sql",
  );
  const nested = file("--! mentions of=of edge=edge fields=otherFields", "sql/parts/nested.sql");
  const own = new Map([...parts, ["mentions", mentions], ["nested", nested]]);
  const textOf = (call: string, params: Record<string, unknown>) =>
    readTemplate(file(call), own).render({ of: "ANSWER", ...params });

  expect(textOf("--! mentions of=QUESTION", { fields: [1] })).toBe(
    "-- edge is the mention.\nAND edge.field IN :fields AND edges\nquestion",
  );
  expect(textOf("--! mentions of=ANSWER edge=found", { fields: [1], late: 1 })).toBe(
    "-- edge is the mention.\nAND found.field IN :fields AND edges\nanswer",
  );
  const renamed = "--! mentions of=QUESTION edge=left(edge,4) fields=otherFields";
  expect(textOf(renamed, { fields: [1], late: 1 })).toBe("-- edge is the mention.\nlate question");
  expect(textOf(renamed, { otherFields: [1] })).toBe(
    "-- edge is the mention.\nAND left(edge,4).field IN :otherFields AND edges\nquestion",
  );
  expect(textOf("--! nested of=ANSWER edge=found", { otherFields: [1] })).toBe(
    "-- edge is the mention.\nAND found.field IN :otherFields AND edges\nanswer",
  );
  expect(readTemplate(file(renamed), own).shapedBy).toEqual(["late", "otherFields"]);
  expect(readTemplate(file("--! mentions of=ANSWER"), own).shapedBy).toEqual(["fields"]);
});

test("null, an empty list and false are not given; an empty text and 0 are", () => {
  for (const nothing of [undefined, null, [], false])
    expect(template.shapeOf({ ids: nothing, afterKey: nothing })).toBe("");
  for (const something of ["", 0, [""], true]) expect(template.shapeOf({ ids: something })).toBe("ids");
});

test("a block for a value is included only for that value, and one for a parameter only if it is given", () => {
  expect(ordered.shapedBy).toEqual(["counted", "order=COUNT", "order=NAME"]);
  expect(ordered.render({ order: "NAME" })).toBe("name");
  expect(ordered.render({ order: "COUNT" })).toBe("count");
  expect(ordered.render({ order: "NAME", counted: true })).toBe("name\ncount");
  for (const order of [undefined, null, "OTHER", true]) expect(ordered.render({ order })).toBe("");
  expect(ordered.shapeOf({ order: "NAME" })).not.toBe(ordered.shapeOf({ order: "COUNT" }));
  expect(ordered.shapeOf({ order: "OTHER" })).toBe(ordered.shapeOf({}));
});

test("read backwards, only the marked lines are reversed", () => {
  expect(lines({ afterKey: "x", backwards: true })).toEqual([
    "SELECT * FROM it",
    "AND key > :afterKey",
    "ORDER BY key ASC, id DESC;",
  ]);
  const cypher = readTemplate(
    file("MATCH (a)<-[b]-(c) WHERE a.x <= 1 AND a < b OR (a)-->(b) //~\n//? x\n1 < 2\n/// x"),
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
    counted: fc.boolean(),
    order: fc.constantFrom(null, "NAME", "COUNT", "OTHER"),
  });
  fc.assert(
    fc.property(params, params, fc.constantFrom(template, ordered), (one, other, { shapeOf, render }) => {
      if (shapeOf(one) === shapeOf(other)) expect(render(one)).toBe(render(other));
    }),
  );
  expect(template.shapedBy).toEqual(["afterKey", "backwards", "from", "ids", "to"]);
});

test.each([
  ["--? ids\nx", 'sql/it.sql, line 1: the block "ids" is not closed.'],
  ["x\n--/ ids", 'sql/it.sql, line 2: the block "ids" is closed but was not opened.'],
  [
    "--? from to\n--? ids\n--/ from to",
    'sql/it.sql, line 3: the block "ids" of line 2 is closed as "from to".',
  ],
  ["--? from to\nx\n--/ from", 'sql/it.sql, line 3: the block "from to" of line 1 is closed as "from".'],
  ["--? ids\nx\n--/", "sql/it.sql, line 3: this mark needs a name."],
  ["--? ids\n--! broken\n--/ ids", 'sql/parts/broken.sql, line 2: the block "ids" is not closed.'],
  ["x\n--! none", 'sql/it.sql, line 2: there is no part "none".'],
  ["--! filter id=key days=months", 'sql/it.sql, line 1: the part "filter" has no word "days".'],
])("%j is rejected, with the file and line of the fault", (broken, message) => {
  expect(() => readTemplate(file(broken), parts)).toThrow(message);
});

test("a query is found in any folder of its engine, and two files of one name are refused", async () => {
  const root = await queryFolder({
    "tables.sql": "t",
    "lists/list-members.sql": "m",
    "parts/filter.sql": "p",
    "lists/notes.txt": "n",
  });
  const { queries, parts: shared } = readQueryFiles(root, ".sql");
  expect([...queries.keys()].sort()).toEqual(["list-members", "tables"]);
  expect(textOf({ queries, parts: shared }, "list-members")).toBe("m");
  expect([...shared.values()].map((part) => part.text)).toEqual(["p"]);
  expect(() => textOf({ queries, parts: shared }, "filter")).toThrow("The query filter is missing");

  const twice = await queryFolder({ "lists/a.sql": "1", "nodes/a.sql": "2" });
  expect(() => readQueryFiles(twice, ".sql")).toThrow(/lists\/a\.sql and .*nodes\/a\.sql have the same name/);
});

test("each shape is made once, and again only after hundreds of others", async () => {
  const names = Array.from({ length: 10 }, (_, n) => `p${String.fromCharCode(97 + n)}`);
  const root = await queryFolder({
    "lists/list-members.sql": names.map((name) => `--? ${name}\n${name}\n--/ ${name}`).join("\n"),
  });
  const made: string[] = [];
  const queries = new ReadQueries(readQueryFiles(root, ".sql"), (rendered) => {
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

/** A folder with these files, such as \`lists/list-members.sql\`. */
async function queryFolder(files: Readonly<Record<string, string>>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), "queries-"));
  await mkdir(join(folder, "parts"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return pathToFileURL(`${folder}/`);
}
