import type { IncomingMessage, ServerResponse } from "node:http";
import { requestIdsOf } from "./request-ids.ts";
import { newRecord } from "./request-record.ts";
import type { OnRequestEnd } from "./use-request-record.ts";

const codes: Readonly<Record<number, string>> = {
  400: "BAD_REQUEST",
  413: "REQUEST_TOO_LARGE",
  421: "WRONG_HOST",
  429: "RATE_LIMITED",
  503: "OVERLOADED",
};

/**
 * Follows a request that may be refused before GraphQL sees it. Gives it an id, also in the response. Call the returned
 * function if it was refused.
 */
export function recordRefusals(
  request: IncomingMessage,
  response: ServerResponse,
  onEnd: readonly OnRequestEnd[],
): () => void {
  const { headers, method = "", url = "" } = request;
  const ids = requestIdsOf((name) => headers[name]);
  headers["x-request-id"] = ids.requestId;
  response.setHeader("x-request-id", ids.requestId);
  return () => {
    const record = newRecord(ids, method, url.split("?", 1)[0] ?? "");
    record.status = response.statusCode;
    record.codes.add(codes[response.statusCode] ?? "BAD_REQUEST");
    for (const each of onEnd) each(record, 0);
  };
}
