import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";
import { openSettings } from "../../src/http/http-settings.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";
import { type Ask, askStore } from "../schema/ask-sample.ts";

export type Pages = {
  readonly url: () => string;
  /** A request without following redirects, and the text of its answer. */
  readonly get: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Got>;
  /** The API over the same graph. */
  readonly ask: Ask;
};

export type Got = { readonly status: number; readonly headers: Headers; readonly text: string };

/** The folders of the pages of nodes. */
export const nodeFolders = [
  "members",
  "offices",
  "departments",
  "parties",
  "constituencies",
  "countries",
  "topics",
  "questions",
  "answers",
] as const;

/** A server of the sample on a real port, for all tests of a file. */
export function usePages(
  options: {
    readonly open?: () => Promise<GraphStore>;
    readonly files?: readonly string[];
    readonly publicUrl?: string;
  } = {},
): Pages {
  let store: GraphStore;
  let server: RunningServer;
  let ask: Ask;
  beforeAll(async () => {
    store = await (options.open?.() ?? new SqliteStore(":memory:"));
    await importFiles(store, options.files ?? sampleFiles);
    const settings = { ...openSettings, publicUrl: options.publicUrl ?? null };
    const logger = pino({ level: "silent" });
    server = await startServer({ store, host: "127.0.0.1", port: 0, logger, settings });
    ask = askStore(store);
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });
  return {
    url: () => server.url,
    get: async (address, headers = {}) => {
      const response = await fetch(`${server.url}${address}`, { headers, redirect: "manual" });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    ask: (query, variables) => ask(query, variables),
  };
}
