import { AsyncLocalStorage } from "node:async_hooks";
import type { RequestIds } from "./request-ids.ts";

/** What is known about a request, for logs and metrics. It holds neither texts nor variables. */
export type RequestRecord = RequestIds & {
  readonly method: string;
  readonly path: string;
  /** A field of `Query`, "several" or "unknown"; null if no document was parsed. */
  operation: string | null;
  /** `sha256:` and the hash of the document's text; null if there is none. */
  document: string | null;
  /** The codes of all errors in the response. */
  readonly codes: Set<string>;
  status: number | null;
  /** Rows that the query could read; null if unknown. */
  estimated: number | null;
  statements: number;
  rows: number;
  /** Whether the client closed the connection before the response. */
  isAbandoned: boolean;
};

const current = new AsyncLocalStorage<RequestRecord>();

/** The request that the running code serves; undefined outside requests. */
export function currentRequest(): RequestRecord | undefined {
  return current.getStore();
}

export function newRecord(ids: RequestIds, method: string, path: string): RequestRecord {
  return {
    ...ids,
    method,
    path,
    operation: null,
    document: null,
    codes: new Set(),
    status: null,
    estimated: null,
    statements: 0,
    rows: 0,
    isAbandoned: false,
  };
}

/** Runs `work` so that `currentRequest` finds the record, also after waiting. */
export function withRecord<Result>(record: RequestRecord, work: () => Result): Result {
  return current.run(record, work);
}
