import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";
import { type App, appWith } from "./ask-app.ts";

let store: GraphStore;
let app: App;
beforeAll(async () => {
  store = await openSample([]);
  app = appWith(store);
});
afterAll(() => store.close());

const policyOf = async (path: string, init: RequestInit = {}) =>
  (await app.fetch(`http://test${path}`, init)).headers.get("content-security-policy") ?? "";

describe("every response", () => {
  test.each([
    ["an answer", "/graphql?query={__typename}", {}],
    ["an error", "/graphql?query={", {}],
    [
      "a body over the limit",
      "/graphql",
      { method: "POST", headers: { "content-length": "200000" }, body: "x" },
    ],
    ["an unknown path", "/nothing", {}],
    ["the health", "/health", {}],
    ["a preflight", "/graphql", { method: "OPTIONS" }],
    ["GraphiQL", "/graphql", { headers: { accept: "text/html" } }],
  ])("tells browsers not to guess its type and not to frame it: %s", async (_name, path, init) => {
    const { headers } = await app.fetch(`http://test${path}`, init);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});

test("data may run nothing, and GraphiQL only scripts of this server, none of them inline", async () => {
  expect(await policyOf("/graphql?query={__typename}")).not.toContain("script-src");
  const page = await policyOf("/graphql", { headers: { accept: "text/html" } });
  expect(page).toContain("script-src 'self';");
});
