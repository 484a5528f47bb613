import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import { booksOf } from "../schema/machinery/books.ts";
import { createContext } from "../schema/machinery/context.ts";
import { estimateCost } from "../schema/machinery/cost/estimate-cost.ts";
import { TextCount } from "../schema/machinery/cost/text-count.ts";
import { schema } from "../schema/schema.ts";
import { DownloadSlots } from "./export/download-slots.ts";
import { useExports } from "./exporting/use-exports.ts";
import { Admission } from "./http/admission.ts";
import { useGraphiqlPage } from "./http/graphiql/use-graphiql-page.ts";
import { type HttpSettings, openSettings } from "./http/http-settings.ts";
import { logRequests } from "./http/log-requests.ts";
import { maskError } from "./http/mask-error.ts";
import { readPersistedDocuments } from "./http/persisted-documents.ts";
import { type AdmittedContext, overloaded, useAdmission } from "./http/use-admission.ts";
import { useBadRequest } from "./http/use-bad-request.ts";
import { useBodyLimit } from "./http/use-body-limit.ts";
import { useCaching } from "./http/use-caching.ts";
import { useCost } from "./http/use-cost.ts";
import { useDocumentLimit } from "./http/use-document-limit.ts";
import { useExplorer } from "./http/use-explorer.ts";
import { useHead } from "./http/use-head.ts";
import { useHealth } from "./http/use-health.ts";
import { useHiddenSchema } from "./http/use-hidden-schema.ts";
import { useJsonParameters } from "./http/use-json-parameters.ts";
import { useMediaTypes } from "./http/use-media-types.ts";
import { useMetrics } from "./http/use-metrics.ts";
import { useOpenCors } from "./http/use-open-cors.ts";
import { usePersistedDocuments } from "./http/use-persisted-documents.ts";
import { type OnRequestEnd, useRequestRecord } from "./http/use-request-record.ts";
import { useResponseLimit } from "./http/use-response-limit.ts";
import { useSecurityHeaders } from "./http/use-security-headers.ts";
import { useShortMessages } from "./http/use-short-messages.ts";
import { traceReads, useTracing } from "./http/use-tracing.ts";
import { useValidationLimit } from "./http/use-validation-limit.ts";
import { ServerMetrics } from "./metrics/server-metrics.ts";
import { MAX_COMPLEXITY } from "./model/limits.ts";
import { askSchema } from "./pages/ask/ask.ts";
import { usePages } from "./pages/use-pages.ts";
import type { GraphStore } from "./store/graph-store.ts";
import { observeReads } from "./store/observed-store.ts";
import { ReadRequest } from "./store/read-request.ts";

const graphqlEndpoint = "/graphql";
const liveEndpoint = "/health/live";

/** Builds the HTTP application for a store. It does not listen on a port; `app.fetch(request)` handles a request. */
export function createApp(options: {
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly settings?: HttpSettings;
  readonly metrics?: ServerMetrics;
  /** Lets requests in; its counts are for operators. */
  readonly admission?: Admission;
  readonly isStopping?: () => boolean;
  /** Documents that clients may run by id. */
  readonly documents?: ReadonlyMap<string, string>;
  /** While it is, requests are the server's own, and neither logged nor counted. */
  readonly isWarmingUp?: () => boolean;
}) {
  const { logger, settings = openSettings, isStopping = () => false, isWarmingUp = () => false } = options;
  const { admission = new Admission(settings) } = options;
  const { documents = readPersistedDocuments(settings.persistedDocuments) } = options;
  const { metrics = settings.metrics === "off" ? null : new ServerMetrics(options.store, admission) } =
    options;
  const observers = metrics === null ? [] : [metrics.observeRead];
  const store = observeReads(options.store, [...observers, traceReads(options.store.engine)]);
  const books = booksOf(store);
  const texts = new TextCount(store);
  const slots = new DownloadSlots();
  return createYoga<AdmittedContext>({
    schema,
    graphqlEndpoint,
    context: ({ readRequest = new ReadRequest() }) =>
      createContext(store, books, readRequest, settings.maxStatements),
    cors: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: liveEndpoint,
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    logging: {
      debug: (...args) => logger.trace(args),
      info: (...args) => logger.info(args),
      warn: (...args) => logger.warn(args),
      // Yoga reports every masked error, including bad input with its text. maskError has already logged failures.
      error: () => {},
    },
    plugins: [
      useRequestRecord(onRequestEnd(logger, settings, metrics), isWarmingUp),
      useTracing(),
      useOpenCors(),
      useSecurityHeaders(),
      useHealth(store, isStopping),
      ...(metrics !== null && settings.metrics === "endpoint" ? [useMetrics(metrics)] : []),
      useAdmission(admission),
      useExports({
        store,
        books,
        queries: !settings.persistedOnly,
        slots,
        onError: (error) => logger.error(error, "an export failed"),
      }),
      ...(settings.graphiql ? [useGraphiqlPage(graphqlEndpoint)] : []),
      useExplorer(),
      usePages({
        askFor: askSchema({
          schema,
          admit: (reader) => {
            const admitted = admission.enter(reader);
            if (admitted === null) throw overloaded();
            return admitted;
          },
          createContext: (request) => createContext(store, books, request, settings.maxStatements),
          maskError: (error) => maskError(error, logger),
        }),
        publicUrl: settings.publicUrl,
        graphiql: settings.graphiql,
        introspection: settings.introspection,
        exportsQueries: !settings.persistedOnly,
        logger,
        slots,
        taken: [graphqlEndpoint, "/health", "/ready", liveEndpoint],
      }),
      useHead(),
      useBodyLimit(),
      useMediaTypes(),
      useBadRequest(),
      useJsonParameters(),
      useDocumentLimit(),
      useShortMessages(),
      useValidationLimit(),
      useResponseLimit(),
      usePersistedDocuments(documents, settings.persistedOnly),
      ...(settings.introspection ? [] : [useHiddenSchema()]),
      useCaching(graphqlEndpoint),
      useCost(async (args) => estimateCost(args, await texts.get()), MAX_COMPLEXITY, admission),
    ],
  });
}

/** Who is told how each request ended. */
export function onRequestEnd(
  logger: Logger,
  { slowRequestMs }: HttpSettings,
  metrics: ServerMetrics | null,
): readonly OnRequestEnd[] {
  return [logRequests(logger, slowRequestMs), ...(metrics === null ? [] : [metrics.onRequestEnd])];
}
