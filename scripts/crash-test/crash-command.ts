import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import type { Random } from "../bench/random-numbers.ts";
import { type CrashReport, runCrashes } from "./crash-report.ts";
import { firstDifference, stateOfFile } from "./graph-state.ts";
import { runCommand, type Settings, type StartedCommand, startCommand } from "./started-command.ts";
import { storedFaults } from "./stored-faults.ts";

/** A command to kill at a random moment, or after all questions are loaded. */
export type CrashedCommand = {
  readonly name: string;
  /** The graph on which the command runs; null for none. */
  readonly base: string | null;
  readonly args: readonly string[];
  readonly settings: Settings;
  /** Kill it only after this SQL gives a row. */
  readonly after: string | null;
};

/**
 * Kills a command, runs it again and compares the graph with that of a run that nothing disturbed. The moment of the
 * kill is a random share of the time that such a run takes.
 */
export async function crashCommand(
  command: CrashedCommand,
  { count, random, folder }: { readonly count: number; readonly random: Random; readonly folder: string },
): Promise<CrashReport> {
  const file = join(folder, "answers.db");
  const settings = { ...command.settings, STORE: file };
  const prepare = () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    if (command.base !== null) copyFileSync(command.base, file);
  };
  const start = async () => {
    const started = startCommand(command.args, settings, folder);
    if (command.after !== null) await until(command.after, file, started);
    return started;
  };
  prepare();
  const undisturbed = await start();
  const began = performance.now();
  const { code, stderr } = await undisturbed.ended;
  if (code !== 0 && code !== 1) throw new Error(`${command.name} failed undisturbed: ${stderr}`);
  const duration = performance.now() - began;
  const expected = await stateOfFile(file);

  return runCrashes({
    name: command.name,
    count,
    crash: async () => {
      prepare();
      const delay = random() * duration;
      const started = await start();
      await wait(delay);
      started.kill();
      const { signal } = await started.ended;
      const left = existsSync(file) ? storedFaults(file) : [];
      await runCommand(command.args, settings, folder);
      const found = await stateOfFile(file);
      const faults = [...left, ...storedFaults(file)];
      if (found !== expected) faults.push(firstDifference(expected, found));
      return {
        wasLate: signal !== "SIGKILL",
        faults: faults.map((fault) => `${fault} (killed after ${Math.round(delay)} ms)`),
      };
    },
  });
}

/** Waits until a statement gives a row, or the command has ended. */
async function until(statement: string, file: string, started: StartedCommand): Promise<void> {
  let hasEnded = false;
  void started.ended.then(() => {
    hasEnded = true;
  });
  while (!hasEnded && !givesRow(statement, file)) await wait(5);
}

function givesRow(statement: string, file: string): boolean {
  if (!existsSync(file)) return false;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
    return database.prepare(statement).get() !== undefined;
  } catch {
    // The tables may not exist yet.
    return false;
  } finally {
    database?.close();
  }
}
