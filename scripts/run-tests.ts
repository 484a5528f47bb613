/**
 * Runs the tests on Neo4j and all others at the same time. Those on Neo4j run one after another, take the longest, and
 * would leave a processor idle while they wait for the server. The others yield to them. They run in two processes or
 * more, since many wait for a program that they started. On two processors, vitest alone would take one.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism, setPriority } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** A lower priority than that of other processes. */
const YIELDS = 5;

const workers = Math.max(2, availableParallelism() - 1);

const run = (
  projects: readonly string[],
  output: "inherit" | "pipe",
  ...rest: readonly string[]
): ChildProcess => {
  const report = `--outputFile.json=.cache/test-results/${projects[0]}.json`;
  const chosen = projects.flatMap((project) => ["--project", project]);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  return spawn(process.execPath, [vitest, "run", ...chosen, report, ...rest], {
    cwd: root,
    stdio: ["ignore", output, output],
  });
};

const ended = (child: ChildProcess) =>
  new Promise<boolean>((resolve) => child.once("close", (code) => resolve(code === 0)));

const others = run(["embedded", "servers"], "inherit", `--maxWorkers=${workers}`);
if (others.pid !== undefined) setPriority(others.pid, YIELDS);
const embedded = ended(others);
const server = run(["neo4j"], "pipe");
// Shown afterwards, so that the reports of the two do not mix.
const output: Buffer[] = [];
for (const stream of [server.stdout, server.stderr])
  stream?.on("data", (chunk: Buffer) => output.push(chunk));
const neo4j = ended(server);

const passed = await embedded;
process.stdout.write("Waiting for the tests on Neo4j.\n");
if (!(await neo4j) || !passed) process.exitCode = 1;
process.stdout.write(Buffer.concat(output));
