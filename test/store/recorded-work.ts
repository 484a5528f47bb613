import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

/**
 * How much the worked queries read, as recorded in a file that is rewritten by running these tests with
 * `RECORD_WORK=true`.
 */

const figures = z.record(z.string(), z.int());
const recorded = z.object({ sqliteStatements: figures, neo4jStatements: figures, neo4jHits: figures });

export type Figures = z.infer<typeof figures>;
type Kind = keyof z.infer<typeof recorded>;

const file = new URL("recorded-work.json", import.meta.url);

/** Compares figures with those recorded, and says what is wrong. With `RECORD_WORK=true`, records them instead. */
export function compareWork(kind: Kind, measured: Figures, allowedRise: number): readonly string[] {
  const known = recorded.parse(JSON.parse(readFileSync(file, "utf8")));
  if (process.env["RECORD_WORK"] !== "true") return complaints(known[kind], measured, allowedRise);
  writeFileSync(file, `${JSON.stringify({ ...known, [kind]: measured }, null, 2)}\n`);
  return [];
}

/** What rose by more than a share, and what is only in one of the two. */
export function complaints(known: Figures, measured: Figures, allowedRise: number): readonly string[] {
  const advice = "If that is meant, record it (CONTRIBUTING.md, Tests).";
  return [...new Set([...Object.keys(known), ...Object.keys(measured)])].flatMap((name) => {
    const [before, now] = [known[name], measured[name]];
    if (before === undefined) return `${name} is not recorded, and has ${now}. ${advice}`;
    if (now === undefined) return `${name} is recorded, but no longer there. ${advice}`;
    if (now <= Math.floor(before * (1 + allowedRise))) return [];
    return `${name} rose from ${before} to ${now}. ${advice}`;
  });
}
