import { expect, test } from "vitest";
import { planInSqlite } from "../../scripts/show-query/plan-in-sqlite.ts";
import { sqliteStatements } from "../../scripts/show-query/sent-statements.ts";
import type { PagedEdgeName } from "../../src/store/catalogue/catalogue.ts";
import { pagedEdgeQueries } from "../../src/store/catalogue/edge-queries.ts";
import { worked } from "./worked-lists.ts";

test("SQLite reads no table of all questions or answers for a list of the worked queries", async () => {
  const lists = await worked();
  expect(new Set(lists.map(({ query }) => query))).toContain("list-questions");
  expect(lists.length).toBeGreaterThan(8);
  for (const { query, params } of lists) {
    const plan = planInSqlite(null, sqliteStatements(query, params)).join("");
    expect(plan, query).toMatch(/SEARCH|SCAN/);
    // A walk of the index in the order of the list ends after a page.
    const scans = plan.match(/SCAN (?:q|a|question|answer)\b(?! USING (?:COVERING )?INDEX \w+_by_date).*/g);
    expect(scans ?? [], `${query} ${JSON.stringify(params)}`).toEqual([]);
    // A list that is not found by its filter is read in its own order.
    if (plan.includes("_by_date")) expect(plan, query).not.toMatch(/^USE TEMP B-TREE FOR ORDER BY/m);
  }
});

test("SQLite counts names from indexes, without a row of a question or an answer", () => {
  const plan = planInSqlite(null, sqliteStatements("name-counts", {})).join("\n");
  const reads = plan.match(/(?:SCAN|SEARCH) (?:question|answer)\b.*/g) ?? [];
  expect(reads.length).toBeGreaterThan(5);
  // These have the generated column sortKey, whose indexes SQLite never calls covering.
  const fitting = /COVERING INDEX|question_by_asker|question_by_department|answer_by_minister/;
  expect(reads.filter((read) => !fitting.test(read))).toEqual([]);
});

test("SQLite counts the questions of each month from an index", () => {
  const plan = planInSqlite(null, sqliteStatements("coverage-by-month", {})).join("\n");
  expect(plan).toContain("SCAN question USING COVERING INDEX question_by_date");
});

test.each(Object.keys(pagedEdgeQueries) as PagedEdgeName[])(
  "SQLite chooses the rows of a page once for each node, in %s",
  (query) => {
    const params = { ids: ["a", "b"], limit: 10, afterKey: null, afterId: null };
    const plan = planInSqlite(null, sqliteStatements(query, params)).join("\n");
    expect(plan).toMatch(/SEARCH/);
    const runs = plan.match(/CORRELATED LIST SUBQUERY \d+/g) ?? [];
    expect(runs).toEqual([...new Set(runs)]);
  },
);
