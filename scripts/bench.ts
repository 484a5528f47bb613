/** `npm run bench`: times imports, queries over HTTP and linking, on generated questions. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BenchOptions, benchHelp, readBenchOptions } from "./bench/bench-options.ts";
import { whyUnavailable } from "./bench/empty-store.ts";
import { growthOf, type SizedQueries } from "./bench/figures/query-growth.ts";
import { expectedSeconds, TimeBudget } from "./bench/figures/time-budget.ts";
import { generateQuestions } from "./bench/generate-questions.ts";
import { printers } from "./bench/print-exchange.ts";
import { engineLines, growthLines, linkingLines } from "./bench/print-timings.ts";
import { repository } from "./bench/run-node.ts";
import { type EngineTimings, timeEngine } from "./bench/time-engine.ts";
import { type LinkingTiming, timeLinking } from "./bench/time-linking.ts";

const started = performance.now();

function printLines(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

/** Progress messages, shown only on a terminal. */
function progress(what: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`[${Math.round((performance.now() - started) / 1000)} s] ${what}\n`);
}

async function bench(options: BenchOptions): Promise<void> {
  const { sizes, engines, format, seconds, requests, texts, json } = options;
  const budget = new TimeBudget(options.minutes);
  const real = resolve(texts ?? join(repository, "../shared/data/texts.jsonl"));
  if (texts !== undefined && !existsSync(real)) throw new Error(`--texts: there is no file "${texts}".`);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => process.exit(130));

  const machine = `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? "CPU"}`;
  printLines(machine, "");
  const skipped: object[] = [];
  const results: (SizedQueries & EngineTimings)[] = [];
  const whyTooLong = (engine: string, size: number) => {
    const earlier = results.filter((each) => each.engine === engine);
    const imports = earlier.map((each) => ({ size: each.size, seconds: each.imports[0]?.seconds ?? 0 }));
    const expected = expectedSeconds(imports, size);
    if (budget.allows(expected)) return null;
    if (budget.isOver) return "The time of the run was up (--minutes)";
    return `The import would take about ${Math.ceil(expected)} seconds, which --minutes does not leave`;
  };
  const linking: LinkingTiming[] = [];
  for (const size of sizes) {
    progress(`generating ${size} questions`);
    const file = join(folder, `${size}${printers[format].ending}`);
    await generateQuestions(size, file, format);
    for (const engine of engines) {
      const title = `${engine}, ${size.toLocaleString("en-GB")} questions in ${format}`;
      const reason = whyUnavailable(engine) ?? whyTooLong(engine, size);
      if (reason !== null) {
        printLines(`${title}: skipped. ${reason}.`, "");
        skipped.push({ engine, size, reason });
        continue;
      }
      // Linking takes the same time in each text, so one size shows its share.
      const isAlsoUnlinked = size === sizes[0];
      const run = { file, folder, limits: { seconds, requests }, isAlsoUnlinked, budget };
      const timings = await timeEngine(engine, run, (what) => progress(`${title}: ${what}`));
      printLines(...engineLines(title, timings));
      results.push({ engine, size, ...timings });
    }
    // Megabytes per second hardly depend on the number of texts, so the first size is enough.
    if (linking.length === 0) linking.push(await timeLinkingOf("generated", file));
    rmSync(file);
  }
  if (existsSync(real)) linking.push(await timeLinkingOf("real texts", real));
  printLines(...linkingLines(linking));
  const growth = growthOf(results);
  printLines(...growthLines(growth));
  const minutes = (performance.now() - started) / 60_000;
  printLines(`The benchmark took ${minutes.toFixed(1)} minutes.`);
  if (json !== undefined)
    await writeFile(
      json,
      `${JSON.stringify({ machine, minutes, results, skipped, growth, linking }, null, 2)}\n`,
    );
}

function timeLinkingOf(label: string, file: string): Promise<LinkingTiming> {
  progress(`linking ${label}`);
  return timeLinking(label, file);
}

try {
  const options = readBenchOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(benchHelp);
  else await bench(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
