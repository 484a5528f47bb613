import { naturalQuestionId } from "../../model/ids.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import type { QuestionRecord } from "../question-record.ts";
import { fromStored, type RecordVersions } from "./record-versions.ts";

/** Records by id. */
export type Records = ReadonlyMap<string, RecordVersions>;

/** Reads records from the store, and all other records of the same questions. */
export async function readRecords(
  store: GraphStore,
  recordIds: Iterable<string>,
  incoming: Iterable<QuestionRecord> = [],
): Promise<Records> {
  const found = new Map<string, RecordVersions>();
  await add(store, found, "records-by-id", recordIds);
  const naturalIds = new Set([...incoming].map(naturalQuestionId).filter((id) => id !== null));
  for (const { naturalId } of found.values()) if (naturalId !== null) naturalIds.add(naturalId);
  await add(store, found, "records-by-natural-id", naturalIds);
  return found;
}

/** Reads the records of the questions that share these answers, and all other records of the same questions. */
export async function readGroups(store: GraphStore, groupIds: Iterable<string>): Promise<Records> {
  const found = new Map<string, RecordVersions>();
  await add(store, found, "records-by-group", groupIds);
  const naturalIds = [...found.values()].map(({ naturalId }) => naturalId).filter((id) => id !== null);
  await add(store, found, "records-by-natural-id", naturalIds);
  return found;
}

async function add(
  store: GraphStore,
  found: Map<string, RecordVersions>,
  query: "records-by-id" | "records-by-natural-id" | "records-by-group",
  ids: Iterable<string>,
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  for (const row of await store.read(query, { ids: wanted })) {
    if (!found.has(row.recordId)) found.set(row.recordId, fromStored(row));
  }
}
