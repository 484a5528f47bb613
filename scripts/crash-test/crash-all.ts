import { join } from "node:path";
import { type Random, randomNumbers } from "../bench/random-numbers.ts";
import { type CrashedCommand, crashCommand } from "./crash-command.ts";
import { type CrashInput, writeCrashInput } from "./crash-input.ts";
import { crashNeo4j } from "./crash-neo4j.ts";
import type { CrashReport } from "./crash-report.ts";
import { crashReaders, crashServer } from "./crash-server.ts";
import { runCommand } from "./started-command.ts";

/** How many crashes of each kind. */
export type CrashCounts = {
  readonly import: number;
  readonly end: number;
  readonly people: number;
  readonly relink: number;
  readonly readers: number;
  readonly server: number;
  readonly neo4j: number;
};

export type CrashOptions = {
  readonly counts: CrashCounts;
  readonly questions: number;
  readonly seed: number;
  /** An empty folder; on a fault, what is left in it shows more. */
  readonly folder: string;
};

/** Makes crashes of every kind whose count is not 0, one kind after the other. */
export async function* crashAll({
  counts,
  questions,
  seed,
  folder,
}: CrashOptions): AsyncGenerator<CrashReport> {
  const input = writeCrashInput(join(folder, "input"), questions);
  const bases = await makeBases(input, folder);
  // Each kind has numbers of its own, so that a count does not change the moments of the others.
  const options = (kind: number, count: number): { count: number; random: Random; folder: string } => ({
    count,
    random: randomNumbers(seed * 101 + kind),
    folder: join(folder, "crashed"),
  });
  for (const [kind, command] of commandsOn(bases, input, counts).entries()) {
    if (command.count > 0) yield await crashCommand(command, options(kind, command.count));
  }
  if (counts.readers > 0) yield await crashReaders({ base: bases.newer, ...options(10, counts.readers) });
  if (counts.server > 0) yield await crashServer({ base: bases.newer, ...options(11, counts.server) });
  if (counts.neo4j > 0) yield await crashNeo4j({ input, ...options(12, counts.neo4j) });
}

type Bases = { readonly older: string; readonly newer: string };

/** Graphs on which commands start: with the older snapshot and the sample, and with the newer snapshot too. */
async function makeBases(input: CrashInput, folder: string): Promise<Bases> {
  const bases = { older: join(folder, "older.db"), newer: join(folder, "newer.db") };
  await runCommand(["import", ...input.older], { STORE: bases.older }, folder);
  await runCommand(["backup", bases.newer], { STORE: bases.older }, folder);
  await runCommand(["import", input.newer], { STORE: bases.newer }, folder);
  return bases;
}

function commandsOn(
  { older, newer }: Bases,
  { older: olderFiles, newer: newerFile, people, overrides }: CrashInput,
  counts: CrashCounts,
): readonly (CrashedCommand & { readonly count: number })[] {
  const first = { base: null, args: ["import", ...olderFiles, newerFile], settings: {} };
  const second = { base: older, args: ["import", newerFile], settings: {} };
  const isLoaded = "SELECT 1 FROM snapshot WHERE \"at\" = '2026-01-05'";
  const halves = (count: number) => [Math.ceil(count / 2), Math.floor(count / 2)] as const;
  const [firsts, seconds] = halves(counts.import);
  const [firstEnds, secondEnds] = halves(counts.end);
  return [
    { name: "a first import", ...first, after: null, count: firsts },
    { name: "an import over an older snapshot", ...second, after: null, count: seconds },
    { name: "the end of a first import", ...first, after: isLoaded, count: firstEnds },
    { name: "the end of an import over an older snapshot", ...second, after: isLoaded, count: secondEnds },
    {
      name: "import-people",
      ...{ base: newer, args: ["import-people", ...people], settings: {}, after: null, count: counts.people },
    },
    {
      name: "relink",
      ...{
        base: newer,
        args: ["relink"],
        settings: { OVERRIDES: overrides },
        after: null,
        count: counts.relink,
      },
    },
  ];
}
