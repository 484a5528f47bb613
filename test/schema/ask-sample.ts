import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";
import { createApp } from "../../src/app.ts";
import { importFiles } from "../../src/import/import-files.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import type { Answer } from "../end-to-end/serve-graph.ts";
import { sampleFiles } from "../repository-paths.ts";

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** The application over a store, asked without a port. */
export function askStore(store: GraphStore): Ask {
  const app = createApp({ store, logger: pino({ level: "silent" }) });
  return async (query, variables = {}) => {
    const response = await app.fetch("http://test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
  };
}

/** A fresh embedded store that holds the sample. */
export async function openSample(files: readonly string[] = sampleFiles): Promise<GraphStore> {
  const store = new SqliteStore(":memory:");
  await importFiles(store, files);
  return store;
}

/** The application over the sample, opened once for all tests of a file. */
export function useSample(): Ask {
  let store: GraphStore;
  let ask: Ask;
  beforeAll(async () => {
    store = await openSample();
    ask = askStore(store);
  });
  afterAll(() => store.close());
  return (query, variables) => ask(query, variables);
}
