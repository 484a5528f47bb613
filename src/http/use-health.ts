import type { Plugin } from "graphql-yoga";
import type { GraphStore } from "../store/graph-store.ts";

/** How long the store may take to answer, in milliseconds. */
const PATIENCE_MS = 1500;

/**
 * Responds to `/health` with 200 if the store answers a query, and 503 otherwise. `/ready` also gives 503 while the
 * server stops, so that a load balancer sends it no more requests. Neither waits for other requests.
 */
export function useHealth(store: GraphStore, isStopping: () => boolean): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== "/health" && url.pathname !== "/ready") return;
      const isReady = url.pathname === "/health" || !isStopping();
      const status = !isReady ? "stopping" : (await isAvailable(store)) ? "ok" : "unavailable";
      endResponse(
        fetchAPI.Response.json(
          { status, store: store.engine },
          { status: status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } },
        ),
      );
    },
  };
}

async function isAvailable(store: GraphStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const checked = store.check().then(
    () => true,
    () => false,
  );
  return Promise.race([checked, late]).finally(() => clearTimeout(timer));
}
