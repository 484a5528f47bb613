import { describe, expect, inject, test } from "vitest";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { describeStopped } from "./stopped.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeStopped("Neo4j", () => openEmptyNeo4j(uri ?? ""), 17);

  test("a write that is running when the signal comes is rolled back", async () => {
    const store = await openEmptyNeo4j(uri ?? "");
    await store.prepare();
    const parties = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: `Party ${at}` }));
    const stop = new AbortController();
    const writing = store.write([{ query: "save-parties", rows: parties(100_000) }], stop.signal);
    setTimeout(() => stop.abort(), 100);
    const error = await writing.catch((thrown: unknown) => thrown);
    expect(stop.signal.aborted && error === stop.signal.reason).toBe(true);
    expect(await store.read("count-nodes", { label: "Party" })).toMatchObject([{ count: 0 }]);
    await store.write([{ query: "save-parties", rows: parties(1) }]);
    expect(await store.read("count-nodes", { label: "Party" })).toMatchObject([{ count: 1 }]);
    await store.close();
  });
});
