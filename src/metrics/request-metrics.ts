import { Counter, Histogram, type Registry } from "prom-client";
import { outcomeOf } from "../http/request-outcome.ts";
import type { OnRequestEnd } from "../http/use-request-record.ts";
import { OverloadedError, QueryTimeoutError } from "../model/errors.ts";
import type { ReadObserver } from "../store/observed-store.ts";

/** From an id look-up in memory to the time limits. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Counts requests and statements. Labels have few values: the fields of `Query`, the outcomes, the names of the
 * catalogue. Nothing that a client sends becomes a label.
 */
export function countRequests(registry: Registry): {
  readonly onRequestEnd: OnRequestEnd;
  readonly observeRead: ReadObserver;
} {
  const registers = [registry];
  const requests = new Counter({
    registers,
    name: "written_answers_requests_total",
    help: "Requests by the field of Query they ask for (or http) and by outcome.",
    labelNames: ["operation", "outcome"] as const,
  });
  const duration = new Histogram({
    registers,
    name: "written_answers_request_seconds",
    help: "Time from a request's arrival to its response.",
    labelNames: ["outcome"] as const,
    buckets: seconds,
  });
  const cost = new Histogram({
    registers,
    name: "written_answers_request_cost",
    help: "Estimated cost of a query: rows it could read.",
    buckets: [1, 10, 100, 1000, 10_000, 100_000],
  });
  const statementsPerRequest = new Histogram({
    registers,
    name: "written_answers_request_statements",
    help: "Statements that a query ran.",
    buckets: [1, 2, 5, 10, 20, 50, 100],
  });
  const statements = new Counter({
    registers,
    name: "written_answers_statements_total",
    help: "Statements by their name in the catalogue and by outcome.",
    labelNames: ["query", "outcome"] as const,
  });
  const statementSeconds = new Counter({
    registers,
    name: "written_answers_statement_seconds_total",
    help: "Time that statements took, including the wait for their turn, by their name in the catalogue.",
    labelNames: ["query"] as const,
  });
  return {
    onRequestEnd(record, milliseconds) {
      const outcome = outcomeOf(record);
      requests.inc({ operation: record.operation ?? "http", outcome });
      duration.observe({ outcome }, milliseconds / 1000);
      if (record.estimated !== null) cost.observe(record.estimated);
      if (record.operation !== null) statementsPerRequest.observe(record.statements);
    },
    observeRead(query) {
      const started = performance.now();
      return (error) => {
        const outcome = outcomeOfRead(error);
        statements.inc({ query, outcome });
        statementSeconds.inc({ query }, (performance.now() - started) / 1000);
      };
    },
  };
}

function outcomeOfRead(error: unknown): "ok" | "refused" | "stopped" | "failed" {
  if (error === undefined) return "ok";
  if (error instanceof OverloadedError) return "refused";
  // A client that hangs up aborts its statements.
  const isStopped = error instanceof QueryTimeoutError || (error as Error | null)?.name === "AbortError";
  return isStopped ? "stopped" : "failed";
}
