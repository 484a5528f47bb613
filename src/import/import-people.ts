import { isDeepStrictEqual } from "node:util";
import { mergeDirectories } from "../people/merge-directories.ts";
import type { SkippedRow } from "../people/read/people-file.ts";
import { readPeople } from "../people/read/read-people.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { loadPeople } from "../store/load-people.ts";
import { finishWork, unfinishedIn, type WorkOptions } from "./finish-work.ts";
import { loadDirectory } from "./people/load-directory.ts";
import { peopleBatchOf } from "./people/people-batch-of.ts";
import { prepareGraph } from "./prepare-graph.ts";

/** What an import of people did. Nothing is lost: `read` is always `used` plus the number of `skipped`. */
export type PeopleReport = {
  readonly files: number;
  readonly read: number;
  readonly used: number;
  readonly skipped: readonly SkippedRow[];
  /** Files that are known and hold nothing that is needed. */
  readonly unneeded: readonly string[];
  /** What the graph holds now of official people and posts. */
  readonly members: number;
  readonly offices: number;
  readonly appointments: number;
  readonly departments: number;
  /** True when it was stopped before every question was made anew; the next import goes on with that. */
  readonly stopped: boolean;
};

/** Adds official lists of people to what the store knows of them; the order of imports does not matter. */
export function importPeople(
  store: GraphStore,
  paths: readonly string[],
  options: WorkOptions = {},
): Promise<PeopleReport> {
  return store.exclusively(async () => {
    await prepareGraph(store);
    await finishWork(store, options);
    return addPeople(store, paths, options);
  });
}

/** The same as part of a longer import, by the one writer. */
export async function addPeople(
  store: GraphStore,
  paths: readonly string[],
  options: WorkOptions = {},
): Promise<PeopleReport> {
  const { directory: given, files, read, used, skipped, unneeded } = readPeople(paths);
  const known = await loadDirectory(store);
  const directory = mergeDirectories(known, given);
  const people = peopleBatchOf(directory);
  // By value: what the store gives back may name its properties in another order.
  if (!isDeepStrictEqual(people, peopleBatchOf(known))) {
    await store.bulkLoad(() => loadPeople(store, people));
    // Who asked and who answered follows from who is known, for questions that are in the store already too.
    await finishWork(store, options);
  }
  return {
    ...{ files, read, used, skipped, unneeded },
    members: directory.members.size,
    offices: directory.offices.size,
    appointments: people.appointments.length,
    departments: directory.departments.size,
    stopped: (await unfinishedIn(store)).has("rebuild"),
  };
}
