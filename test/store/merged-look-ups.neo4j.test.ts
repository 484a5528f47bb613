import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { ReadRequest } from "../../src/store/read-request.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { sampleFiles } from "../repository-paths.ts";

const uri = inject("neo4jUri");
/** Waits for longer than a busy machine needs. */
const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 60_000 });

const first = { limit: 100, afterKey: null, afterId: null };

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  let store: Neo4jStore;
  let ids: string[];
  beforeAll(async () => {
    const writer = await openEmptyNeo4j(uri ?? "");
    await importFiles(writer, sampleFiles);
    await writer.close();
    store = new Neo4jStore({ uri: uri ?? "", user: null, password: null }, 60_000);
    ids = (await store.read("list-questions", first)).map(({ id }) => id);
  });
  afterAll(() => store.close());

  /** Look-ups at different nodes, with different pages, one of them twice. */
  const lookUp = (some: readonly string[], requestOf: () => ReadRequest) =>
    Promise.all([
      store.read("topics-of-questions", { ids: [...some], ...first }, requestOf()),
      store.read("countries-of-questions", { ids: [...some], ...first, limit: 2 }, requestOf()),
      store.read(
        "countries-of-questions",
        { ids: [...some].reverse(), ...first, backwards: true },
        requestOf(),
      ),
      store.read("askers-of-questions", { ids: some.slice(3) }, requestOf()),
      store.read("questions-by-id", { ids: ["none"] }, requestOf()),
    ]);

  /** How many statements ran meanwhile. */
  async function statementsOf(work: () => Promise<unknown>): Promise<number> {
    const before = store.turns?.ended ?? 0;
    await work();
    return (store.turns?.ended ?? 0) - before;
  }

  test("the look-ups that a request asks for together become one statement when they are asked for often", async () => {
    const apart = await lookUp(ids, () => new ReadRequest());
    expect(apart.map((rows) => rows.length > 1)).toEqual([true, true, true, true, false]);
    const together = (some: readonly string[]) => {
      const request = new ReadRequest();
      return lookUp(some, () => request);
    };
    const statementsNow = () => statementsOf(async () => expect(await together(ids)).toEqual(apart));
    expect([await statementsNow(), await statementsNow()]).toEqual([5, 5]);
    await eventually(statementsNow).toBe(1);
    expect(await statementsNow()).toBe(1);
    // Whatever the ids are, and whichever comes first.
    const some = ids.slice(0, 7);
    const reversed = () => {
      const request = new ReadRequest();
      return Promise.all([
        store.read("questions-by-id", { ids: some }, request),
        store.read("askers-of-questions", { ids: some }, request),
        store.read("countries-of-questions", { ids: some, ...first, backwards: true }, request),
        store.read("countries-of-questions", { ids: some, ...first }, request),
        store.read("topics-of-questions", { ids: some, ...first }, request),
      ]);
    };
    const expected = await Promise.all([
      store.read("questions-by-id", { ids: some }),
      store.read("askers-of-questions", { ids: some }),
      store.read("countries-of-questions", { ids: some, ...first, backwards: true }),
      store.read("countries-of-questions", { ids: some, ...first }),
      store.read("topics-of-questions", { ids: some, ...first }),
    ]);
    expect(await statementsOf(async () => expect(await reversed()).toEqual(expected))).toBe(1);
  });

  test("look-ups of different requests, and a list with a filter, stay statements of their own", async () => {
    const both = () =>
      Promise.all([lookUp(ids, () => new ReadRequest()), lookUp(ids.slice(1), () => new ReadRequest())]);
    for (let use = 1; use <= 3; use += 1) expect(await statementsOf(both)).toBe(10);
    const filtered = async () => {
      const request = new ReadRequest();
      const members = (await store.read("askers-of-questions", { ids })).map(({ id }) => id);
      await Promise.all([
        store.read("questions-of-members", { ids: members, ...first, houses: ["COMMONS"] }, request),
        store.read("departments-of-questions", { ids }, request),
      ]);
    };
    for (let use = 1; use <= 4; use += 1) expect(await statementsOf(filtered)).toBe(3);
  });

  test("all of them end with their request", async () => {
    const both = (request: ReadRequest) => [
      store.read("departments-of-questions", { ids }, request),
      store.read("answers-of-questions", { ids }, request),
    ];
    await eventually(() => statementsOf(() => Promise.all(both(new ReadRequest())))).toBe(1);
    const stop = new AbortController();
    const reason = new Error("the client is gone");
    const ends = Promise.allSettled(both(new ReadRequest(stop.signal)));
    stop.abort(reason);
    expect(await ends).toEqual([
      { status: "rejected", reason },
      { status: "rejected", reason },
    ]);
  });
});
