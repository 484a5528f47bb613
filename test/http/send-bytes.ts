import { once } from "node:events";
import { connect } from "node:net";

/** Sends bytes to a server as they are, and returns everything it sends until it ends the connection. */
export async function sendBytes(url: string, ...parts: readonly (string | Uint8Array)[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = "";
  socket.on("data", (chunk: Buffer) => {
    received += chunk.toString("latin1");
  });
  // A server may stop reading before everything is sent.
  socket.on("error", () => {});
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await once(socket, "connect");
  for (const part of parts) socket.write(part);
  // Not `once`, which would fail on a connection that the server resets.
  await closed;
  return received;
}

/** The text of a request whose connection ends with the response. */
export function requestText(target: string, headers: readonly string[], method = "GET"): string {
  return `${[`${method} ${target} HTTP/1.1`, ...headers, "Connection: close"].join("\r\n")}\r\n\r\n`;
}

/** The status of each response in what a server sent. */
export function statusesOf(received: string): readonly number[] {
  return [...received.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
}
