import type { IncomingMessage, ServerResponse } from "node:http";
import { OverloadedError } from "../model/errors.ts";
import type { Admission } from "./admission.ts";
import { errorBody } from "./error-body.ts";
import { dataPolicy, securityHeaders } from "./security-headers.ts";
import { RETRY_AFTER_SECONDS } from "./use-admission.ts";
import { corsHeaders } from "./use-open-cors.ts";

/**
 * Rejects a request to GraphQL with 503 if too many are open, and returns whether it did. This costs little, so a
 * server with too much work still answers most of what it has accepted.
 */
export function rejectOverload(
  admission: Admission,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (!admission.isFull || !isCounted(request)) return false;
  admission.reject();
  const { message, code } = new OverloadedError(null);
  response.writeHead(503, {
    ...securityHeaders,
    "content-security-policy": dataPolicy,
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": String(RETRY_AFTER_SECONDS),
    ...corsHeaders,
  });
  response.end(JSON.stringify(errorBody(code, message)));
  return true;
}

/** Whether a request counts towards the limit. */
export function isCounted({ method, url }: IncomingMessage): boolean {
  return method !== "OPTIONS" && url?.startsWith("/graphql") === true;
}
