import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pick, type Random } from "../bench/random-numbers.ts";
import { type CrashReport, runCrashes } from "./crash-report.ts";
import { firstDifference, stateOfFile } from "./graph-state.ts";
import { answersOf, BusyClients } from "./served-queries.ts";
import { type StartedCommand, startCommand } from "./started-command.ts";
import { storedFaults } from "./stored-faults.ts";

const CLIENTS = 6;

/** The longest time under load before a kill, in milliseconds. */
const [LONGEST_FOR_READER, LONGEST_FOR_SERVER] = [400, 1500];

/** A server must do without its killed reader, and readers without their killed server, after this time. */
const RECOVERY_MS = 15_000;

/** On a busy machine a reader starts slowly. A statement that is then given up is no fault of a crash. */
const patience = { QUERY_TIMEOUT: "120000", REQUEST_TIMEOUT: "120000" };

type Options = {
  readonly base: string;
  readonly count: number;
  readonly random: Random;
  readonly folder: string;
};

/** Kills reader processes of a busy server. Every answer must be right, or say that the store was unavailable. */
export async function crashReaders({ base, count, random, folder }: Options): Promise<CrashReport> {
  const file = copyOf(base, folder);
  const expectedState = await stateOfFile(file);
  const { server, url } = await serve(file, folder);
  const expected = await answersOf(url);
  const clients = new BusyClients(url, {
    clients: CLIENTS,
    random,
    expected,
    allowed: ["STORE_UNAVAILABLE"],
  });
  const report = await runCrashes({
    name: "a reader of the server",
    count,
    crash: async () => {
      await wait(random() * LONGEST_FOR_READER);
      const readers = childrenOf(server.pid);
      const wasKilled = readers.length > 0 && kill(pick(random, readers));
      const before = clients.answered;
      const recovered = await holdsWithin(RECOVERY_MS, () => clients.answered > before + CLIENTS);
      return { wasLate: !wasKilled, faults: recovered ? [] : ["the server answers no more"] };
    },
  });
  const faults = [...report.faults, ...(await clients.stop())];
  process.kill(server.pid, "SIGTERM");
  const { code, stderr } = await server.ended;
  if (code !== 0) faults.push(`the server ended with ${code}: ${stderr}`);
  return { ...report, faults: [...faults, ...(await faultsOf(file, expectedState))] };
}

/** Kills a busy server and starts it again. */
export async function crashServer({ base, count, random, folder }: Options): Promise<CrashReport> {
  const file = copyOf(base, folder);
  const expectedState = await stateOfFile(file);
  let expected: ReadonlyMap<string, string> | null = null;
  return runCrashes({
    name: "the server under load",
    count,
    crash: async () => {
      const { server, url } = await serve(file, folder);
      expected ??= await answersOf(url);
      const clients = new BusyClients(url, { clients: CLIENTS, random, expected, allowed: [] });
      await wait(random() * LONGEST_FOR_SERVER);
      const readers = childrenOf(server.pid);
      server.kill();
      await server.ended;
      const faults = [...(await clients.stop())];
      if (!(await holdsWithin(RECOVERY_MS, () => !readers.some(isRunning))))
        faults.push("a reader process outlives its server");
      return { wasLate: false, faults: [...faults, ...(await faultsOf(file, expectedState))] };
    },
  });
}

function copyOf(base: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "answers.db");
  copyFileSync(base, file);
  return file;
}

async function serve(
  file: string,
  folder: string,
): Promise<{ readonly server: StartedCommand; readonly url: string }> {
  const server = startCommand(["serve"], { STORE: file, PORT: "0", ...patience }, folder);
  const listening = new Promise<string>((resolve) => {
    server.onPrinted((stdout) => {
      const [address] = /http:\/\/\S+\/graphql\b/.exec(stdout) ?? [];
      if (address !== undefined && stdout.includes("Press Ctrl-C")) resolve(address);
    });
  });
  const failed = server.ended.then(({ code, stderr }) => {
    throw new Error(`serve ended with ${code}: ${stderr}`);
  });
  // If it fails later, whoever awaits its end hears of it.
  failed.catch(() => {});
  return { server, url: await Promise.race([listening, failed]) };
}

async function faultsOf(file: string, expected: string): Promise<readonly string[]> {
  const faults = [...storedFaults(file)];
  const found = await stateOfFile(file);
  return found === expected ? faults : [...faults, firstDifference(expected, found)];
}

/** The processes that a process has started. */
function childrenOf(pid: number): readonly number[] {
  const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return processes.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
}

/** Kills a process; false if it has ended, as readers that the server itself no longer needs. */
function kill(pid: number): boolean {
  return signalled(pid, "SIGKILL");
}

function isRunning(pid: number): boolean {
  return signalled(pid, 0);
}

function signalled(pid: number, signal: "SIGKILL" | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function holdsWithin(milliseconds: number, holds: () => boolean): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (!holds()) {
    if (performance.now() > until) return false;
    await wait(10);
  }
  return true;
}
