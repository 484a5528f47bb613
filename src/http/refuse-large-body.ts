import type { IncomingMessage, ServerResponse } from "node:http";
import { MAX_BODY_BYTES } from "../model/limits.ts";
import { answerAndClose } from "./answer-and-close.ts";

/** What a client gets whose body is too large. */
export const tooLarge = {
  status: 413,
  code: "REQUEST_TOO_LARGE",
  message: `The request body is larger than ${MAX_BODY_BYTES} bytes, the limit. Split the query.`,
} as const;

/** Refuses a request that announces a body over the limit, before any of it has come. Returns whether it did. */
export function refuseLargeBody(request: IncomingMessage, response: ServerResponse): boolean {
  if (!(Number(request.headers["content-length"]) > MAX_BODY_BYTES)) return false;
  answerAndClose(request, response, tooLarge);
  return true;
}
