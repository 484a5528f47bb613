import type { Plugin } from "graphql-yoga";

/** What is served at `/metrics`. */
export type MetricsSource = { readonly contentType: string; readonly text: () => Promise<string> };

/** Serves metrics at `/metrics`. */
export function useMetrics(source: MetricsSource): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== "/metrics" || !["GET", "HEAD"].includes(request.method)) return;
      const headers = { "content-type": source.contentType, "cache-control": "no-store" };
      const body = request.method === "HEAD" ? null : await source.text();
      endResponse(new fetchAPI.Response(body, { headers }));
    },
  };
}
