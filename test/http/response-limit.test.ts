import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { type Ask, askStore, openSample } from "../schema/ask-sample.ts";

const LENGTH = 100_000;

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), "response-limit-")), "long.json");
  const long = { id: 1, uin: "1", dateTabled: "2025-09-01", questionText: "ferry ".repeat(LENGTH / 6) };
  writeFileSync(file, JSON.stringify([long]));
  store = await openSample([file]);
  ask = askStore(store);
});
afterAll(() => store.close());

const texts = (count: number) => {
  const aliases = Array.from({ length: count }, (_, n) => `t${n}: text`).join(" ");
  return `{ questions { edges { node { ${aliases} } } } }`;
};

test("a response with more than 20,000,000 characters is rejected", async () => {
  const { data, errors, extensions } = await ask(texts(210));
  expect(data).toBeNull();
  expect(errors).toEqual([
    {
      message:
        "The response has more than 20000000 characters, the limit. Request fewer texts, or split the query.",
      extensions: { code: "QUERY_TOO_COMPLEX", limit: 20_000_000 },
    },
  ]);
  expect(extensions?.cost.rows).toBe(1);
});

test("a response with fewer is sent whole", async () => {
  const { data } = await ask(texts(190));
  expect(data.questions.edges[0].node.t189.length).toBeGreaterThan(LENGTH - 10);
});
