import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";

/** A server that accepts connections and never says a word, as one that is stopped does. */
async function silentServer(): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on("error", () => {})));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each(["doctor", "serve", "relink"])(
  "%s ends when Neo4j does not respond, and says so",
  async (command) => {
    const store = await silentServer();
    expect(await runCli([command], { cwd: tmpdir(), env: { STORE: store, PORT: "0" } })).toEqual({
      code: 2,
      stdout: "",
      stderr: `written-answers: The Neo4j server at ${store} accepts connections but has not responded for 5 seconds. Check its log, or restart it.\n`,
    });
  },
);
