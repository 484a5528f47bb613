import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../src/http/http-settings.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { QueryTimeoutError } from "../../src/model/errors.ts";
import { startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { ServedSqliteStore } from "../../src/store/sqlite/reading/served-sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";
import { openSample } from "../schema/ask-sample.ts";
import { type App, appWith, post } from "./ask-app.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await openSample();
});
afterAll(() => store.close());

const query = "{ questions { totalCount } }";

/** The samples by name and labels. */
async function samples(app: App): Promise<ReadonlyMap<string, number>> {
  const response = await app.fetch("http://test/metrics");
  expect(response.headers.get("content-type")).toContain("text/plain");
  const lines = (await response.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]));
}

const asked = (operation: string, outcome: string) =>
  `written_answers_requests_total{operation="${operation}",outcome="${outcome}"}`;

describe("/metrics", () => {
  test("counts requests by operation and outcome, with their cost and statements", async () => {
    const app = appWith(store);
    await post(app, { query });
    await post(app, { query });
    await post(app, { query: '{ country(code: "ZZZ") { name } }' });
    await post(app, { query: `{ ${"questions { edges { node { answer { ".repeat(30)}` });
    const found = await samples(app);
    expect(found.get(asked("questions", "ok"))).toBe(2);
    expect(found.get(asked("country", "invalid"))).toBe(1);
    expect(found.get("written_answers_request_cost_count")).toBeGreaterThanOrEqual(2);
    expect(found.get("written_answers_request_statements_sum")).toBeGreaterThanOrEqual(2);
    expect(found.get('written_answers_request_seconds_count{outcome="ok"}')).toBe(2);
  });

  test("counts statements by their name, and those that were stopped", async () => {
    const stopping: GraphStore = Object.create(store, {
      read: { value: () => Promise.reject(new QueryTimeoutError(50)) },
    });
    const app = appWith(stopping);
    await post(app, { query: "{ questions { edges { cursor } } }" });
    const found = await samples(app);
    expect(found.get('written_answers_statements_total{query="list-questions",outcome="stopped"}')).toBe(1);
    expect(found.get(asked("questions", "stopped"))).toBe(1);
    expect(found.get("written_answers_store_up")).toBe(0);
  });

  test("tells how large and how fresh the graph is, and what the process uses", async () => {
    const found = await samples(appWith(store));
    expect(found.get("written_answers_store_up")).toBe(1);
    expect(found.get("written_answers_questions")).toBe(71);
    expect(found.get('written_answers_import_records{result="read"}')).toBe(78);
    expect(found.get('written_answers_unfinished_work{work="refresh"}')).toBe(0);
    expect(found.get('written_answers_seen_until_timestamp_seconds{house="COMMONS"}')).toBeGreaterThan(
      Date.parse("2024-01-01") / 1000,
    );
    for (const name of ["process_resident_memory_bytes", "nodejs_eventloop_lag_seconds"])
      expect(found.has(name), name).toBe(true);
  });

  test("tells how many requests and statements run and wait", async () => {
    const waiting = { running: 2, waiting: 3, ended: 9, abandoned: 1 };
    const found = await samples(appWith(Object.create(store, { turns: { value: waiting } })));
    expect(found.get('written_answers_requests_open{weight="light"}')).toBe(0);
    expect(found.get('written_answers_statements{state="waiting"}')).toBe(3);
    expect(found.get("written_answers_statements_abandoned")).toBe(1);
  });

  test("tells the memory of columns, if a reader has them", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "metrics-")), "answers.db");
    const served = new ServedSqliteStore(file, 60_000, 1);
    await importFiles(served, sampleFiles);
    const app = appWith(served);
    expect((await samples(app)).get("written_answers_column_bytes")).toBe(0);
    // On a busy machine, a reader may take so long that it is replaced, and its columns go with it.
    const bytes = async () => {
      await post(app, { query: "{ questions { facets { houses { count } } } }" });
      return (await samples(app)).get("written_answers_column_bytes");
    };
    await expect.poll(bytes).toBeGreaterThan(71);
    await served.close();
    expect((await samples(appWith(store))).has("written_answers_column_bytes")).toBe(false);
  });

  test("has no samples for what is unknown", async () => {
    const empty = await openSample([]);
    const found = await samples(appWith(empty));
    await empty.close();
    expect(found.get("written_answers_questions")).toBe(0);
    expect([...found.keys()].filter((name) => name.includes("seen_until"))).toEqual([]);
  });

  test("does not let clients make labels", async () => {
    const app = appWith(store);
    for (let i = 0; i < 20; i += 1) {
      await post(app, { query: `query Name${i} { alias${i}: questions { totalCount } }` });
      await post(app, { query: `{ field${i} }` });
      await app.fetch(`http://test/path${i}`);
    }
    const names = [...(await samples(app)).keys()].filter((name) =>
      name.startsWith("written_answers_requests_total"),
    );
    const operations = new Set(names.map((name) => /operation="(.*?)"/.exec(name)?.[1]));
    expect([...operations].sort()).toEqual(["http", "questions", "unknown"]);
  });

  test("is off with METRICS=false", async () => {
    const response = await appWith(store, { metrics: "off" }).fetch("http://test/metrics");
    expect(response.status).toBe(404);
  });

  test("is on a port of its own with METRICS=PORT, and there is nothing else", async () => {
    const server = await startServer({
      store,
      host: "127.0.0.1",
      port: 0,
      logger: pino({ level: "silent" }),
      settings: { ...openSettings, metrics: { port: 0 } },
    });
    await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`);
    const own = new URL(server.metricsUrl ?? "");
    const answers = [
      await fetch(own),
      await fetch(`${own.origin}/graphql`),
      await fetch(`${server.url}/metrics`),
    ];
    const [text] = await Promise.all(answers.map((each) => each.text()));
    await server.stop();
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404]);
    expect(own.origin).not.toBe(server.url);
    expect(text).toContain(`${asked("questions", "ok")} 1`);
  });
});
