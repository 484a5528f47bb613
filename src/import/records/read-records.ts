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

/** Reads the records of siblings by these keys, and all other records of the same questions. */
export async function readListed(
  store: GraphStore,
  keys: { readonly listedKeys: string[]; readonly ownKeys: string[] },
): Promise<Records> {
  if (keys.listedKeys.length === 0 && keys.ownKeys.length === 0) return new Map();
  const rows = await store.read("records-of-siblings", keys);
  const found = new Map(rows.map((row) => [row.recordId, fromStored(row)]));
  const naturalIds = [...found.values()].map(({ naturalId }) => naturalId).filter((id) => id !== null);
  await add(store, found, "records-by-natural-id", naturalIds);
  return found;
}

async function add(
  store: GraphStore,
  found: Map<string, RecordVersions>,
  query: "records-by-id" | "records-by-natural-id",
  ids: Iterable<string>,
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  for (const row of await store.read(query, { ids: wanted })) {
    if (!found.has(row.recordId)) found.set(row.recordId, fromStored(row));
  }
}
