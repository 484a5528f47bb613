import { type Expected, first } from "./expected-row.ts";

type Bucket = { readonly firstDay: string | null; readonly lastDay: string | null; readonly count: number };
const bucket = ({ firstDay, lastDay, count }: Bucket) => `${firstDay} ${lastDay} ${count}`;

/** What the counts over all questions that a filter takes give on the fixture. */
export const expectedAggregates = {
  "questions-in-buckets": {
    params: { countryCodes: ["RU"], countriesNeeded: 1, letters: 4, today: "2025-03-31" },
    brief: bucket,
    rows: ["2024-12-31 2024-12-31 1", "2025-01-10 2025-02-10 3", "null null 2"],
  },
  "answers-in-buckets": {
    params: { departmentIds: ["war", "home"], letters: 10, today: "2025-12-31" },
    brief: bucket,
    rows: [
      "2025-01-20 2025-01-20 1",
      "2025-02-20 2025-02-20 1",
      "2025-03-01 2025-03-01 1",
      "2025-04-09 2025-04-09 1",
      "null null 1",
    ],
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
