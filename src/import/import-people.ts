import { isDeepStrictEqual } from "node:util";
import { untilStopped } from "../model/heed-signal.ts";
import type { RetrievedFile } from "../model/people.ts";
import { mergeDirectories } from "../people/merge-directories.ts";
import type { SkippedRow } from "../people/read/people-file.ts";
import { readPeople } from "../people/read/read-people.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { loadPeople } from "../store/load-people.ts";
import { finishWork, type WorkOptions } from "./finish-work.ts";
import { loadDirectory } from "./people/load-directory.ts";
import { peopleBatchOf } from "./people/people-batch-of.ts";
import { prepareGraph } from "./prepare-graph.ts";

/** Result of an import of people. `read` always equals `used` plus the number of `skipped`. */
export type PeopleReport = {
  readonly files: number;
  /** What is wrong with files that cannot be used. These are not rows. */
  readonly faults: readonly SkippedRow[];
  readonly read: number;
  readonly used: number;
  readonly skipped: readonly SkippedRow[];
  /** Files that are recognised but not needed. */
  readonly unneeded: readonly string[];
  /** Number of official members in the graph after the import; offices and so on below. */
  readonly members: number;
  readonly offices: number;
  readonly appointments: number;
  readonly departments: number;
  /** True if it was interrupted. If the people are in the graph already, the next import updates the questions. */
  readonly stopped: boolean;
};

/** Adds official lists of people to those in the store. The order of imports does not matter. */
export function importPeople(
  store: GraphStore,
  paths: readonly string[],
  options: WorkOptions = {},
): Promise<PeopleReport> {
  return store.exclusively(async () => {
    const isReady = await untilStopped(options.signal, async () => {
      await prepareGraph(store, options.signal);
      await finishWork(store, options);
    });
    const report = await addPeople(store, paths, options);
    return { ...report, stopped: report.stopped || !isReady };
  }, options.signal);
}

/** The same as part of a longer import, which already holds the writer lock. */
export async function addPeople(
  store: GraphStore,
  paths: readonly string[],
  options: WorkOptions = {},
): Promise<PeopleReport> {
  const { directory: given, sources, files, faults, read, used, skipped, unneeded } = readPeople(paths);
  const { signal } = options;
  const before = await loadDirectory(store);
  let known = before;
  const isComplete = await untilStopped(signal, async () => {
    const directory = mergeDirectories(before, given);
    const people = peopleBatchOf(directory);
    // Compared by value, because the store may return properties in another order.
    if (isDeepStrictEqual(people, peopleBatchOf(before))) return saveSources(store, sources, signal);
    await store.bulkLoad(async () => {
      await loadPeople(store, people, signal);
      known = directory;
    }, signal);
    await saveSources(store, sources, signal);
    // Questions already in the store may now resolve to other members.
    await finishWork(store, options);
  });
  return {
    ...{ files, faults, read, used, skipped, unneeded },
    members: known.members.size,
    offices: known.offices.size,
    appointments: peopleBatchOf(known).appointments.length,
    departments: known.departments.size,
    stopped: !isComplete,
  };
}

/** Saves which files the people came from, unless that is known already. */
async function saveSources(
  store: GraphStore,
  sources: readonly RetrievedFile[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const known = new Map(
    (await store.read("list-people-files", {})).map(({ source, retrievedAt }) => [source, retrievedAt]),
  );
  const rows = sources.filter(({ source, retrievedAt }) => retrievedAt > (known.get(source) ?? ""));
  if (rows.length > 0) await store.write([{ query: "save-people-files", rows }], signal);
}
