import type { IncomingMessage, ServerResponse } from "node:http";
import { MAX_DISCARDED_BYTES, MAX_SILENCE_MS } from "../model/limits.ts";
import { errorBody } from "./error-body.ts";
import { dataPolicy, securityHeaders } from "./security-headers.ts";
import { corsHeaders } from "./use-open-cors.ts";

/**
 * Answers a request at once with an error, and then closes its connection, because whatever follows on it is not to be
 * trusted. What the client is still sending is received for a while: a connection that is closed before is reset, and then
 * many clients never see the response.
 */
export function answerAndClose(
  request: IncomingMessage,
  response: ServerResponse,
  { status, code, message }: { readonly status: number; readonly code: string; readonly message: string },
): void {
  const body = Buffer.from(JSON.stringify(errorBody(code, message)));
  response.writeHead(status, {
    ...securityHeaders,
    ...corsHeaders,
    "content-security-policy": dataPolicy,
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    // With the length, the client has the whole response before the connection is closed.
    "content-length": body.length,
    connection: "close",
  });
  response.write(body);
  const end = () => {
    clearTimeout(silence);
    response.end();
  };
  const silence = setTimeout(end, MAX_SILENCE_MS);
  let discarded = 0;
  request.on("data", (chunk: Uint8Array) => {
    silence.refresh();
    discarded += chunk.length;
    if (discarded > MAX_DISCARDED_BYTES) end();
  });
  request.once("end", end).once("close", end);
}
