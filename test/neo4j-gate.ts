import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Forwards connections to Neo4j. It can hold everything back without closing them, and close them. */
export async function openGate(target: string) {
  const { hostname, port } = new URL(target);
  const sockets: Socket[] = [];
  let isShut = false;
  let requests = 0;
  const gate = createServer((client) => {
    const server = connect(Number(port), hostname);
    for (const socket of [client, server]) {
      sockets.push(socket.on("error", () => {}));
      if (isShut) socket.pause();
    }
    let isAnswered = true;
    client.on("data", () => {
      if (isAnswered) requests += 1;
      isAnswered = false;
    });
    server.on("data", () => {
      isAnswered = true;
    });
    client.pipe(server).pipe(client);
    if (isShut) client.pause();
  });
  gate.listen(0, "127.0.0.1");
  await once(gate, "listening");
  const disconnect = () => {
    for (const socket of sockets.splice(0)) socket.destroy();
  };
  return {
    uri: `bolt://127.0.0.1:${(gate.address() as AddressInfo).port}`,
    /** How often a client has sent something after the server's last answer: the number of round trips. */
    requests: () => requests,
    shut: () => {
      isShut = true;
      for (const socket of sockets) socket.pause();
    },
    open: () => {
      isShut = false;
      for (const socket of sockets) socket.resume();
    },
    disconnect,
    close: () => {
      disconnect();
      gate.close();
    },
  };
}
