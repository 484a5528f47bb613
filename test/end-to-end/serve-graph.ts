import { pino } from "pino";
import { importFiles } from "../../src/import/import-files.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** A GraphQL answer as a client sees it. */
export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is each query's own and asserted by its test
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: {
    readonly cost: {
      readonly estimated: number | null;
      readonly limit: number;
      readonly storeCalls: number;
      readonly rows: number;
      readonly milliseconds: number;
    };
  };
};

export type ServedGraph = {
  readonly server: RunningServer;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
};

/** Imports files into a store and serves it on a free port, as `serve` does; stopping closes the store too. */
export async function serveGraph(store: GraphStore, files: readonly string[]): Promise<ServedGraph> {
  await importFiles(store, files);
  const server = await startServer({ store, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });
  return {
    server,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
    },
    stop: async () => {
      await server.stop();
      await store.close();
    },
  };
}
