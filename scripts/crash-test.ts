/**
 * `npm run crash-test`: kills commands, the server, its readers and Neo4j at random moments, goes on, and compares the
 * graph with that of an undisturbed run. Exits with 1 if any differs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { crashAll } from "./crash-test/crash-all.ts";

const HELP = `Kills at random moments, goes on, and compares the graph with an undisturbed one.

  --import N     kills of an import (default 50)
  --end N        kills of the end of an import (default 20)
  --people N     kills of import-people (default 20)
  --relink N     kills of relink (default 20)
  --readers N    kills of a reader process of the server (default 20)
  --server N     kills of the server under load (default 5)
  --neo4j N      kills of Neo4j (default 5; needs Java 17 and Maven)
  --questions N  invented questions, in addition to the sample (default 4000: about an hour on two cores)
  --seed N       repeats the moments of an earlier run (default: of the clock)
`;

const number = (fallback: number) => ({ type: "string", default: String(fallback) }) as const;
const { values } = parseArgs({
  options: {
    ...{ import: number(50), end: number(20), people: number(20), relink: number(20), readers: number(20) },
    ...{
      server: number(5),
      neo4j: number(5),
      questions: number(4000),
      seed: number(Date.now() % 1_000_000),
    },
    help: { type: "boolean", default: false },
  },
});

function countOf(name: Exclude<keyof typeof values, "help">): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} must be a whole number, 0 or more.`);
  return value;
}

async function main(): Promise<void> {
  const seed = countOf("seed");
  const folder = mkdtempSync(join(tmpdir(), "crash-test-"));
  process.stdout.write(`Seed ${seed}. To repeat the moments: npm run crash-test -- --seed ${seed}\n`);
  const counts = {
    import: countOf("import"),
    end: countOf("end"),
    people: countOf("people"),
    relink: countOf("relink"),
    readers: countOf("readers"),
    server: countOf("server"),
    neo4j: countOf("neo4j"),
  };
  let faults = 0;
  for await (const report of crashAll({ counts, questions: countOf("questions"), seed, folder })) {
    const late = report.late === 0 ? "" : `, ${report.late} too late`;
    process.stdout.write(
      `${report.name}: ${report.kills} kills${late}, ${report.faults.length} faults, ${report.seconds.toFixed(0)} s\n`,
    );
    for (const fault of report.faults) process.stdout.write(`  ${fault}\n`);
    faults += report.faults.length;
  }
  if (faults === 0) rmSync(folder, { recursive: true });
  else process.stdout.write(`The files of the last crash are in ${folder}.\n`);
  process.exitCode = faults === 0 ? 0 : 1;
}

if (values.help) process.stdout.write(HELP);
else await main();
