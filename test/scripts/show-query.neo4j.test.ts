import { describe, expect, inject, test } from "vitest";
import { showQuery } from "../../scripts/show-query/show-query.ts";
import { queryFolders } from "../../src/store/catalogue/catalogue.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { runShowQuery } from "./run-show-query.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  test("the plan is from the server in STORE, and nothing is run", async () => {
    const store = await openEmptyNeo4j(uri ?? "");
    await store.prepare();
    const read = runShowQuery(["members-by-id"], uri ?? "");
    expect(read.stderr).toBe("");
    expect(read.stdout).toContain("SQLite's plan in an empty database:");
    expect(read.stdout).toMatch(
      /Neo4j's plan, last operator first:\n\nProduceResults [\s\S]*NodeUniqueIndexSeek/,
    );
    const write = runShowQuery(["save-topics"], uri ?? "");
    expect(write.stdout).toMatch(/Neo4j's plan, last operator first:\n\n[\s\S]*Merge/);
    expect(await store.read("count-nodes", { label: "Topic" })).toEqual([{ count: 0 }]);
    await store.close();
  });

  const firsts = Object.values(queryFolders).flatMap((queries) => Object.keys(queries).slice(0, 1));
  test.each(firsts)("%s has a plan for its examples", async (query) => {
    const shown = await showQuery(query, null, {
      engine: "neo4j",
      uri: uri ?? "",
      user: null,
      password: null,
    });
    expect(shown).toMatch(/Neo4j's plan, last operator first:\n\n\S/);
  });
});
