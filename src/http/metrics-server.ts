import { createServer, type Server } from "node:http";
import type { MetricsSource } from "./use-metrics.ts";

/** A server that has only `/metrics`, for a port that clients cannot reach. */
export function createMetricsServer(source: MetricsSource): Server {
  return createServer(async (request, response) => {
    const isKnown = ["GET", "HEAD"].includes(request.method ?? "") && request.url === "/metrics";
    response.statusCode = isKnown ? 200 : 404;
    if (isKnown) response.setHeader("content-type", source.contentType);
    response.end(isKnown ? await source.text() : "");
  });
}
