import type { Plugin } from "graphql-yoga";

const anyOrigin = { "access-control-allow-origin": "*" };

/** The headers of responses that pages of other sites may read. */
export const corsHeaders: Readonly<Record<string, string>> = {
  ...anyOrigin,
  "access-control-expose-headers": [
    "content-disposition",
    "etag",
    "link",
    "ratelimit-limit",
    "ratelimit-policy",
    "ratelimit-remaining",
    "ratelimit-reset",
    "retry-after",
    "x-export-about",
    "x-export-counts",
    "x-request-id",
    "x-total-count",
  ].join(", "),
};

const preflightHeaders = {
  ...anyOrigin,
  "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
  "access-control-max-age": "86400",
  vary: "access-control-request-headers",
};

/**
 * Lets pages of any site read the API with any headers of their own, but never with credentials. Yoga's own plugin echoes
 * the request's origin, which prevents shared caching.
 */
export function useOpenCors(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== "OPTIONS") return;
      // `*` would not include `authorization`.
      const allowed = request.headers.get("access-control-request-headers") ?? "content-type";
      endResponse(
        new fetchAPI.Response(null, {
          status: 204,
          headers: { ...preflightHeaders, "access-control-allow-headers": allowed },
        }),
      );
    },
    onResponse({ response }) {
      for (const [name, value] of Object.entries(corsHeaders)) response.headers.set(name, value);
    },
  };
}
