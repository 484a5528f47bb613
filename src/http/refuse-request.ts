import type { IncomingMessage, ServerResponse } from "node:http";
import { answerAndClose } from "./answer-and-close.ts";

/** A load balancer asks these by address, whatever the names of the server. */
export const healthPaths = /^\/(?:health(?:\/live)?|ready)(?:\?|$)/;

/**
 * Answers a request itself if its address or its Host header is malformed, or if the server does not serve that host.
 * Returns whether it did. Everything after this may build a URL from the two.
 */
export function refuseRequest(
  request: IncomingMessage,
  response: ServerResponse,
  allowedHosts: readonly string[],
): boolean {
  const badRequest = (message: string) => {
    answerAndClose(request, response, { status: 400, code: "BAD_REQUEST", message });
    return true;
  };
  const url = urlOf(request);
  if (url === null) return badRequest("The request has a malformed address or Host header.");
  const isAllowed = allowedHosts.length === 0 || allowedHosts.includes(url.hostname);
  if (!isAllowed && !healthPaths.test(request.url ?? "")) {
    const message = "This server does not serve the host that was requested.";
    answerAndClose(request, response, { status: 421, code: "WRONG_HOST", message });
    return true;
  }
  return false;
}

/**
 * The URL that a request asks for; null if there is none. A request to a proxy names the whole address, which is
 * replaced by its path, because everything else expects a path.
 */
function urlOf(request: IncomingMessage): URL | null {
  const target = request.url ?? "";
  if (/^https?:\/\//i.test(target)) {
    const url = URL.parse(target);
    if (url === null) return null;
    request.url = url.pathname + url.search;
    request.headers.host = url.host;
    return url;
  }
  if (target === "*" && request.method === "OPTIONS") request.url = "/";
  else if (!target.startsWith("/")) return null;
  // A request of HTTP/1.0 may have no Host.
  const host = request.headers.host || "localhost";
  // A host with a path, a query or a user in it would be read as another address.
  if (!/^[^\s/\\?#@]+$/.test(host)) return null;
  return URL.parse(`http://${host}${request.url}`);
}
