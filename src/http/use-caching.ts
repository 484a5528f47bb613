import { createHash } from "node:crypto";
import type { Plugin } from "graphql-yoga";
import { CACHE_SECONDS } from "../model/limits.ts";

/**
 * Lets clients and caches keep answers to GET: each has an ETag of its data, and who has that already gets 304. The tag is
 * weak, for what the answer cost differs each time. An answer with an error is never kept.
 */
export function useCaching(endpoint: string): Plugin {
  const tags = new WeakMap<Request, string>();
  return {
    onExecutionResult({ request, result }) {
      if (request.method !== "GET" || result === undefined || Symbol.asyncIterator in result) return;
      if (result.errors !== undefined && result.errors.length > 0) return;
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
      response.headers.set("vary", "accept");
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

/** Whether a list of tags, as `If-None-Match` gives it, has this one; strong and weak ones are compared alike. */
function isKnown(etag: string, given: string | null): boolean {
  if (given === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return given.trim() === "*" || given.split(",").some((tag) => bare(tag) === bare(etag));
}
