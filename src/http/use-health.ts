import type { Plugin } from "graphql-yoga";
import type { GraphStore } from "../store/graph-store.ts";

/** Answers `/health`: 200 when the store answers a query, 503 when it does not. */
export function useHealth(store: GraphStore): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== "/health") return;
      const healthy = await answers(store);
      endResponse(
        fetchAPI.Response.json(
          { status: healthy ? "ok" : "unavailable", store: store.engine },
          { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } },
        ),
      );
    },
  };
}

async function answers(store: GraphStore): Promise<boolean> {
  try {
    await store.read("count-nodes", { label: "Country" });
    return true;
  } catch {
    return false;
  }
}
