import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import type { Plugin } from "graphql-yoga";
import type { ReadObserver } from "../store/observed-store.ts";
import { outcomeOf } from "./request-outcome.ts";
import { currentRequest } from "./request-record.ts";

const tracer = trace.getTracer("written-answers-graph");

/**
 * Spans of OpenTelemetry for each request and its GraphQL operation. They go to the SDK that an operator has started, and
 * nowhere without one. They hold names and hashes, never texts.
 */
export function useTracing(): Plugin {
  return {
    instrumentation: {
      request({ request }, run) {
        // An instrumentation of node:http may have begun the trace already.
        const parent =
          trace.getActiveSpan() === undefined
            ? propagation.extract(context.active(), request.headers, headerGetter)
            : context.active();
        const span = tracer.startSpan(`HTTP ${request.method}`, { kind: SpanKind.SERVER }, parent);
        return within(span, parent, run, () => {
          const record = currentRequest();
          if (record === undefined) return {};
          return {
            "http.request.method": record.method,
            "url.path": record.path,
            ...(record.status === null ? {} : { "http.response.status_code": record.status }),
            "written_answers.request_id": record.requestId,
            "written_answers.outcome": outcomeOf(record),
          };
        });
      },
      operation(_payload, run) {
        const parent = context.active();
        const span = tracer.startSpan("GraphQL query", {}, parent);
        return within(span, parent, run, () => {
          const { operation, document } = currentRequest() ?? {};
          if (operation != null) span.updateName(`GraphQL ${operation}`);
          return document == null ? {} : { "graphql.document.hash": document };
        });
      },
    },
  };
}

const headerGetter = {
  get: (headers: Headers, name: string) => headers.get(name) ?? undefined,
  keys: (headers: Headers) => [...headers.keys()],
};

/** A span for each statement, below the span of the operation that needs it. */
export function traceReads(engine: string): ReadObserver {
  return (query) => {
    const span = tracer.startSpan(query, {
      kind: SpanKind.CLIENT,
      attributes: { "db.system.name": engine, "db.operation.name": query },
    });
    return (error) => {
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    };
  };
}

/** Runs `work` inside a span, and adds what is known at the end. */
async function within(
  span: Span,
  parent: ReturnType<typeof context.active>,
  work: () => Promise<void> | void,
  attributes: () => Attributes,
): Promise<void> {
  try {
    await context.with(trace.setSpan(parent, span), work);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.setAttributes(attributes());
    span.end();
  }
}
