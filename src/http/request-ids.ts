import { randomUUID } from "node:crypto";

/** Ids by which a request is found again in the logs of every program that it passes. */
export type RequestIds = {
  /** The client's or the proxy's `x-request-id`, or else a new one. */
  readonly requestId: string;
  /** The trace of a valid `traceparent` header (W3C Trace Context); null without one. */
  readonly traceId: string | null;
};

/** Ids in use: UUIDs, ULIDs, hexadecimal and base64. Anything else is not repeated in logs and headers. */
const plainId = /^[\w.:+/=@-]{1,128}$/;

const traceparent = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-|$)/;

/** The ids of a request; `header` returns the value of one of its headers. */
export function requestIdsOf(header: (name: string) => unknown): RequestIds {
  const given = header("x-request-id");
  const trace = header("traceparent");
  return {
    requestId: typeof given === "string" && plainId.test(given) ? given : randomUUID(),
    traceId: typeof trace === "string" ? (traceparent.exec(trace)?.[1] ?? null) : null,
  };
}
