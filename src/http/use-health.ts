import type { Plugin } from "graphql-yoga";
import type { GraphStore } from "../store/graph-store.ts";

/** Responds to `/health` with 200 if the store answers a query, and 503 otherwise. */
export function useHealth(store: GraphStore): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== "/health") return;
      const healthy = await isAvailable(store);
      endResponse(
        fetchAPI.Response.json(
          { status: healthy ? "ok" : "unavailable", store: store.engine },
          { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } },
        ),
      );
    },
  };
}

async function isAvailable(store: GraphStore): Promise<boolean> {
  try {
    await store.read("count-nodes", { label: "Country" });
    return true;
  } catch {
    return false;
  }
}
