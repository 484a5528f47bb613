import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { generateQuestions } from "./bench/generate-questions.ts";
import { runNode, startServe } from "./bench/run-node.ts";
import { timedQueries, timeQuery } from "./bench/time-queries.ts";
import { findNeo4j } from "./neo4j/find-neo4j.ts";
import { startNeo4j } from "./neo4j/start-neo4j.ts";

/** Times imports and queries on generated questions: `npm run bench -- [--sizes 10000,100000] [--engines sqlite,neo4j]`. */

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000" },
    engines: { type: "string", default: "sqlite,neo4j" },
    requests: { type: "string", default: "300" },
  },
});
const options = z
  .object({
    sizes: z.array(z.coerce.number("--sizes takes numbers of questions, such as 10000,100000").int().min(1)),
    engines: z.array(z.enum(["sqlite", "neo4j"], "--engines takes sqlite, neo4j or both")),
    requests: z.coerce.number("--requests takes a number").int().min(1),
  })
  .parse({ ...values, sizes: values.sizes.split(","), engines: values.engines.split(",") });

const imported = z.object({ loaded: z.number(), seconds: z.number(), peakMegabytes: z.number() });

function say(...cells: readonly string[]): void {
  process.stdout.write(
    `${cells
      .map((cell, column) => cell.padEnd(column === 0 ? 46 : 18))
      .join("")
      .trimEnd()}\n`,
  );
}

/** Runs `use` on an empty store of the engine, or says why it cannot. */
async function withEmptyStore(
  engine: "sqlite" | "neo4j",
  folder: string,
  use: (env: Record<string, string>) => Promise<void>,
) {
  if (engine === "sqlite") return use({ STORE: join(folder, `${crypto.randomUUID()}.db`) });
  const found = findNeo4j();
  if (!found.available) return say(`neo4j skipped: ${found.reason}`);
  const server = await startNeo4j({ heap: "4g" });
  try {
    await use({ STORE: server.uri });
  } finally {
    await server.stop();
  }
}

async function timeImport(
  label: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<void> {
  const { loaded, seconds, peakMegabytes } = imported.parse(
    JSON.parse(await runNode("scripts/bench/import-once.ts", args, env)),
  );
  say(
    label,
    `${Math.round(loaded / seconds)}/s`,
    `${seconds.toFixed(1)} s`,
    `${Math.round(peakMegabytes)} MB peak`,
  );
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  for (const size of options.sizes) {
    const file = join(folder, `${size}.txt`);
    await generateQuestions(size, file);
    for (const engine of options.engines) {
      say(`\n${engine}, ${size} questions`);
      await withEmptyStore(engine, folder, (env) =>
        timeImport("import without linking", [file, "--without-linking"], env),
      );
      await withEmptyStore(engine, folder, async (env) => {
        await timeImport("import", [file], env);
        const server = await startServe(env);
        say("query over HTTP", "p50", "p95", "p99", "10 connections");
        for (const [label, query] of Object.entries(timedQueries)) {
          const { p50, p95, p99, perSecond } = await timeQuery(server.url, query, options.requests);
          say(label, ...[p50, p95, p99].map((time) => `${time.toFixed(1)} ms`), `${Math.round(perSecond)}/s`);
        }
        await server.stop();
      });
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
