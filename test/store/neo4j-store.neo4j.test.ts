import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { QueryTimeoutError, StoreUnavailableError } from "../../src/model/errors.ts";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { describeCoMentions } from "./co-mentions.contract.ts";
import { describeFacets } from "./facets.contract.ts";
import { describeFilters } from "./filters.contract.ts";
import { fixture } from "./fixture.ts";
import { describeGraphStore, loadAll } from "./graph-store.contract.ts";
import { describeMinisters } from "./ministers.contract.ts";
import { describeNeighbours } from "./neighbours.contract.ts";
import { describePeople } from "./people.contract.ts";
import { describeReferences } from "./references.contract.ts";
import { describeSameText } from "./same-text.contract.ts";
import { describeSearch } from "./search.contract.ts";
import { describeTextClusters } from "./text-clusters.contract.ts";
import { describeTurns } from "./turns.contract.ts";
import { describeWriters } from "./writers.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeGraphStore("Neo4j", () => openEmptyNeo4j(uri ?? ""));
  describeFilters("Neo4j", () => openEmptyNeo4j(uri ?? ""), 8);
  describeFacets("Neo4j", () => openEmptyNeo4j(uri ?? ""), 3);
  describeCoMentions("Neo4j", () => openEmptyNeo4j(uri ?? ""), 4);
  describeMinisters("Neo4j", () => openEmptyNeo4j(uri ?? ""), 4);
  describeNeighbours("Neo4j", () => openEmptyNeo4j(uri ?? ""));
  describeReferences("Neo4j", () => openEmptyNeo4j(uri ?? ""));
  describeSameText("Neo4j", () => openEmptyNeo4j(uri ?? ""));
  describeTextClusters("Neo4j", () => openEmptyNeo4j(uri ?? ""));
  describeSearch("Neo4j", () => openEmptyNeo4j(uri ?? ""));
  describePeople("Neo4j", () => openEmptyNeo4j(uri ?? ""));
  describeWriters("Neo4j", async () => [
    await openEmptyNeo4j(uri ?? ""),
    new Neo4jStore({ uri: uri ?? "", user: null, password: null }),
  ]);

  describeTurns("Neo4j", async () => {
    const writer = await openEmptyNeo4j(uri ?? "");
    await loadAll(writer, fixture);
    await writer.close();
    const store = new Neo4jStore({ uri: uri ?? "", user: null, password: null }, 60_000, 1);
    const ids = Array.from({ length: 400_000 }, () => "RU");
    return { store, readSlowly: (request) => store.read("totals-of-countries", { ids }, request) };
  });

  test("a statement that takes too long is stopped by the server, which runs the next", async () => {
    const writer = await openEmptyNeo4j(uri ?? "");
    await loadAll(writer, fixture);
    await writer.close();
    const store = new Neo4jStore({ uri: uri ?? "", user: null, password: null }, 500);
    onTestFinished(() => store.close());
    // One statement, as all are, that looks up the same country again and again.
    const ids = Array.from({ length: 200_000 }, () => "RU");
    const failure = await store.read("totals-of-countries", { ids }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryTimeoutError);
    expect(await store.read("countries-by-id", { ids: ["RU"] })).toHaveLength(1);
  });
});

test("an unreachable server is reported within seconds, without the password", async () => {
  const store = new Neo4jStore({
    uri: "bolt://someone:ses/a@me@127.0.0.1:9",
    user: "someone",
    password: "ses/a@me",
  });
  expect(store.location).toBe("bolt://127.0.0.1:9");
  const failure = await store.read("count-graph", {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreUnavailableError);
  expect(String(failure)).toContain("Cannot reach a Neo4j server at bolt://127.0.0.1:9.");
  expect(String(failure)).toContain("ECONNREFUSED");
  expect(String(failure)).not.toContain("ses/a");
  await store.close();
});

test("the address of a web server is reported", async () => {
  const web = createServer((_, response) => response.end("Hello")).listen(0, "127.0.0.1");
  await once(web, "listening");
  const { port } = web.address() as AddressInfo;
  const store = new Neo4jStore({ uri: `bolt://127.0.0.1:${port}`, user: null, password: null });
  const failure = await store.prepare().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreUnavailableError);
  expect(String(failure)).toContain("Server responded HTTP");
  await store.close();
  web.close();
});

test("a URL that is not the address of a Neo4j server is rejected", () => {
  const open = () => new Neo4jStore({ uri: "http://someone:sesame@host", user: null, password: null });
  expect(open).toThrow(StoreUnavailableError);
  expect(open).toThrow(
    "http://host is not the address of a Neo4j server. STORE must look like neo4j://localhost:7687.",
  );
});
