import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { textOf } from "../../src/store/query-text.ts";
import { edgeView } from "../../src/store/sqlite/edge-view.ts";
import { tableStatements } from "../../src/store/sqlite/graph-tables.ts";
import { sqlQueries } from "../../src/store/sqlite/sql-queries.ts";

test("SQLite looks up the edges of given nodes in the view, and never builds the whole view", () => {
  const database = new DatabaseSync(":memory:");
  database.exec(tableStatements());
  database.exec(textOf(sqlQueries(), "indexes"));
  database.exec(edgeView);
  const query =
    "WITH node (label, id) AS MATERIALIZED (SELECT value ->> 'label', value ->> 'id' FROM json_each(:nodes)) SELECT edge.* FROM node JOIN edge ON fromId = node.id AND fromLabel = +node.label";
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${query}`).all({ nodes: "[]" });
  database.close();
  const steps = plan.map(({ detail }) => String(detail));
  expect(steps.some((step) => step.startsWith("SEARCH question"))).toBe(true);
  expect(steps.filter((step) => step === "MATERIALIZE edge")).toEqual([]);
});
