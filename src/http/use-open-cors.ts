import type { Plugin } from "graphql-yoga";

const headers = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "content-type, accept, if-none-match",
  "access-control-max-age": "86400",
};

/**
 * Lets pages of any site read the API, but never with credentials. Yoga's own plugin echoes the request's origin, which
 * prevents shared caching.
 */
export function useOpenCors(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method === "OPTIONS") endResponse(new fetchAPI.Response(null, { status: 204, headers }));
    },
    onResponse({ response }) {
      response.headers.set("access-control-allow-origin", headers["access-control-allow-origin"]);
      response.headers.set("access-control-expose-headers", "etag, link, x-total-count");
    },
  };
}
