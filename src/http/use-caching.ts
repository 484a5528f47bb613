import { createHash } from "node:crypto";
import type { Plugin } from "graphql-yoga";
import { CACHE_SECONDS } from "../model/limits.ts";

/**
 * Lets clients and caches store GET responses. Each has an ETag of its data; a client that already has this version
 * gets 304. The tag is weak because `extensions.cost` differs each time. Responses with errors are not cached.
 */
export function useCaching(endpoint: string): Plugin {
  const tags = new WeakMap<Request, string>();
  return {
    onExecutionResult({ request, result }) {
      if (request.method !== "GET" || result === undefined || Symbol.asyncIterator in result) return;
      if (result.errors !== undefined && result.errors.length > 0) return;
      // A client that has hung up gets no data.
      if (result.data === undefined) return;
      tags.set(request, tagOf(result.data));
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      if (request.method !== "GET" || response.headers.has("etag")) return;
      const etag = tags.get(request);
      if (etag === undefined || !response.ok) {
        if (new URL(request.url).pathname === endpoint) response.headers.set("cache-control", "no-store");
        return;
      }
      response.headers.set("etag", etag);
      response.headers.set("cache-control", `public, max-age=${CACHE_SECONDS}`);
      response.headers.set("vary", "accept, accept-encoding");
      if (!isKnown(etag, request.headers.get("if-none-match"))) return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.delete("content-type");
      headers.delete("content-length");
      setResponse(new fetchAPI.Response(null, { status: 304, headers }));
    },
  };
}

function tagOf(data: unknown): string {
  return `W/"${createHash("sha256").update(JSON.stringify(data)).digest("base64url").slice(0, 27)}"`;
}

/** Whether an `If-None-Match` header contains the tag. Strong and weak tags are compared in the same way. */
function isKnown(etag: string, given: string | null): boolean {
  if (given === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return given.trim() === "*" || given.split(",").some((tag) => bare(tag) === bare(etag));
}
