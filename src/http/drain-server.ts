import type { Server, ServerResponse } from "node:http";
import { type Socket, Server as TcpServer } from "node:net";
import { setImmediate } from "node:timers/promises";

/** How long an idle connection stays open, because its client may have just sent a request. */
const IDLE_MS = 500;

/** How long a busy server goes on accepting connections, to find a moment in which none is waiting. */
const ACCEPT_MS = 1000;

/** A turn of the event loop that is shorter is such a moment: hardly a client can have connected during it. */
const QUIET_MS = 0.1;

/** For the first half of that time, it waits until none has come for so long: a client with an answer may ask again. */
const CALM_MS = 10;

/**
 * Prepares a server to stop without cutting off answers. The returned function stops accepting connections, answers every
 * request with `Connection: close`, and resolves when all connections are closed. After the deadline it closes them
 * itself.
 */
export function drainable(server: Server): (deadlineMs: number) => Promise<void> {
  const open = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  let isStopping = false;
  // Runs before the app, which may send the headers at once.
  server.prependListener("request", (_request, response) => {
    if (isStopping) response.setHeader("connection", "close");
    open.add(response);
    response.once("close", () => open.delete(response));
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return async (deadlineMs) => {
    isStopping = true;
    const until = performance.now() + deadlineMs;
    for (const response of open) if (!response.headersSent) response.setHeader("connection", "close");
    const begin = await acceptWaiting(server, Math.min(ACCEPT_MS, deadlineMs));
    // An HTTP server's own `close` also closes idle connections, and with them requests that are still on their way.
    const closed = new Promise<void>((resolve) => TcpServer.prototype.close.call(server, () => resolve()));
    begin();
    const deadline = setTimeout(() => server.closeAllConnections(), Math.max(0, until - performance.now()));
    let silent: readonly Socket[] = [];
    const idle = setInterval(() => {
      server.closeIdleConnections();
      // To Node a connection is idle only after its first request. Browsers open some before they need them.
      for (const socket of silent) if (socket.bytesRead === 0) socket.destroy();
      silent = [...sockets].filter(({ bytesRead }) => bytesRead === 0);
    }, IDLE_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(deadline);
  };
}

/**
 * Accepts the connections that the system has already made for clients: it resets those that wait when a server closes.
 * Node accepts one in each turn of the event loop, so this ends with a short turn that accepted none. Requests on these
 * connections would make the turns long, so they begin only when the returned function is called.
 */
async function acceptWaiting(server: Server, mostMs: number): Promise<() => void> {
  const listeners = server.listeners("connection") as ((socket: Socket) => void)[];
  const held: Socket[] = [];
  let latest = performance.now();
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    // Its client may hang up meanwhile.
    held.push(socket.on("error", () => {}));
    latest = performance.now();
  });
  const began = latest;
  // The rest of this turn may be after the moment in which it accepts.
  await setImmediate();
  for (let now = performance.now(), isQuiet = false; !isQuiet && now - began < mostMs; ) {
    const [before, turn] = [held.length, now];
    await setImmediate();
    now = performance.now();
    const isCalm = now - latest > CALM_MS || now - began > mostMs / 2;
    isQuiet = held.length === before && now - turn < QUIET_MS && isCalm;
  }
  return () => {
    server.removeAllListeners("connection");
    for (const listener of listeners) server.on("connection", listener);
    for (const socket of held) server.emit("connection", socket);
  };
}
