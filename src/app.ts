import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import { createContext } from "../schema/context.ts";
import { estimateCost } from "../schema/cost/estimate-cost.ts";
import { schema } from "../schema/schema.ts";
import { maskError } from "./http/mask-error.ts";
import { useBodyLimit } from "./http/use-body-limit.ts";
import { useCost } from "./http/use-cost.ts";
import { useGraphiqlPage } from "./http/use-graphiql-page.ts";
import { useHealth } from "./http/use-health.ts";
import { useOpenCors } from "./http/use-open-cors.ts";
import { MAX_COMPLEXITY } from "./model/limits.ts";
import type { GraphStore } from "./store/graph-store.ts";

const graphqlEndpoint = "/graphql";

/** Builds the HTTP application over a store; it listens nowhere: `app.fetch(request)` answers. */
export function createApp({ store, logger }: { readonly store: GraphStore; readonly logger: Logger }) {
  return createYoga({
    schema,
    graphqlEndpoint,
    context: () => createContext(store),
    cors: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: "/health/live",
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    logging: {
      debug: (...args) => logger.debug(args),
      info: (...args) => logger.info(args),
      warn: (...args) => logger.warn(args),
      // Yoga reports every masked error, those of bad input too; what is a fault of ours maskError has logged.
      error: (...args) => logger.debug(args),
    },
    plugins: [
      useOpenCors(),
      useHealth(store),
      useGraphiqlPage(graphqlEndpoint),
      useBodyLimit(),
      useCost(estimateCost, MAX_COMPLEXITY),
    ],
  });
}
