import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { exportWholeGraph } from "../../test/export-whole-graph.ts";

/** More changes than any run logs. */
const ALL = 1_000_000;

/** Everything that a graph holds and that must not depend on crashes, as text: nodes, edges, records and the log. */
export async function stateOf(store: GraphStore): Promise<string> {
  const changes = await store.read("list-changes", { limit: ALL, afterKey: null, afterId: null });
  const log = changes.map(({ questionId, kind, before, after, asOf }) =>
    JSON.stringify([questionId, kind, before, after, asOf]),
  );
  const unfinished = await store.read("list-unfinished", {});
  return [sorted(await exportWholeGraph(store)), ...log, JSON.stringify(unfinished)].join("\n");
}

/** With the properties of each row in alphabetical order, because the engines return them in different orders. */
function sorted(json: string): string {
  return JSON.stringify(
    JSON.parse(json),
    (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    1,
  );
}

export async function stateOfFile(file: string): Promise<string> {
  const store = new SqliteStore(file);
  try {
    return await stateOf(store);
  } finally {
    await store.close();
  }
}

/** The first line in which two states differ, for a report. */
export function firstDifference(expected: string, found: string): string {
  const [left, right] = [expected.split("\n"), found.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  const line = at === -1 ? left.length : at;
  return `line ${line + 1}: expected ${shorten(left[line])}, found ${shorten(right[line])}`;
}

function shorten(line = "(nothing)"): string {
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
