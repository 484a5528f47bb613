import { moveDay } from "../../../src/model/coverage.ts";
import type { Department } from "../../../src/model/nodes.ts";
import type { Succession } from "../../../src/model/people.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";

/** A department ends some days after the change is announced. */
const DAYS_TO_END = 31;

/** Every department. No graph has this many. */
const all = { limit: 1_000_000, afterKey: null, afterId: null };

/** Which departments came before and after each other. */
export type DepartmentHistory = {
  /** A department with all that came before it, directly or through others. */
  readonly withPredecessors: (id: string) => ReadonlySet<string>;
  /** The departments of today that carry on the work of a former one; none for a department of today. */
  readonly currentSuccessors: (id: string) => readonly string[];
};

const histories = new WeakMap<GraphStore, Promise<DepartmentHistory>>();

/** The history of departments, read at most once for each request, which has a store of its own. */
export function departmentHistory(store: GraphStore): Promise<DepartmentHistory> {
  let history = histories.get(store);
  if (history === undefined) {
    history = readHistory(store);
    histories.set(store, history);
  }
  return history;
}

/**
 * Reads how departments followed each other. A department that only transferred some functions and went on is no
 * predecessor: its questions are about its other work. Neither is one that was set up again later with the same name.
 */
async function readHistory(store: GraphStore): Promise<DepartmentHistory> {
  const periods = new Map((await store.read("list-departments", all)).map((each) => [each.id, each.periods]));
  const passed = (await store.read("list-successions", {})).filter(
    (each) => each.kind !== "transfer" || endedWith(periods.get(each.fromId) ?? [], each),
  );
  const before = Map.groupBy(
    passed.filter((each) => !isLaterNamesake(periods.get(each.fromId) ?? [], each)),
    ({ toId }) => toId,
  );
  const after = Map.groupBy(passed, ({ fromId }) => fromId);
  const isFormer = (id: string) => {
    const known = periods.get(id) ?? [];
    return known.length > 0 && known.every(({ to }) => to !== null);
  };
  return {
    withPredecessors: (id) => reach([id], (each) => (before.get(each) ?? []).map(({ fromId }) => fromId)),
    currentSuccessors: (id) => {
      if (!isFormer(id)) return [];
      const next = (each: string) => (isFormer(each) ? (after.get(each) ?? []).map(({ toId }) => toId) : []);
      return [...reach([id], next)].filter((each) => each !== id && next(each).length === 0);
    },
  };
}

/** The given ids and all that follow from them. */
function reach(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const ids = new Set(from);
  // Iterating over a set also visits items added on the way, so this reaches every level.
  for (const id of ids) for (const each of next(id)) ids.add(each);
  return ids;
}

type Periods = Department["periods"];

function endedWith(periods: Periods, { on }: Succession): boolean {
  return periods.some(({ to }) => to !== null && to >= on && to <= moveDay(on, DAYS_TO_END));
}

function isLaterNamesake(periods: Periods, { on }: Succession): boolean {
  return periods.some(({ from, to }) => to === null && from !== null && from > on);
}
