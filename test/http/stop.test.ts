import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph } from "../../src/import/open-graph.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";

const ROUNDS = 20;
const CLIENTS = 8;

let store: SqliteStore;
beforeAll(async () => {
  store = new SqliteStore(":memory:");
  await openGraph(store);
});
afterAll(() => store.close());

const serve = () => startServer({ store, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });

type Reply = { readonly closes: boolean; readonly topics: number };

function ask({ url }: RunningServer, agent: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const sent = request(
      `${url}/graphql`,
      { agent, method: "POST", headers },
      (response: IncomingMessage) => {
        let body = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          body += chunk;
        });
        response.once("error", reject).once("end", () => {
          const { data } = JSON.parse(body);
          resolve({
            closes: response.headers.connection === "close",
            topics: data.topics.edges.length,
          });
        });
      },
    );
    sent
      .once("error", reject)
      .end(JSON.stringify({ query: "{ topics(first: 50) { edges { node { name } } } }" }));
  });
}

/** Asks again and again on one connection, until the server says that it closes the connection. */
async function askUntilClosed(server: RunningServer, onReply: () => void): Promise<readonly Reply[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const replies: Reply[] = [];
  while (!replies.at(-1)?.closes) {
    replies.push(await ask(server, agent));
    onReply();
  }
  agent.destroy();
  return replies;
}

test("a server that stops answers every request of busy keep-alive clients, and tells them to close", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const server = await serve();
    const busy = new Set<number>();
    const clients = Array.from({ length: CLIENTS }, (_, at) => askUntilClosed(server, () => busy.add(at)));
    while (busy.size < CLIENTS) await new Promise((resolve) => setTimeout(resolve, round));
    await server.stop();
    for (const replies of await Promise.all(clients)) {
      expect(replies.map(({ topics }) => topics)).toEqual(replies.map(() => 50));
    }
  }
}, 120_000);

test("a server that stops answers all who have connected, also those whom it has yet to accept", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const server = await serve();
    const replies = Array.from({ length: 50 }, () => ask(server, new Agent()));
    await server.stop();
    expect(await Promise.all(replies)).toEqual(Array(50).fill({ closes: true, topics: 50 }));
  }
}, 120_000);

test("a connection on which nothing is sent does not delay a stop until its deadline", async () => {
  const server = await serve();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await once(socket, "connect");
  const closed = once(
    socket.on("error", () => {}),
    "close",
  );
  await server.stop(600_000);
  await closed;
});

test("a stopping server closes idle connections, and accepts no new ones", async () => {
  const server = await serve();
  const agent = new Agent({ keepAlive: true });
  expect(await ask(server, agent)).toMatchObject({ closes: false });
  await server.stop();
  agent.destroy();
  await expect(ask(server, new Agent())).rejects.toThrow("ECONNREFUSED");
});

test("a request that never ends is given up at the deadline", async () => {
  const server = await serve();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(
    "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
  );
  const closed = once(
    socket.resume().on("error", () => {}),
    "close",
  );
  // Another client's answer shows that the server has read the first request.
  await ask(server, new Agent());
  await server.stop(100);
  await closed;
});
