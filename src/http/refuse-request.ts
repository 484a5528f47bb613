import type { IncomingMessage, ServerResponse } from "node:http";
import { answerAndClose } from "./answer-and-close.ts";

/** A load balancer asks these by address, whatever the names of the server. */
export const healthPaths = /^\/(?:health(?:\/live)?|ready)(?:\?|$)/;

/**
 * Answers a request itself if its address or its Host header is malformed, if another server could see another end of its
 * body, or if the server does not serve that host. Returns whether it did. Everything after this may build a URL from
 * address and Host.
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
  if (isDoubtful(request))
    return badRequest("The only Transfer-Encoding of a request may be chunked, in HTTP/1.1.");
  // Node would use the first, and a proxy in front may use the last.
  if ((request.headersDistinct["host"]?.length ?? 0) > 1)
    return badRequest("The request has more than one Host header. Send one.");
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
 * Whether a body is coded in a way that proxies read differently. Node refuses two lengths, a length with chunks, and what
 * does not end as chunks, but it ignores other codings before the chunks, and reads chunks even in HTTP/1.0, which has none.
 */
function isDoubtful({ headers, httpVersion }: IncomingMessage): boolean {
  const codings = headers["transfer-encoding"]?.split(",").map((coding) => coding.trim().toLowerCase()) ?? [];
  return codings.at(-1) === "chunked" && (codings.length > 1 || httpVersion !== "1.1");
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
