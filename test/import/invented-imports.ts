import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import { relink } from "../../src/import/relink.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { exportWholeGraph } from "../export-whole-graph.ts";
import { writeTables } from "../people/people-fixture.ts";

/** An import that a signal can stop. It returns whether it was stopped. */
export type InventedImport = (
  store: GraphStore,
  signal?: AbortSignal,
) => Promise<{ readonly stopped: boolean }>;

const item = (id: number, more: object = {}) => ({
  value: {
    id,
    uin: String(500 + id),
    house: "Commons",
    dateTabled: "2019-12-20T00:00:00",
    askingMemberId: 3,
    answeringBodyName: "Department for Tides and Rivers",
    questionText: `To ask the Secretary of State how high tide ${id} was, further to Question 501.`,
    ...more,
  },
});

const page = `Asked by: Thomas Ash (Red Party - Westmoor)
Question to the Department for Tides and Rivers:
To ask how high the tide is at Westmoor.
Answered by Baroness Quill of Eastmoor - Minister for Tides
High.
`;

const answer = (text: string) => ({
  answerText: `<p>${text}</p>`,
  dateAnswered: "2019-12-22",
  answeringMemberId: 2,
});

/** Imports of questions and of people in turn, each of which changes what the earlier ones made, and a relinking. */
export function inventImports(): readonly InventedImport[] {
  const folder = mkdtempSync(join(tmpdir(), "invented-imports-"));
  const write = (of: string, content: string): string => {
    writeFileSync(join(folder, of), content);
    return join(folder, of);
  };
  const first = write(
    "tides@2020-01-01.json",
    JSON.stringify([1, 2, 3].map((id) => item(id, answer("High.")))),
  );
  const second = write("tides@2020-01-08.json", JSON.stringify([item(1, answer("Low.")), item(4)]));
  const rivers = write("rivers@2020-01-08.json", JSON.stringify([item(5), item(6)]));
  const none = write("rivers@2020-01-09.json", JSON.stringify([item(6)]));
  const printed = write("page.txt", page);
  const files =
    (...paths: readonly string[]): InventedImport =>
    (store, signal) =>
      importFiles(store, paths, { ...(signal && { signal }) });
  const people =
    (paths: readonly string[]): InventedImport =>
    (store, signal) =>
      importPeople(store, paths, { signal });
  return [
    files(first, printed),
    people(writeTables(["members.csv", "name_histories.csv"])),
    files(second, rivers),
    people(writeTables()),
    files(none),
    (store, signal) => relink(store, { signal }),
  ];
}

/** The graph and its log, without the times at which something was done. */
export async function stateOf(store: GraphStore): Promise<unknown> {
  const log = await store.read("list-changes", { limit: 1000, afterKey: null, afterId: null });
  const changes = log.map(({ recordedAt: _, ...change }) => change);
  return { graph: await exportWholeGraph(store), changes, left: await store.read("list-unfinished", {}) };
}
