import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";

/** Serves the sample during the tests of a file. Returns its address, which is known once they run. */
export function serveSample(): () => string {
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    store = await openSample();
    server = await startServer({ store, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });
  return () => server.url;
}
