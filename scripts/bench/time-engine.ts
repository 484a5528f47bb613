import { z } from "zod";
import type { Engine } from "./bench-options.ts";
import { findSubject } from "./compare/find-subject.ts";
import { type ByHandTiming, timeByHand } from "./compare/time-by-hand.ts";
import { type PeerTimings, timePeer } from "./compare/time-peer.ts";
import { withEmptyStore } from "./empty-store.ts";
import type { TimeBudget } from "./figures/time-budget.ts";
import { awaitColumns } from "./queries/await-columns.ts";
import { findSubjects } from "./queries/find-subjects.ts";
import { timedQueries } from "./queries/timed-queries.ts";
import { runNode, type StoreSettings, startServe } from "./run-node.ts";
import { type CpuTimes, type QueryTiming, type TimeLimits, timeQuery, useOf } from "./time-query.ts";

const imported = z.object({
  loaded: z.int(),
  skipped: z.literal(0, "some of the generated questions were not loaded"),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
});

export type ImportTiming = {
  readonly label: string;
  readonly seconds: number;
  /** Processor time of the importing process. */
  readonly cpuSeconds: number;
  readonly perSecond: number;
  /** Peak memory of the importing process, including memory-mapped pages of its database. */
  readonly peakMegabytes: number;
};

export type EngineTimings = {
  readonly imports: readonly ImportTiming[];
  readonly queries: readonly QueryTiming[];
  /** What was not timed, because the time of the run was up. */
  readonly leftOut: readonly string[];
  /** The most memory that the server with its readers, and the database's own server, have had. */
  readonly peakMegabytes: CpuTimes;
  /** Queries beside statements written by hand. */
  readonly byHand: readonly ByHandTiming[];
  /** Queries beside the peer, which needs Neo4j. */
  readonly peer: PeerTimings | null;
};

export type EngineRun = {
  readonly file: string;
  readonly folder: string;
  readonly limits: TimeLimits;
  /** Whether to import without linking too. */
  readonly isAlsoUnlinked: boolean;
  readonly budget: TimeBudget;
};

/** Times an engine on a file of questions: imports into an empty store, and queries. */
export async function timeEngine(
  engine: Engine,
  { file, folder, limits, isAlsoUnlinked, budget }: EngineRun,
  progress: (what: string) => void,
): Promise<EngineTimings> {
  const imports: ImportTiming[] = [];
  if (isAlsoUnlinked) {
    progress("importing without linking");
    imports.push(
      await withEmptyStore(engine, folder, (settings) =>
        timeImport("import without linking", [file, "--without-linking"], settings),
      ),
    );
  }
  return withEmptyStore(engine, folder, async (settings, database) => {
    progress("importing");
    imports.unshift(await timeImport("import", [file], settings));
    const server = await startServe(settings);
    const processes = { server: server.pid, database };
    try {
      const [queries, leftOut]: [QueryTiming[], string[]] = [[], []];
      const { url } = server;
      await awaitColumns(url);
      const subjects = await findSubjects(url);
      for (const each of timedQueries(subjects)) {
        if (budget.isOver) {
          leftOut.push(each.label);
          continue;
        }
        progress(each.label);
        queries.push(await timeQuery(url, processes, each, limits));
      }
      const peakMegabytes = useOf(processes, "peakMegabytes");
      progress("statements by hand");
      const { questionId } = subjects;
      const subject = await findSubject(url, questionId);
      const served = { engine, store: settings.STORE, url, processes, questionId, subject };
      if (budget.isOver) leftOut.push("all comparisons");
      const byHand = budget.isOver ? [] : await timeByHand(served, limits);
      progress("the peer");
      const isComparable = engine === "neo4j" && !budget.isOver;
      const peer = isComparable ? await timePeer(served, limits.seconds) : null;
      return { imports, queries, leftOut, peakMegabytes, byHand, peer };
    } finally {
      await server.stop();
    }
  });
}

async function timeImport(
  label: string,
  args: readonly string[],
  settings: StoreSettings,
): Promise<ImportTiming> {
  const printed = await runNode("scripts/bench/import-once.ts", args, settings);
  const { loaded, ...used } = imported.parse(JSON.parse(printed));
  return { label, ...used, perSecond: loaded / used.seconds };
}
