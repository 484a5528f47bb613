import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { countReads, type ReadTally } from "../../src/store/counted-store.ts";
import { ReadRequest } from "../../src/store/read-request.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";

/** So many questions, with texts so long, that no buffer between server and client holds their list. */
const COUNT = 2500;

function manyQuestions(): string {
  const path = join(mkdtempSync(join(tmpdir(), "many-")), "many.json");
  const items = Array.from({ length: COUNT }, (_, at) => ({
    id: at + 1,
    uin: String(at + 1),
    house: "Commons",
    dateTabled: "2025-09-01T00:00:00",
    heading: at === 0 ? `=HYPERLINK("http://evil.example")` : `Ferries ${at}`,
    questionText: `To ask how many ferries. ${`Number ${at} in a long row of words. `.repeat(150)}`,
  }));
  writeFileSync(path, JSON.stringify(items));
  return path;
}

const path = manyQuestions();
let store: SqliteStore;
let tally: Readonly<ReadTally>;
let server: RunningServer;
beforeEach(async () => {
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
afterEach(async () => {
  await server.stop();
  await store.close();
});

const address = () => `${server.url}/lists/questions.csv`;

test("a list of many pages comes whole and in the order of the list, and no cell is a formula", async () => {
  const response = await fetch(address());
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
  expect(response.headers.get("x-total-count")).toBe(String(COUNT));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(COUNT);
  expect(rows.find(({ id }) => id === "1")?.["heading"]).toBe(`'=HYPERLINK("http://evil.example")`);
});

test("a download that fails is broken off, not ended", async () => {
  const response = await fetch(address());
  await store.close();
  await expect(response.text()).rejects.toThrow();
});

test("nothing more is read when the client leaves", async () => {
  const stop = new AbortController();
  const response = await fetch(address(), { signal: stop.signal });
  await response.body?.getReader().read();
  stop.abort();
  let before = -1;
  while (before !== tally.storeCalls) {
    before = tally.storeCalls;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  // Reading the whole list takes several statements for each of its 25 pages.
  expect(tally.rows).toBeLessThan(COUNT);
});
