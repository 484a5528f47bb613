import { mergeDirectories } from "../../people/merge-directories.ts";
import type { SkippedRow } from "../../people/read/people-file.ts";
import { readPeople } from "../../people/read/read-people.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { refreshDerivedEdges } from "../../store/load-batch.ts";
import { loadPeople } from "../../store/load-people.ts";
import type { OverrideBook } from "../overrides/override-book.ts";
import { prepareGraph } from "../prepare-graph.ts";
import { RecordLoader } from "../record-loader.ts";
import { loadDirectory } from "./load-directory.ts";
import { peopleBatchOf } from "./people-batch-of.ts";

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
};

/** Adds official lists of people to what the store knows of them; the order of imports does not matter. */
export async function importPeople(
  store: GraphStore,
  paths: readonly string[],
  overrides: OverrideBook | null = null,
): Promise<PeopleReport> {
  await prepareGraph(store);
  const { directory: given, files, read, used, skipped, unneeded } = readPeople(paths);
  const known = await loadDirectory(store);
  const directory = mergeDirectories(known, given);
  const people = peopleBatchOf(directory);
  if (JSON.stringify(people) !== JSON.stringify(peopleBatchOf(known))) {
    await store.loading(() => loadPeople(store, people));
    await settleImportedQuestions(store, overrides);
  }
  return {
    ...{ files, read, used, skipped, unneeded },
    members: directory.members.size,
    offices: directory.offices.size,
    appointments: people.appointments.length,
    departments: directory.departments.size,
  };
}

/** Who asked and who answered follows from who is known, for questions that are in the store already too. */
async function settleImportedQuestions(store: GraphStore, overrides: OverrideBook | null): Promise<void> {
  const loader = await RecordLoader.open(store, { overrides });
  await loader.rebuild();
  await refreshDerivedEdges(store);
}
