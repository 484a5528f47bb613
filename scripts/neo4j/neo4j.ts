/** `npm run neo4j`: a Neo4j in the foreground, to try the production store without Docker. */
import { parseArgs } from "node:util";
import { jarsAreCopied, neo4jVersion } from "./neo4j-jars.ts";
import { startNeo4j } from "./start-neo4j.ts";

const HELP = `Runs Neo4j Community ${neo4jVersion} on 127.0.0.1 until Ctrl-C, without a password.

  --port N     the Bolt port (default 7687)
  --data DIR   keep the data in DIR (default: a temporary folder, removed at the end)
  --heap SIZE  Java's largest heap (default 2g)
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "7687" },
      data: { type: "string" },
      heap: { type: "string", default: "2g" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return say(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535 (0 = any free port), not "${values.port}".`);
  }
  // Listened for from the start, so that a stop while Neo4j is starting leaves nothing behind either.
  const asked = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
  if (!jarsAreCopied()) say(`Copying Neo4j ${neo4jVersion} with Maven, once (about 120 MB) ...\n`);
  say("Starting ...\n");
  const dataDir = values.data === undefined ? {} : { dataDir: values.data };
  const server = await startNeo4j({ port, heap: values.heap, ...dataDir });
  say(`Neo4j ${neo4jVersion} answers at ${server.uri}. In another terminal:

  STORE=${server.uri} npx written-answers import examples/sample
  STORE=${server.uri} npm start

Ctrl-C stops it${values.data === undefined ? " and removes the data" : ""}.
`);
  const stopped = await Promise.race([asked.then(() => true), server.ended.then(() => false)]);
  await server.stop();
  if (!stopped) throw new Error("Neo4j ended by itself. Its log is in DIR/logs when --data is given.");
}

function say(text: string): void {
  process.stdout.write(text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
