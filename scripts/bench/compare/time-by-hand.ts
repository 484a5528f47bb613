import { isDeepStrictEqual } from "node:util";
import type { Engine } from "../bench-options.ts";
import { askOnce } from "../queries/ask-once.ts";
import { type ServingProcesses, type TimeLimits, useOf } from "../time-query.ts";
import { type ByHand, comparable, type Subject } from "./by-hand.ts";
import { describeDifference, plainRows } from "./compare-rows.ts";
import { comparedQueries } from "./compared-queries.ts";
import { interleave, type SideTiming } from "./interleave.ts";
import { neo4jByHand } from "./neo4j-by-hand.ts";
import { sqliteByHand } from "./sqlite-by-hand.ts";

/** A query of ours over HTTP beside a statement written by hand, and how many times as long ours takes. */
export type ByHandTiming = {
  readonly label: string;
  readonly ours: SideTiming;
  readonly byHand: SideTiming;
  readonly ratio: number;
  readonly cpuRatio: number | null;
};

type Served = {
  readonly engine: Engine;
  readonly store: string;
  readonly url: string;
  readonly processes: ServingProcesses;
  /** The id of the question in the API. */
  readonly questionId: string;
  readonly subject: Subject;
};

/** Compares the rows, and times both in turns. Throws an error if the rows differ. */
export async function timeByHand(
  served: Served,
  { seconds, requests }: TimeLimits,
): Promise<readonly ByHandTiming[]> {
  const { engine, store, url, processes, questionId, subject } = served;
  const byHand: ByHand = engine === "sqlite" ? sqliteByHand(store, subject) : neo4jByHand(store, subject);
  try {
    const timings: ByHandTiming[] = [];
    for (const { name, label, request, rowsOf } of comparedQueries(questionId)) {
      const ourRows = plainRows(rowsOf(await askOnce(url, request)));
      const theirRows = plainRows(comparable(name, await byHand.run[name]()));
      if (ourRows.length === 0 || !isDeepStrictEqual(ourRows, theirRows))
        throw new Error(
          `The rows by hand differ for ${engine}, ${label}: ${describeDifference(ourRows, theirRows)}`,
        );
      const [ours, other] = await interleave(
        [
          { run: () => askOnce(url, request), cpuMs: () => sumOf(useOf(processes, "cpuMs")) },
          { run: byHand.run[name], cpuMs: () => ownCpuMs() + databaseCpuMs(processes) },
        ],
        seconds,
        requests,
      );
      timings.push({ label, ours, byHand: other, ...ratiosOf(ours, other) });
    }
    return timings;
  } finally {
    await byHand.close();
  }
}

function ratiosOf(ours: SideTiming, other: SideTiming): Pick<ByHandTiming, "ratio" | "cpuRatio"> {
  const isKnown = ours.cpuMs !== null && other.cpuMs !== null && other.cpuMs > 0;
  return { ratio: ours.p50 / other.p50, cpuRatio: isKnown ? (ours.cpuMs ?? 0) / (other.cpuMs ?? 1) : null };
}

function sumOf({ server, database }: ReturnType<typeof useOf>): number | null {
  return server === null ? null : server + (database ?? 0);
}

/** The statements are sent by this process. */
function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function databaseCpuMs(processes: ServingProcesses): number {
  return useOf(processes, "cpuMs").database ?? 0;
}
