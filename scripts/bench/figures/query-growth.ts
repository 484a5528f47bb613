import type { Engine } from "../bench-options.ts";
import type { QueryTiming } from "../time-query.ts";
import { growthExponent } from "./growth.ts";

/** How a query's time grows from one size of graph to the next. */
export type QueryGrowth = {
  readonly label: string;
  readonly engine: Engine;
  readonly from: number;
  readonly to: number;
  /** Exponents of the median latency, and of all processor time. */
  readonly p50: number | null;
  readonly cpuMs: number | null;
};

export type SizedQueries = {
  readonly engine: Engine;
  readonly size: number;
  readonly queries: readonly Pick<QueryTiming, "label" | "p50" | "cpuMs">[];
};

/** From each size to the next larger one, for the queries timed at both. */
export function growthOf(results: readonly SizedQueries[]): readonly QueryGrowth[] {
  const ordered = [...results].sort((a, b) => a.size - b.size);
  return ordered.flatMap((larger, at) => {
    const smaller = ordered.slice(0, at).findLast(({ engine }) => engine === larger.engine);
    if (smaller === undefined) return [];
    return larger.queries.flatMap((after) => {
      const before = smaller.queries.find(({ label }) => label === after.label);
      if (before === undefined) return [];
      const exponent = (timeOf: (query: typeof after) => number) =>
        growthExponent(
          { size: smaller.size, time: timeOf(before) },
          { size: larger.size, time: timeOf(after) },
        );
      return {
        ...{ label: after.label, engine: larger.engine, from: smaller.size, to: larger.size },
        p50: exponent(({ p50 }) => p50),
        cpuMs: exponent(({ cpuMs }) => (cpuMs.server ?? Number.NaN) + (cpuMs.database ?? 0)),
      };
    });
  });
}
