import { parse } from "csv-parse/sync";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { formats } from "../../src/export/formats.ts";
import { openSettings } from "../../src/http/http-settings.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";

let store: GraphStore;
let server: RunningServer;
/** What the store does before each read. */
let beforeRead: (query: string) => Promise<void> = async () => {};
beforeAll(async () => {
  store = await openSample();
  const slowed: GraphStore = new Proxy(store, {
    get: (target, name) => {
      if (name !== "read") {
        const value = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      }
      return async (query: never, params: never) => {
        await beforeRead(query);
        return target.read(query, params);
      };
    },
  });
  server = await startServer({
    store: slowed,
    host: "127.0.0.1",
    port: 0,
    logger: pino({ level: "silent" }),
  });
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

const query = encodeURIComponent(
  '{ questions(filter: {countries: ["Russia"]}) { edges { node { id uin } } subgraph { nodes { id } } } }',
);

test.each(Object.values(formats))(
  "$of.$suffix is served with its counts and type",
  async ({ of, suffix, mediaType }) => {
    const response = await fetch(`${server.url}/export/${of}.${suffix}?query=${query}&as=${of}.${suffix}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(mediaType);
    expect(response.headers.get("x-export-counts")).toMatch(
      of === "rows" ? /^rows=17$/ : /^nodes=\d+, edges=\d+$/,
    );
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  },
);

test("rows equal totalCount, and a file beside them says what they are", async () => {
  const response = await fetch(`${server.url}/export/rows.csv`);
  const rows = parse(await response.text()) as string[][];
  const [counted] = await store.read("count-nodes", { label: "Question" });
  expect(rows.length - 1).toBe(counted?.count);
  const described = response.headers.get("link")?.match(/^<(.*?)>; rel="describedby"/)?.[1];
  const about = await (await fetch(new URL(described ?? "", server.url))).json();
  expect(about).toMatchObject({
    url: "rows.csv",
    "dc:license": "unknown; no source states one",
    counts: { rows: counted?.count },
  });
});

test("bad requests are explained", async () => {
  for (const [path, status, message] of [
    ["graph.docx", 404, /There is no export/],
    ["rows.csv?query=%7B", 400, /cannot be parsed/],
    ["rows.csv?query=%7Bdataset%7Bquestions%7D%7D", 400, /has no list/],
    [`rows.csv?query=${query}&variables=1`, 400, /must be a JSON object/],
  ] as const) {
    const response = await fetch(`${server.url}/export/${path}`);
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toMatch(message);
  }
  expect((await fetch(`${server.url}/export/rows.csv`, { method: "POST" })).status).toBe(405);
});

test("with PERSISTED_ONLY, only the whole graph and all questions can be exported", async () => {
  const app = createApp({
    store,
    logger: pino({ level: "silent" }),
    settings: { ...openSettings, persistedOnly: true },
  });
  expect((await app.fetch(`http://test/export/rows.csv?query=${query}`)).status).toBe(403);
  const whole = await app.fetch("http://test/export/rows.jsonl");
  expect(whole.status).toBe(200);
  await whole.text();
});

test("two run at once, a third is asked to wait, and a client that leaves makes room", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let waiting = 0;
  beforeRead = async (name) => {
    if (name !== "list-members") return;
    waiting += 1;
    await held;
  };
  const leaving = new AbortController();
  const first = fetch(`${server.url}/export/graph.gexf`, { signal: leaving.signal }).catch(() => "left");
  const second = fetch(`${server.url}/export/graph.graphml`);
  while (waiting < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const third = await fetch(`${server.url}/export/graph.nt`);
  expect(third.status).toBe(503);
  expect(third.headers.get("retry-after")).toBe("10");
  // Small requests are answered meanwhile.
  expect((await fetch(`${server.url}/graphql?query=%7B__typename%7D`)).status).toBe(200);
  leaving.abort();
  expect(await first).toBe("left");
  release();
  expect((await second).status).toBe(200);
  await (await second).text();
  beforeRead = async () => {};
  const again = await Promise.all(
    ["graph.gexf", "graph.nt"].map((file) => fetch(`${server.url}/export/${file}`)),
  );
  expect(again.map(({ status }) => status)).toEqual([200, 200]);
  await Promise.all(again.map((response) => response.text()));
});

test("an export that fails midway breaks the connection, so that no part is taken for the whole", async () => {
  let pages = 0;
  beforeRead = async (name) => {
    if (name !== "list-countries") return;
    pages += 1;
    if (pages > 1) throw new Error("the store is gone");
  };
  const countries = encodeURIComponent("{ countries { edges { node { code name } } } }");
  const address = `${server.url}/export/rows.csv?query=${countries}`;
  await expect(fetch(address).then((response) => response.text())).rejects.toThrow();
  beforeRead = async () => {};
  const whole = await fetch(address);
  expect(parse(await whole.text()).length).toBeGreaterThan(200);
});

test("an address that ends in as=graph.gexf ends in .gexf, as Gephi Lite guesses the format", () => {
  // Gephi Lite takes what follows the last dot of the last part of the path, query included.
  const address = `${server.url}/export/graph.gexf?query=${query}&as=graph.gexf`;
  expect(address.split("/").at(-1)?.split(".").at(-1)).toBe("gexf");
});
