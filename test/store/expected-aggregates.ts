import { type Expected, first } from "./expected-row.ts";

const byDay = ({ day, count }: { readonly day: string | null; readonly count: number }) => `${day} ${count}`;

/** What the counts over all questions that a filter takes give on the fixture. */
export const expectedAggregates = {
  "questions-by-day": {
    params: { countryCodes: ["RU"], countriesNeeded: 1 },
    brief: byDay,
    rows: ["2024-12-31 1", "2025-01-10 1", "2025-02-10 2", "2025-04-01 1", "null 1"],
  },
  "answers-by-day": {
    params: { departmentIds: ["war", "home"] },
    brief: byDay,
    rows: ["2025-01-20 1", "2025-02-20 1", "2025-03-01 1", "2025-04-09 1", "null 1"],
  },
  "co-mentions": {
    params: { of: "COUNTRIES", scope: "EXCHANGE", minimumSupport: 1, order: "WEIGHT", ...first },
    brief: (p) =>
      `${p.one} ${p.other} ${p.weight} ${p.oneCount} ${p.otherCount} ${p.units} ${p.lift.toFixed(4)} of ${p.totalCount}`,
    rows: ["KP RU 4 4 6 7 1.1667 of 2", "AX RU 1 2 6 7 0.5833 of 2"],
  },
  responsiveness: {
    params: { by: "DEPARTMENT", onDay: "2025-03-01", order: "MEDIAN_DAYS", ...first },
    brief: (r) =>
      `${r.value} ${r.put} ${r.answered} ${r.holding} ${r.withdrawn} ${r.late}/${r.unknownLate} ${r.overdue}/${r.unknownOverdue} ${r.medianDays}/${r.unknownDays} of ${r.totalCount}`,
    rows: ["home 3 2 0 0 0/2 0/2 19/2 of 2", "war 3 3 0 0 0/3 0/1 10/1 of 2"],
  },
} satisfies Partial<Expected>;
