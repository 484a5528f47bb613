import type { ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import type { Columns } from "./columns.ts";
import { knownDay, type Overdue, overdueOn } from "./overdue-on.ts";
import { pageOf } from "./page-of.ts";
import { eachOf } from "./values-of-rows.ts";

type Row = ReadRow<"responsiveness">;
type Params = ReadParams<"responsiveness">;
type Counted = { -readonly [Name in CountName]: number } & { readonly days: Map<number, number> };
type CountName = Exclude<keyof Row, "value" | "medianDays" | "totalCount" | "cursorKey" | "cursorId">;

/** What one question adds to its groups. `days` is null if unknown or not answered. */
type Measured = {
  readonly answered: boolean;
  /** Null if unknown. */
  readonly late: boolean | null;
  readonly overdue: Overdue;
  readonly days: number | null;
  readonly state: string;
};

/** How quickly questions are answered by group, as the statement responsiveness counts it. */
export function measureResponses(columns: Columns, questions: Uint32Array, params: Params): readonly Row[] {
  const { departments, ministers, countries, answers, days } = columns;
  const onDay = days.numberOf(params.onDay);
  const of = { DEPARTMENT: departments.of, MINISTER: ministers.of, COUNTRY: countries.of }[params.by];
  const groups: (Counted | undefined)[] = [];
  for (const question of questions) {
    const measured = measure(columns, question, onDay);
    const count = (code: number) => {
      if (code === 0) return;
      groups[code] ??= emptyGroup();
      add(groups[code], measured);
    };
    const answer = answers[question] as number;
    if (params.by === "DEPARTMENT") count(departments.codes[question] as number);
    else if (params.by === "COUNTRY") eachOf(countries.questions, question, count);
    else if (answer >= 0) count(ministers.codes[answer] as number);
  }
  const rows = [...groups.entries()].flatMap(([code, group]) => {
    if (group === undefined) return [];
    const { days: byDays, ...counts } = group;
    const medianDays = median(byDays);
    const value = of.values[code] as string;
    const keys = { PUT: counts.put, OVERDUE: counts.overdue, MEDIAN_DAYS: medianDays ?? -1 };
    return [{ value, ...counts, medianDays, cursorKey: keys[params.order], cursorId: value }];
  });
  return pageOf(rows, params);
}

/** In SQL, a comparison with an unknown day is unknown; here it is written out. 0 is an unknown day. */
function measure(columns: Columns, question: number, onDay: number): Measured {
  const answer = columns.answers[question] as number;
  const state = columns.states.of.values[columns.states.codes[question] as number] as string;
  const seen = columns.seenUntil[question] as number;
  const due = columns.dueOn[question] as number;
  const given = answer < 0 ? 0 : (columns.answeredOn[answer] as number);
  const isFull = answer >= 0 && columns.holding[answer] === 0;
  const answered = isFull && (given === 0 || given <= onDay || seen === 0 || given > seen);
  const [tabledOn, answeredOn] = [
    knownDay(columns.tabledOn[question] as number, seen),
    knownDay(given, seen),
  ];
  return {
    state,
    answered,
    late: !answered ? false : answeredOn === 0 || due === 0 ? null : answeredOn > due,
    days: answered && tabledOn !== 0 && answeredOn !== 0 ? answeredOn - tabledOn : null,
    overdue: overdueOn(columns, question, onDay),
  };
}

function emptyGroup(): Counted {
  const known = { put: 0, answered: 0, holding: 0, withdrawn: 0, late: 0, overdue: 0 };
  return { ...known, unknownLate: 0, unknownOverdue: 0, unknownDays: 0, days: new Map() };
}

function add(group: Counted, { answered, late, overdue, days, state }: Measured): void {
  group.put += 1;
  if (answered) group.answered += 1;
  if (state === "HOLDING") group.holding += 1;
  if (state === "WITHDRAWN") group.withdrawn += 1;
  if (late === null) group.unknownLate += 1;
  else if (late) group.late += 1;
  if (overdue === "YES") group.overdue += 1;
  if (overdue === "UNKNOWN") group.unknownOverdue += 1;
  if (days !== null) group.days.set(days, (group.days.get(days) ?? 0) + 1);
  else if (state !== "WITHDRAWN") group.unknownDays += 1;
}

/** The middle number of days, or the mean of the two in the middle; null for none. */
function median(counts: ReadonlyMap<number, number>): number | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const at = (position: number): number => {
    let passed = 0;
    for (const [days, count] of sorted) {
      passed += count;
      if (position < passed) return days;
    }
    return Number.NaN;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
