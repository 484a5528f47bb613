/** `npm run neo4j`: runs Neo4j in the foreground, to try the production engine without Docker. */
import { parseArgs } from "node:util";
import { jarsAreCopied, neo4jVersion } from "./neo4j-jars.ts";
import { startNeo4j } from "./start-neo4j.ts";

const HELP = `Runs Neo4j Community ${neo4jVersion} on 127.0.0.1 until Ctrl-C, without a password.

  --port N     the Bolt port (default 7687)
  --data DIR   store the data in DIR (default: a temporary folder, removed at the end)
  --heap SIZE  maximum Java heap (default 2g)
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
  if (values.help) return print(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port must be a number from 0 to 65535 (0 for any free port), not "${values.port}".`);
  }
  // Registered first, so that a signal while Neo4j is starting leaves nothing behind.
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
  if (!jarsAreCopied()) print(`Downloading Neo4j ${neo4jVersion} with Maven, about 120 MB, only once ...\n`);
  print("Starting ...\n");
  const dataDir = values.data === undefined ? {} : { dataDir: values.data };
  const server = await startNeo4j({ port, heap: values.heap, ...dataDir });
  print(`Neo4j ${neo4jVersion} is running at ${server.uri}. In another terminal:

  STORE=${server.uri} npx written-answers import examples/sample
  STORE=${server.uri} npm start

Press Ctrl-C to stop it${values.data === undefined ? " and remove the data" : ""}.
`);
  const stopped = await Promise.race([interrupted.then(() => true), server.ended.then(() => false)]);
  await server.stop();
  if (!stopped) throw new Error("Neo4j stopped unexpectedly. If --data is set, its log is in DIR/logs.");
}

function print(text: string): void {
  process.stdout.write(text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
