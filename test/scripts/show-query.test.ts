import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { showQuery } from "../../scripts/show-query/show-query.ts";
import { readCatalogue, writeCatalogue } from "../../src/store/catalogue/catalogue.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { filterBatch } from "../store/filter-fixture.ts";
import { loadAll } from "../store/graph-store.contract.ts";
import { runShowQuery } from "./run-show-query.ts";

const nowhere = join(mkdtempSync(join(tmpdir(), "show-query-")), "none.db");

test("without a file, it uses example parameters and shows both texts and SQLite's plan", () => {
  const { code, stdout, stderr } = runShowQuery(["list-questions"], nowhere);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toContain("sql/lists/list-questions.sql\ncypher/lists/list-questions.cypher\n");
  expect(stdout).toContain("  afterKey: text or number or null\n");
  expect(stdout).toContain("Not given:\n  backwards: true or false\n");
  expect(stdout).toContain('with {"limit":10,"afterKey":null,"afterId":null}');
  expect(stdout).toContain("SQLite's plan in an empty database:\n\nSCAN q USING INDEX question_by_date\n");
  expect(stdout).toContain("Neo4j's plan needs a server. Start one with `npm run neo4j`");
});

test("the parameters of a file shape both texts and are bound for each engine", () => {
  const params = { limit: 5, afterKey: null, afterId: null, houses: ["LORDS"], words: "fish -chips" };
  const { code, stdout } = runShowQuery(["list-questions"], nowhere, JSON.stringify(params));
  expect(code).toBe(0);
  const [sql = "", cypher = ""] = stdout.split("Neo4j is sent:");
  expect(sql).toContain("AND q.house IN (SELECT value FROM json_each(:houses))");
  expect(sql).toContain('"houses":"[\\"LORDS\\"]"');
  expect(sql).not.toContain(":states");
  expect(cypher).toContain("AND q.house IN $houses");
  expect(cypher).not.toContain("$states");
  // The statement finds the questions by their words itself.
  expect(cypher.match(/fulltext\.queryNodes/g)).toHaveLength(1);
  expect(cypher).toMatch(/fulltext\.queryNodes[\s\S]*RETURN itsText AS q/);
  expect(stdout).not.toMatch(/^\s*(?:--|\/\/)[?!/]/m);
});

test("missing parameters are listed with their shapes", () => {
  const { code, stdout, stderr } = runShowQuery(["edges-of-nodes"], nowhere, '{"nodes": []}');
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(
    /^show-query: Parameters of edges-of-nodes are missing:\n {2}edgeTypes: list of one of ASKED, /,
  );
});

test.each([
  ['{"ids": "q1"}', /The parameters of questions-by-id are invalid[\s\S]*expected array[\s\S]*ids/],
  ['{"ids": [], "uin": 4}', /The parameters of questions-by-id are invalid[\s\S]*uin/],
  ["[]", /must be one JSON object/],
  ["{", /must be one JSON object/],
])("the parameters %s are rejected", (params, message) => {
  const { code, stderr } = runShowQuery(["questions-by-id"], nowhere, params);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test("an unknown query is rejected with the nearest names, and a missing name with all names", () => {
  const mistyped = runShowQuery(["list-question"], nowhere);
  expect(mistyped.code).toBe(2);
  expect(mistyped.stderr).toContain('There is no query "list-question". Did you mean "list-questions"?');
  const unnamed = runShowQuery([], nowhere);
  expect(unnamed.code).toBe(2);
  expect(unnamed.stderr).toContain("lists: list-members, list-departments, ");
  expect(runShowQuery(["list-questions", "none.json"], nowhere).stderr).toContain("Cannot read none.json");
});

test("the plan is for the database in STORE, which is not changed", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "show-query-")), "answers.db");
  const store = new SqliteStore(file);
  await loadAll(store, filterBatch);
  const before = await store.read("count-graph", {});
  const row = { id: "f00" };
  const { code, stdout } = runShowQuery(["remove-questions"], file, JSON.stringify(row));
  expect(code).toBe(0);
  expect(stdout).toContain(`SQLite's plan in ${file}:\n`);
  expect(stdout).toContain("SEARCH question USING");
  expect(stdout).toContain('with {"rows":[{"id":"f00"}]}');
  expect(await store.read("count-graph", {})).toEqual(before);
  await store.close();
});

test("an unreachable server is named, and the rest is shown", () => {
  const { code, stdout } = runShowQuery(["count-graph"], "bolt://127.0.0.1:9");
  expect(code).toBe(0);
  expect(stdout).toContain("The query has no parameters.");
  expect(stdout).toContain("SQLite's plan in an empty database:");
  expect(stdout).toContain(
    "Cannot reach a Neo4j server at bolt://127.0.0.1:9. Start the server, or correct STORE.",
  );
});

test.each([...Object.keys(readCatalogue), ...Object.keys(writeCatalogue)])(
  "%s has a plan for its examples",
  async (query) => {
    const shown = await showQuery(query, null, { engine: "sqlite", file: nowhere });
    expect(shown).toMatch(/SQLite's plan in an empty database:\n\n\S/);
  },
);
