import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { inRepository } from "../repository-paths.ts";
import { type Ask, askStore, openSample } from "./ask-sample.ts";

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = await openSample();
  ask = askStore(store);
});
afterAll(() => store.close());

/** Rows anywhere in an answer: edges that are not empty, or objects that were looked for and found. */
function countRows(data: unknown): number {
  if (Array.isArray(data)) return data.length + data.reduce((sum: number, each) => sum + countRows(each), 0);
  if (data === null || typeof data !== "object") return 0;
  return Object.values(data).reduce((sum: number, each) => sum + countRows(each), 0);
}

test.each(readdirSync(inRepository("examples/queries")))(
  "%s runs on the sample and returns rows",
  async (file) => {
    const { status, data, errors } = await ask(
      readFileSync(inRepository(`examples/queries/${file}`), "utf8"),
    );
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(Object.values(data)).not.toContain(null);
    if (!file.startsWith("11-")) expect(countRows(data)).toBeGreaterThan(0);
  },
);
