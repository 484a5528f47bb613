import { pino } from "pino";
import { createApp } from "../../src/app.ts";
import { type HttpSettings, openSettings } from "../../src/http/http-settings.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

export type App = ReturnType<typeof createApp>;

/** The application over a store with some settings of its own, and no log. */
export function appWith(store: GraphStore, settings: Partial<HttpSettings> = {}): App {
  return createApp({ store, logger: pino({ level: "silent" }), settings: { ...openSettings, ...settings } });
}

/** A GET with what a client asks as parameters of the address. */
export async function get(
  app: App,
  params: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return app.fetch(`http://test/graphql?${new URLSearchParams(params)}`, { headers });
}

/** A POST of a JSON body. */
export async function post(app: App, body: unknown): Promise<Response> {
  return app.fetch("http://test/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}
