import type { Server, ServerResponse } from "node:http";
import { Server as TcpServer } from "node:net";
import { setImmediate } from "node:timers/promises";

/** How long an idle connection stays open, because its client may have just sent a request. */
const IDLE_MS = 500;

/**
 * Prepares a server to stop without cutting off answers. The returned function stops accepting connections, answers every
 * request with `Connection: close`, and resolves when all connections are closed. After the deadline it closes them
 * itself.
 */
export function drainable(server: Server): (deadlineMs: number) => Promise<void> {
  const open = new Set<ServerResponse>();
  let isStopping = false;
  // Runs before the app, which may send the headers at once.
  server.prependListener("request", (_request, response) => {
    if (isStopping) response.setHeader("connection", "close");
    open.add(response);
    response.once("close", () => open.delete(response));
  });
  return async (deadlineMs) => {
    isStopping = true;
    for (const response of open) if (!response.headersSent) response.setHeader("connection", "close");
    // Accepts the connections that the system has already made.
    await setImmediate();
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
    const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
    // An HTTP server's own `close` also closes idle connections, and with them requests that are still on their way.
    await new Promise<void>((resolve) => TcpServer.prototype.close.call(server, () => resolve()));
    clearInterval(idle);
    clearTimeout(deadline);
  };
}
