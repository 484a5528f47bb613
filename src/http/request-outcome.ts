import type { RequestRecord } from "./request-record.ts";

/**
 * How a request ended: `ok`; `invalid`, a mistake of the client; `refused`, by a limit of the server; `stopped`, because
 * it took too long or the client hung up; `failed`, because of the server or its store.
 */
export const outcomes = ["ok", "invalid", "refused", "stopped", "failed"] as const;
export type Outcome = (typeof outcomes)[number];

const refusals = new Set([
  "QUERY_TOO_COMPLEX",
  "REQUEST_TOO_LARGE",
  "OVERLOADED",
  "RATE_LIMITED",
  "WRONG_HOST",
]);
const failures = new Set(["INTERNAL_SERVER_ERROR", "STORE_UNAVAILABLE"]);

export function outcomeOf({ codes, status, isAbandoned }: RequestRecord): Outcome {
  const hasAny = (wanted: ReadonlySet<string>) => !wanted.isDisjointFrom(codes);
  if (hasAny(failures)) return "failed";
  if (isAbandoned || codes.has("TIMEOUT")) return "stopped";
  if (hasAny(refusals) || status === 413 || status === 429) return "refused";
  if (status === null || status >= 500) return "failed";
  return codes.size > 0 || status >= 400 ? "invalid" : "ok";
}
