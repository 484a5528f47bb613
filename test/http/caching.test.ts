import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sampleFiles } from "../repository-paths.ts";
import { openSample } from "../schema/ask-sample.ts";
import { type App, appWith, get, post } from "./ask-app.ts";

let store: GraphStore;
let app: App;
beforeAll(async () => {
  store = await openSample();
  app = appWith(store);
});
afterAll(() => store.close());

const query = "{ questions { totalCount } }";
const tagOf = (response: Response) => response.headers.get("etag") ?? "";

describe("a response to GET", () => {
  test("may be cached for a minute, and is not sent again to a client that has it", async () => {
    const first = await get(app, { query });
    expect(first.headers.get("cache-control")).toBe("public, max-age=60");
    expect(tagOf(first)).toMatch(/^W\/"\S+"$/);
    for (const known of [tagOf(first), `"other", ${tagOf(first)}`, tagOf(first).slice(2), "*"]) {
      const again = await get(app, { query }, { "if-none-match": known });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(tagOf(again)).toBe(tagOf(first));
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
    }
  });

  test("is sent to a client that has another version", async () => {
    const response = await get(app, { query }, { "if-none-match": 'W/"other"' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { questions: { totalCount: 71 } } });
  });

  test("has another tag when the graph has changed", async () => {
    const growing = await openSample(sampleFiles.slice(0, 3));
    const served = appWith(growing);
    const before = tagOf(await get(served, { query }));
    await importFiles(growing, sampleFiles);
    expect((await get(served, { query }, { "if-none-match": before })).status).toBe(200);
    await growing.close();
  });

  test.each([
    ["a resolver's", `{ questions(after: "x") { totalCount } }`],
    ["a validation's", "{ nothing }"],
    ["a parser's", "{"],
  ])("with %s error is not cached", async (_name, faulty) => {
    const response = await get(app, { query: faulty });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
  });
});

test("a response to POST has no caching headers", async () => {
  const response = await post(app, { query });
  expect(response.headers.get("etag")).toBeNull();
  expect(response.headers.get("cache-control")).toBeNull();
});
