import type { Expected } from "./expected-row.ts";

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
} satisfies Partial<Expected>;
