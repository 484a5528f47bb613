import { spawn } from "node:child_process";
import { join } from "node:path";
import { repository } from "../bench/run-node.ts";

export type Settings = Readonly<Record<string, string>>;

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A command of `written-answers` that runs as one process. */
export type StartedCommand = {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Calls `listen` with everything printed to standard output so far, whenever there is more. */
  readonly onPrinted: (listen: (stdout: string) => void) => void;
  readonly kill: () => void;
};

/** Starts a command with only the given settings. It is killed when this process exits. */
export function startCommand(args: readonly string[], settings: Settings, cwd: string): StartedCommand {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(repository, "src/cli.ts"), ...args],
    { cwd, env: { PATH: process.env["PATH"], ...settings }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const kill = () => {
    child.kill("SIGKILL");
  };
  process.once("exit", kill);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.off("exit", kill);
      resolve({ code, signal, stdout, stderr });
    });
  });
  return {
    pid: child.pid ?? 0,
    ended,
    onPrinted: (listen) => child.stdout.on("data", () => listen(stdout)),
    kill,
  };
}

/** Runs a command to its end. Exit code 1 is accepted, because some overrides may match nothing. */
export async function runCommand(args: readonly string[], settings: Settings, cwd: string): Promise<Ended> {
  const ended = await startCommand(args, settings, cwd).ended;
  if (ended.code !== 0 && ended.code !== 1)
    throw new Error(`${args[0]} ended with ${ended.signal ?? ended.code}: ${ended.stderr}`);
  return ended;
}
