import type { ReadName } from "../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import { allFacets } from "./facet-model.ts";

const ofAll = { source: "ofAll" as const, sourceIds: [""] };
const first = { limit: 1000, afterKey: null, afterId: null };
const onDay = "2025-02-12";

/** Every aggregate that columns count, with every value of its enums. */
export function everyAggregate(filter: FilterParams): readonly (readonly [ReadName, object])[] {
  const pairs = (["COUNTRIES", "TOPICS"] as const).flatMap((of) =>
    (["EXCHANGE", "ANSWER"] as const).flatMap((scope) =>
      (["WEIGHT", "LIFT"] as const).map(
        (order) => ["co-mentions", { of, scope, order, minimumSupport: 1, ...first }] as const,
      ),
    ),
  );
  const responses = (["DEPARTMENT", "COUNTRY", "MINISTER"] as const).flatMap((by) =>
    (["PUT", "MEDIAN_DAYS", "OVERDUE"] as const).map(
      (order) => ["responsiveness", { by, order, onDay, ...first }] as const,
    ),
  );
  return (
    [
      ["facets-of-questions", { ...ofAll, ...allFacets }],
      ["facets-of-questions", { ...ofAll, topTopics: 2, topYears: 1 }],
      ...([10, 7, 4] as const).flatMap(
        (letters) =>
          [
            ["questions-in-buckets", { letters, today: onDay }],
            ["answers-in-buckets", { letters, today: onDay }],
          ] as const,
      ),
      ...pairs,
      ...responses,
    ] as const
  ).map(([query, params]) => [query, { ...params, ...filter }]);
}
