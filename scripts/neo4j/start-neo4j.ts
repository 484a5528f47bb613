/** Starts a Neo4j Community server without Docker, with jars from Maven and the machine's Java. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findNeo4j } from "./find-neo4j.ts";
import { copyJars, jarsDir, neo4jVersion } from "./neo4j-jars.ts";
import { lastLines } from "./run-to-end.ts";

export interface StartNeo4jOptions {
  /** A folder that keeps the data. If unset, a temporary folder is created and removed. */
  readonly dataDir?: string;
  /** The Bolt port on 127.0.0.1. If unset, any free port. */
  readonly port?: number;
  /** The maximum Java heap, as in `-Xmx1g`. */
  readonly heap?: string;
  /** Starts in half the processor time, but runs more slowly later. For tests that kill servers. */
  readonly isShortLived?: boolean;
  readonly startTimeoutMs?: number;
}

export interface RunningNeo4j {
  /** `neo4j://127.0.0.1:PORT`. Authentication is off. */
  readonly uri: string;
  /** The id of its process. */
  readonly pid: number;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  /** Ends the server as a crash would, and keeps its data. */
  kill(): Promise<void>;
}

/** Code that runs a few times is not worth the best compiler, nor garbage the collector of large servers. */
const COMPILES_LITTLE = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

export async function startNeo4j(options: StartNeo4jOptions = {}): Promise<RunningNeo4j> {
  const found = findNeo4j();
  if (!found.available) throw new Error(`Neo4j cannot be started: ${found.reason}.`);
  await copyJars();
  const temporary = options.dataDir === undefined ? await mkdtemp(join(tmpdir(), "neo4j-")) : undefined;
  const dataDir = resolve(temporary ?? options.dataDir ?? "");
  await mkdir(dataDir, { recursive: true });

  const server = spawnServer(dataDir, options);
  const ended = new Promise<void>((settle) => server.once("close", () => settle()));
  const stop = async () => {
    server.stdin.on("error", () => {}).end(); // it may have ended already
    await Promise.race([ended, wait(20_000, undefined, { ref: false })]);
    server.kill("SIGKILL");
    await ended;
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  };
  const kill = async () => {
    server.stdin.on("error", () => {});
    server.kill("SIGKILL");
    await ended;
  };
  try {
    const uri = await readAddress(server, options.startTimeoutMs ?? 120_000);
    return { uri, pid: server.pid ?? 0, ended, stop, kill };
  } catch (error) {
    server.kill("SIGKILL");
    await stop();
    throw error;
  }
}

/**
 * The server ends when its standard input is closed, so it cannot outlive this process, even if this process is killed. It
 * has its own process group, so that Ctrl-C reaches only this process, which then stops the server cleanly.
 */
function spawnServer(
  dataDir: string,
  { port = 0, heap = "1g", isShortLived = false }: StartNeo4jOptions,
): ChildProcessWithoutNullStreams {
  return spawn(
    "java",
    [
      `-Xmx${heap}`,
      ...(isShortLived ? COMPILES_LITTLE : []),
      "--add-opens=java.base/java.nio=ALL-UNNAMED",
      "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
      "-cp",
      join(jarsDir, "*"),
      join(import.meta.dirname, "StartNeo4j.java"),
      dataDir,
      String(port),
    ],
    { detached: true },
  );
}

/** Waits for the line that the launcher prints when Bolt is ready. */
function readAddress(server: ChildProcessWithoutNullStreams, timeoutMs: number): Promise<string> {
  return new Promise((resolveAddress, reject) => {
    let output = "";
    const fail = (what: string) =>
      reject(new Error(`Neo4j ${neo4jVersion} ${what}. Its last output:\n${lastLines(output) || "(none)"}`));
    const timer = setTimeout(fail, timeoutMs, `was not ready within ${timeoutMs / 1000} s`);
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output = (output + text).slice(-20_000);
        const address = output.match(/^ready (\S+)\r?\n/m)?.[1];
        if (address === undefined) return;
        clearTimeout(timer);
        resolveAddress(address);
      });
    }
    server.once("error", (error) => fail(`could not be run: ${error.message}`));
    server.once("close", (code, signal) => {
      clearTimeout(timer);
      fail(`stopped with ${signal ?? `exit code ${code}`} before it was ready`);
    });
  });
}
