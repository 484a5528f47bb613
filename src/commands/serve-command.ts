import { once } from "node:events";
import { pino } from "pino";
import { readConfig } from "../config.ts";
import { openGraph } from "../import/open-graph.ts";
import { startServer } from "../server.ts";
import { openServedStore } from "../store/open-store.ts";
import { overridesOf } from "./overrides-setting.ts";
import { stopSignal } from "./stop-signal.ts";

/** `serve`: answers GraphQL over HTTP until Ctrl-C or SIGTERM, then finishes the requests under way. */
export async function serveCommand(): Promise<number> {
  const config = readConfig();
  const store = await openServedStore(config.store, config.queryTimeoutMs);
  const stop = stopSignal();
  try {
    const isAtRest = await openGraph(store, { signal: stop.signal, overrides: overridesOf(config) });
    // Diagnostics go to stderr, so that what is printed for people stays readable in a pipe.
    const logger = pino({ level: "warn" }, pino.destination(2));
    const server = await startServer({
      store,
      host: config.host,
      port: config.port,
      logger,
      settings: config.http,
    });
    const [questions] = await store.read("count-nodes", { label: "Question" });
    process.stdout.write(
      `Written Answers Graph: ${questions?.count ?? 0} questions in ${store.location}\n` +
        (isAtRest ? "" : "An import is at work: what it adds is served as it comes.\n") +
        (questions?.count === 0
          ? "The graph is empty. Fill it with: npx written-answers import FILE…\n"
          : "") +
        `${config.http.graphiql ? "GraphQL and GraphiQL: " : "GraphQL:              "}${server.url}/graphql\n` +
        `Health:               ${server.url}/health\n` +
        "Ctrl-C stops the server.\n",
    );
    if (!stop.signal.aborted) await once(stop.signal, "abort");
    await server.stop();
    // What a client no longer waits for may still be reading, and fails as the store closes.
    logger.level = "fatal";
    return 0;
  } finally {
    stop.dispose();
    await store.close();
  }
}
