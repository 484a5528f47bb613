import type { Plugin } from "graphql-yoga";

/** Answers HEAD as GET without the body, for whatever the plugins before it have not answered. */
export function useHead(): Plugin {
  const heads = new WeakSet<Request>();
  return {
    onRequest({ request, setRequest, fetchAPI }) {
      if (request.method !== "HEAD") return;
      const { url, headers, signal } = request;
      const get = new fetchAPI.Request(url, { method: "GET", headers, signal });
      heads.add(get);
      setRequest(get);
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      if (!heads.has(request)) return;
      const { status, headers } = response;
      setResponse(new fetchAPI.Response(null, { status, headers }));
    },
  };
}
