import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";

const compress = compression();

/**
 * Has a response compressed if the client accepts that and its body is a text over 1 kB. What is already compressed is sent
 * as it is.
 */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  // The library's types are Express's, but it uses only what Node's own requests and responses have.
  const [req, res] = [request, response] as unknown as Parameters<typeof compress>;
  compress(req, res, () => {});
}
