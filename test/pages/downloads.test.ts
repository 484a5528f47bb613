import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parse } from "csv-parse/sync";
import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openSettings } from "../../src/http/http-settings.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { countReads, type ReadTally } from "../../src/store/counted-store.ts";
import { ReadRequest } from "../../src/store/read-request.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";

/** So many questions, with texts so long, that no buffer between server and client holds their list, even compressed. */
const COUNT = 1000;

function manyQuestions(): string {
  const path = join(mkdtempSync(join(tmpdir(), "many-")), "many.json");
  const items = Array.from({ length: COUNT }, (_, at) => ({
    id: at + 1,
    uin: String(at + 1),
    house: "Commons",
    dateTabled: "2025-09-01T00:00:00",
    heading: at === 0 ? `=HYPERLINK("http://evil.example")` : `Ferries ${at}`,
    questionText: `To ask how many ferries. ${createHash("shake256", { outputLength: 10_000 }).update(String(at)).digest("hex")}`,
  }));
  writeFileSync(path, JSON.stringify(items));
  return path;
}

const path = manyQuestions();
let store: SqliteStore;
let tally: Readonly<ReadTally>;
let server: RunningServer;
beforeAll(async () => {
  store = new SqliteStore(":memory:");
  await importFiles(store, [path]);
  const counted = countReads(store, new ReadRequest(), Number.MAX_SAFE_INTEGER);
  tally = counted.tally;
  server = await startServer({
    store: counted.store,
    host: "127.0.0.1",
    port: 0,
    logger: pino({ level: "silent" }),
  });
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

const address = () => `${server.url}/lists/questions.csv`;

test("a list of many pages comes whole and in the order of the list, and no cell is a formula", async () => {
  // Parsing takes longer than the server keeps an idle connection.
  const response = await fetch(address(), { headers: { connection: "close" } });
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
  expect(response.headers.get("x-total-count")).toBe(String(COUNT));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(COUNT);
  expect(rows.find(({ id }) => id === "1")?.["heading"]).toBe(`'=HYPERLINK("http://evil.example")`);
});

test.each(["gzip", "identity"])("nothing more is read when the client leaves (%s)", async (encoding) => {
  const readBefore = tally.rows;
  const stop = new AbortController();
  const response = await fetch(address(), { headers: { "accept-encoding": encoding }, signal: stop.signal });
  await response.body?.getReader().read();
  stop.abort();
  let before = -1;
  while (before !== tally.storeCalls) {
    before = tally.storeCalls;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(tally.rows - readBefore).toBeLessThan(COUNT);
});

test("two long files are written at once, a third has to wait, and exports share the limit", async () => {
  const open = await Promise.all([fetch(address()), fetch(address())]);
  const readers = open.map(({ body }) => body?.getReader());
  const third = await fetch(address());
  expect({ status: third.status, wait: third.headers.get("retry-after") }).toEqual({
    status: 503,
    wait: "10",
  });
  expect(await third.text()).toContain("This server is writing 2 other downloads. Try again in a moment.");
  expect((await fetch(`${server.url}/export/rows.csv`)).status).toBe(503);
  // Neither short files nor the head of a long one are downloads.
  expect((await fetch(`${server.url}/questions/1.json`)).status).toBe(200);
  expect((await fetch(address(), { method: "HEAD" })).status).toBe(200);
  await Promise.all(readers.map((reader) => reader?.cancel()));
  await expect
    .poll(async () => (await fetch(address(), { headers: { connection: "close" } })).status)
    .toBe(200);
});

test("a long file that has begun waits while the server has too much work", async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { store: whole } = countReads(store, new ReadRequest(), Number.MAX_SAFE_INTEGER);
  const busy = await startServer({
    store: {
      ...whole,
      read: async (query, params) => {
        if (query === "co-mentions") await released;
        return store.read(query, params);
      },
    },
    host: "127.0.0.1",
    port: 0,
    logger: pino({ level: "silent" }),
    settings: { ...openSettings, maxRequests: 1 },
  });
  onTestFinished(() => busy.stop(0));
  const ask = (query: string) => fetch(`${busy.url}/graphql?query=${encodeURIComponent(query)}`);
  const response = await fetch(`${busy.url}/lists/questions.csv`, { headers: { connection: "close" } });
  const slow = ask("{ coMentions(of: COUNTRIES) { totalCount } }");
  await expect.poll(async () => (await ask("{ __typename }")).status).toBe(503);
  const text = response.text();
  expect(await Promise.race([text, wait(2000, "waits")])).toBe("waits");
  release();
  expect((await slow).status).toBe(200);
  expect(parse(await text, { columns: true })).toHaveLength(COUNT);
});

// It closes the store, so it comes last.
test("a download that fails is broken off, and the server stays up", async () => {
  const response = await fetch(address());
  await store.close();
  await expect(response.text()).rejects.toThrow();
  expect((await fetch(`${server.url}/health`)).status).toBe(503);
});
