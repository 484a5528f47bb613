import { parseArgs } from "node:util";
import { greedyQueries } from "./measure-overload/greedy-queries.ts";
import { measureFairness } from "./measure-overload/measure-fairness.ts";
import { measureOverload } from "./measure-overload/measure-overload.ts";
import { serve } from "./measure-overload/served-process.ts";

/**
 * Measures how a server that is asked too much serves others: `npm run measure-overload -- --store FILE [--seconds N]`.
 * First 4 times the load that the server can take; then id look-ups while 20 copies of each greedy query are in flight.
 * The store must hold a graph.
 */
const { values } = parseArgs({
  options: {
    store: { type: "string", default: "data/answers.db" },
    seconds: { type: "string", default: "10" },
  },
});
const seconds = Number(values.seconds);
const server = await serve(values.store);
try {
  await measureOverload(server, seconds);
  for (const [name, query] of greedyQueries) await measureFairness(server, name, query, seconds);
} finally {
  await server.stop();
}
