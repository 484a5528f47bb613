import { once } from "node:events";
import { pino } from "pino";
import { readConfig } from "../config.ts";
import type { WorkOptions } from "../import/finish-work.ts";
import { type OpenedGraph, openGraph } from "../import/open-graph.ts";
import { DamagedVersionsError } from "../model/errors.ts";
import { showable } from "../model/showable.ts";
import { startServer } from "../server.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { defaultReaders, openServedStore } from "../store/open-store.ts";
import { overridesOf } from "./overrides-setting.ts";
import { stopSignal } from "./stop-signal.ts";

const OLD_PARTS = "Work that an earlier command left cannot be finished, so parts of the graph may be old. ";

/** `serve`: serves GraphQL over HTTP until Ctrl-C or SIGTERM, then finishes open requests. */
export async function serveCommand(): Promise<number> {
  const config = readConfig();
  const readers = config.readers ?? defaultReaders(config.store);
  const store = await openServedStore(config.store, config.queryTimeoutMs, readers);
  const stop = stopSignal();
  try {
    const opened = await openToServe(store, { signal: stop.signal, overrides: overridesOf(config) });
    // Logs go to stderr, so that stdout has only the messages for people.
    const logger = pino({ level: config.logLevel }, pino.destination(2));
    if (opened instanceof DamagedVersionsError)
      logger.error({ reason: opened.message }, "unfinished work failed");
    const [questions] = await store.read("count-nodes", { label: "Question" });
    const isEmpty = (questions?.count ?? 0) === 0;
    const server = await startServer({
      store,
      host: config.host,
      port: config.port,
      logger,
      settings: config.http,
      // Each reader of SQLite has a memory of its own; Neo4j's connections share its plans.
      warmUp: isEmpty ? null : { copies: store.engine === "sqlite" ? readers : 1, signal: stop.signal },
    });
    process.stdout.write(
      `Written Answers Graph: ${questions?.count ?? 0} questions in ${store.location}\n` +
        (opened === "importing" ? "An import is running. Its questions appear as they are imported.\n" : "") +
        (opened === "read-only" ? "The file is read-only. It must not change while it is served.\n" : "") +
        (opened instanceof DamagedVersionsError ? `${OLD_PARTS}${showable(opened.message)}\n` : "") +
        (isEmpty ? "The graph is empty. Import questions with: npx written-answers import FILE…\n" : "") +
        `Pages:                ${server.url}/\n` +
        `${config.http.graphiql ? "GraphQL and GraphiQL: " : "GraphQL:              "}${server.url}/graphql\n` +
        `Health:               ${server.url}/health\n` +
        (server.metricsUrl === null ? "" : `Metrics:              ${server.metricsUrl}\n`) +
        "Press Ctrl-C to stop the server.\n",
    );
    if (!stop.signal.aborted) await once(stop.signal, "abort");
    await server.stop(config.stopTimeoutMs);
    // Reads of clients that have disconnected may still be running. They fail when the store closes; do not log that.
    logger.level = "fatal";
    return 0;
  } finally {
    stop.dispose();
    await store.close();
  }
}

/**
 * Opens the graph. Damaged versions of records keep unfinished work from being done, but every question is still as it was
 * written, as it is during an import. To refuse it would only take from readers what is sound.
 */
async function openToServe(
  store: GraphStore,
  options: WorkOptions,
): Promise<OpenedGraph | DamagedVersionsError> {
  try {
    return await openGraph(store, options);
  } catch (error) {
    if (error instanceof DamagedVersionsError) return error;
    throw error;
  }
}
