import { z } from "zod";
import type { Engine } from "./bench-options.ts";
import { withEmptyStore } from "./empty-store.ts";
import { runNode, type StoreSettings, startServe } from "./run-node.ts";
import { type QueryTiming, timeQuery } from "./time-query.ts";
import { timedQueries } from "./timed-queries.ts";

const imported = z.object({
  loaded: z.int(),
  skipped: z.literal(0, "some of the generated questions were not loaded"),
  seconds: z.number(),
  peakMegabytes: z.number(),
});

export type ImportTiming = {
  readonly label: string;
  readonly seconds: number;
  readonly perSecond: number;
  /** Peak memory of the importing process, including memory-mapped pages of its database. */
  readonly peakMegabytes: number;
};

export type EngineTimings = {
  readonly imports: readonly ImportTiming[];
  readonly queries: readonly QueryTiming[];
};

/** Times an engine on a file of questions: imports into an empty store, with and without linking, and queries. */
export async function timeEngine(
  engine: Engine,
  { file, folder, requests }: { readonly file: string; readonly folder: string; readonly requests: number },
  progress: (what: string) => void,
): Promise<EngineTimings> {
  progress("importing without linking");
  const unlinked = await withEmptyStore(engine, folder, (settings) =>
    timeImport("import without linking", [file, "--without-linking"], settings),
  );
  return withEmptyStore(engine, folder, async (settings) => {
    progress("importing");
    const linked = await timeImport("import", [file], settings);
    const server = await startServe(settings);
    try {
      const queries: QueryTiming[] = [];
      for (const each of await timedQueries(server.url)) {
        progress(each.label);
        queries.push(await timeQuery(server.url, each, requests));
      }
      return { imports: [linked, unlinked], queries };
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
  const { loaded, seconds, peakMegabytes } = imported.parse(JSON.parse(printed));
  return { label, seconds, perSecond: loaded / seconds, peakMegabytes };
}
