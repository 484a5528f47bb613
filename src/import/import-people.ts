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

/** Result of an import of people. `read` always equals `used` plus the number of `skipped`. */
export type PeopleReport = {
  readonly files: number;
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
  /** True if it was interrupted before all questions were rebuilt. The next import continues that. */
  readonly stopped: boolean;
};

/** Adds official lists of people to those in the store. The order of imports does not matter. */
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

/** The same as part of a longer import, which already holds the writer lock. */
export async function addPeople(
  store: GraphStore,
  paths: readonly string[],
  options: WorkOptions = {},
): Promise<PeopleReport> {
  const { directory: given, files, read, used, skipped, unneeded } = readPeople(paths);
  const known = await loadDirectory(store);
  const directory = mergeDirectories(known, given);
  const people = peopleBatchOf(directory);
  // Compared by value, because the store may return properties in another order.
  if (!isDeepStrictEqual(people, peopleBatchOf(known))) {
    await store.bulkLoad(() => loadPeople(store, people));
    // Questions already in the store may now resolve to other members.
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
