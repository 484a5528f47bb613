import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import type { Random } from "../bench/random-numbers.ts";
import type { CrashInput } from "./crash-input.ts";
import { type CrashReport, runCrashes } from "./crash-report.ts";
import { firstDifference, stateOf, stateOfFile } from "./graph-state.ts";
import { RestartedNeo4j } from "./restarted-neo4j.ts";
import { runCommand, type Settings, startCommand } from "./started-command.ts";

/** The longest time before a kill, in milliseconds. */
const LONGEST_MS = 6000;

/** A command must notice that its server is gone, and end, within this time. */
const NOTICE_MS = 60_000;

type Step = { readonly args: readonly string[]; readonly settings: Settings };

/**
 * Kills a Neo4j server while commands write to it, one after the other, starts it again with its data and repeats the
 * command. The graph must then be the one that the same commands make in SQLite.
 */
export async function crashNeo4j({
  input,
  count,
  random,
  folder,
}: {
  readonly input: CrashInput;
  readonly count: number;
  readonly random: Random;
  readonly folder: string;
}): Promise<CrashReport> {
  const steps: readonly Step[] = [
    ...input.older.map((path) => ({ args: ["import", path], settings: {} })),
    { args: ["import", input.newer], settings: {} },
    { args: ["import-people", ...input.people], settings: {} },
    { args: ["relink"], settings: { OVERRIDES: input.overrides } },
  ];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const expected = await statesInSqlite(steps.slice(0, count), folder);
  // A server that was started again after a kill is killed in the next round.
  const server = new RestartedNeo4j((round) =>
    join(folder, `neo4j-${Math.floor((round - 1) / steps.length)}`),
  );
  try {
    return await runCrashes({
      name: "Neo4j",
      count,
      crash: async (round) => {
        const position = (round - 1) % steps.length;
        const { args, settings } = steps[position] as Step;
        const { uri } = await server.for(round);
        const command = startCommand(args, { ...settings, STORE: uri }, folder);
        await wait(random() * LONGEST_MS);
        await server.kill();
        const faults: string[] = [];
        const ended = await Promise.race([command.ended, wait(NOTICE_MS, null, { ref: false })]);
        if (ended === null) {
          command.kill();
          faults.push("the command did not notice that the server was gone");
        } else if (ended.code === 2 && /\n\s+at /.test(ended.stderr)) faults.push(`a stack: ${ended.stderr}`);
        const again = await server.for(round);
        await runCommand(args, { ...settings, STORE: again.uri }, folder);
        const found = await stateOfNeo4j(again.uri);
        if (found !== expected[position]) faults.push(firstDifference(expected[position] ?? "", found));
        return { wasLate: ended !== null && ended.code !== 2, faults };
      },
    });
  } finally {
    await server.stop();
  }
}

async function statesInSqlite(steps: readonly Step[], folder: string): Promise<readonly string[]> {
  const file = join(folder, "expected.db");
  const states: string[] = [];
  for (const { args, settings } of steps) {
    await runCommand(args, { ...settings, STORE: file }, folder);
    states.push(await stateOfFile(file));
  }
  return states;
}

async function stateOfNeo4j(uri: string): Promise<string> {
  const store = new Neo4jStore({ uri, user: null, password: null });
  try {
    return await stateOf(store);
  } finally {
    await store.close();
  }
}
