import { context, propagation, trace } from "@opentelemetry/api";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { documentId } from "../../src/http/persisted-documents.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";
import { appWith, get } from "./ask-app.ts";

const exporter = new InMemorySpanExporter();
let store: GraphStore;
beforeAll(async () => {
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register();
  store = await openSample();
});
beforeEach(() => exporter.reset());
afterAll(async () => {
  trace.disable();
  context.disable();
  propagation.disable();
  await store.close();
});

const query = '{ search(text: "Zanzibar") { totalCount } }';
const traceId = "0af7651916cd43dd8448eb211c80319c";

/** The finished spans by name, each with the name of its parent. */
function spans() {
  const finished = exporter.getFinishedSpans();
  const names = new Map(finished.map((span) => [span.spanContext().spanId, span.name]));
  return new Map(
    finished.map((span) => [span.name, { span, below: names.get(span.parentSpanContext?.spanId ?? "") }]),
  );
}

test("a trace leads from the HTTP request to its operation and every statement, without texts", async () => {
  await get(appWith(store), { query }, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  const found = spans();
  expect(found.get("HTTP GET")?.span.parentSpanContext?.spanId).toBe("b7ad6b7169203331");
  expect(found.get("GraphQL search")?.below).toBe("HTTP GET");
  for (const statement of ["search-texts", "count-search-texts"])
    expect(found.get(statement)?.below, statement).toBe("GraphQL search");
  expect(found.get("GraphQL search")?.span.attributes).toEqual({
    "graphql.document.hash": documentId(query),
  });
  expect(found.get("HTTP GET")?.span.attributes).toMatchObject({ "http.response.status_code": 200 });
  for (const { span } of found.values()) {
    expect(span.spanContext().traceId).toBe(traceId);
    expect(JSON.stringify([span.name, span.attributes])).not.toContain("Zanzibar");
  }
});

test("a statement that fails marks its span", async () => {
  const failing: GraphStore = Object.create(store, {
    read: { value: () => Promise.reject(new Error("broken")) },
  });
  await get(appWith(failing), { query });
  expect(spans().get("search-texts")?.span.status).toEqual({ code: 2 });
});
