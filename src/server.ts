import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { createApp, onRequestEnd } from "./app.ts";
import { Admission } from "./http/admission.ts";
import { compressResponse } from "./http/compress-response.ts";
import { drainable } from "./http/drain-server.ts";
import { type HttpSettings, openSettings } from "./http/http-settings.ts";
import { limitAddresses } from "./http/limit-addresses.ts";
import { createMetricsServer } from "./http/metrics-server.ts";
import { readPersistedDocuments } from "./http/persisted-documents.ts";
import { recordRefusals } from "./http/record-refusals.ts";
import { refuseLargeBody } from "./http/refuse-large-body.ts";
import { refuseRequest } from "./http/refuse-request.ts";
import { isCounted, rejectOverload } from "./http/reject-overload.ts";
import { LONG_DOCUMENT } from "./http/use-admission.ts";
import { warmUp } from "./http/warm-up.ts";
import { ServerMetrics } from "./metrics/server-metrics.ts";
import { BadSettingError } from "./model/errors.ts";
import { STOP_TIMEOUT, WARM_UP_TIMEOUT } from "./model/limits.ts";
import type { GraphStore } from "./store/graph-store.ts";

/** A listening server. */
export type RunningServer = {
  /** The URL of the server, for example `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The URL of its metrics; null if they are off. */
  readonly metricsUrl: string | null;
  /** Stops accepting connections. Resolves when open requests have been answered, or at the latest after the deadline. */
  readonly stop: (deadlineMs?: number) => Promise<void>;
};

/** Serves the API over HTTP. Port 0 takes any free port. */
export async function startServer(options: {
  readonly store: GraphStore;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly settings?: HttpSettings;
  /** Runs the persisted documents before it listens, each so many times at once. By default it does not. */
  readonly warmUp?: { readonly copies: number; readonly signal: AbortSignal } | null;
}): Promise<RunningServer> {
  const { store, host, port, settings = openSettings } = options;
  const admission = new Admission(settings);
  const metrics = settings.metrics === "off" ? null : new ServerMetrics(store, admission);
  const ends = onRequestEnd(options.logger, settings, metrics);
  const documents = readPersistedDocuments(settings.persistedDocuments);
  let isStopping = false;
  const warmUpOptions = options.warmUp ?? null;
  let isWarmingUp = warmUpOptions !== null;
  const app = createApp({
    ...options,
    admission,
    documents,
    isStopping: () => isStopping,
    isWarmingUp: () => isWarmingUp,
    ...(metrics === null ? {} : { metrics }),
  });
  const isLimited =
    settings.rateLimit === null ? null : limitAddresses(settings.rateLimit, settings.trustedProxies);
  const { receiveTimeoutMs, keepAliveMs } = settings;
  const timeouts = {
    requestTimeout: receiveTimeoutMs,
    headersTimeout: receiveTimeoutMs,
    connectionsCheckingInterval: receiveTimeoutMs / 6,
    keepAliveTimeout: keepAliveMs,
  };
  const server = createServer(timeouts, async (request, response) => {
    const recordRefusal = recordRefusals(request, response, ends);
    const isRefused =
      refuseRequest(request, response, settings.allowedHosts) ||
      (await isLimited?.(request, response)) ||
      refuseLargeBody(request, response) ||
      rejectOverload(admission, request, response);
    if (isRefused) {
      recordRefusal();
      return;
    }
    if (isCounted(request)) {
      await admission.waitToBegin(Number(request.headers["content-length"]) > LONG_DOCUMENT);
      if (response.closed) return;
    }
    if (expectsContinue.has(request)) response.writeContinue();
    compressResponse(request, response);
    void app(request, response);
  });
  // Otherwise Node asks for the body before the request can be refused.
  const expectsContinue = new WeakSet<IncomingMessage>();
  server.on("checkContinue", (request, response) => {
    expectsContinue.add(request);
    server.emit("request", request, response);
  });
  const drain = drainable(server);
  if (warmUpOptions !== null) {
    await warmUp({
      ...warmUpOptions,
      fetch: (address, request) => app.fetch(address, request),
      documents: documents.values(),
      timeoutMs: WARM_UP_TIMEOUT[store.engine],
      logger: options.logger,
    });
    isWarmingUp = false;
  }
  const url = await listen(server, host, port);
  // Clients cannot reach the separate port, so it stays open until the last client is served.
  const metricsServer =
    metrics === null || settings.metrics === "endpoint" ? null : createMetricsServer(metrics);
  const ownPort = typeof settings.metrics === "string" ? 0 : settings.metrics.port;
  const metricsBase = metricsServer === null ? url : await listen(metricsServer, host, ownPort);
  return {
    url,
    metricsUrl: metrics === null ? null : `${metricsBase}/metrics`,
    stop: async (deadlineMs = STOP_TIMEOUT) => {
      isStopping = true;
      await drain(deadlineMs);
      if (metricsServer !== null) await drainable(metricsServer)(0);
    },
  };
}

/** Listens, and returns the URL. */
async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return `http://${urlHost(host)}:${actualPort}`;
}

function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new BadSettingError(
        `Port ${port} on ${host} is in use. Set PORT to another port, for example 4001.`,
        {
          cause: error,
        },
      );
    case "EACCES":
      return new BadSettingError(
        `This user may not listen on port ${port}. Set PORT to a number above 1023.`,
        {
          cause: error,
        },
      );
    case "ENOTFOUND":
    case "EADDRNOTAVAIL":
      return new BadSettingError(
        `HOST "${host}" is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
