import type { Logger } from "pino";
import { outcomeOf } from "./request-outcome.ts";
import { currentRequest, type RequestRecord } from "./request-record.ts";
import type { OnRequestEnd } from "./use-request-record.ts";

/**
 * Writes one line for each request that was slow, stopped or refused, with the hash of its document and never its text.
 * Other requests are written at level debug. A failure has been logged in full where it happened (mask-error.ts).
 */
export function logRequests(logger: Logger, slowMs: number): OnRequestEnd {
  return (record, milliseconds) => {
    const outcome = outcomeOf(record);
    const isSlow = milliseconds >= slowMs;
    const { method, path, status, operation, document, estimated, statements, rows } = record;
    const line = {
      ...idsOf(record),
      outcome,
      codes: [...record.codes],
      ...{ method, path, status, operation, document, estimated, statements, rows },
      milliseconds: Math.round(milliseconds),
    };
    if (outcome === "stopped") logger.warn(line, "request stopped");
    else if (outcome === "refused") logger.info(line, "request refused");
    else if (isSlow) logger.warn(line, "slow request");
    else logger.debug(line, "request");
  };
}

/** What ties a log line to the running request; nothing outside requests. */
export function currentIds(): Readonly<Record<string, string | null>> {
  const record = currentRequest();
  return record === undefined ? {} : { ...idsOf(record), document: record.document };
}

function idsOf({ requestId, traceId }: RequestRecord) {
  return traceId === null ? { requestId } : { requestId, traceId };
}
