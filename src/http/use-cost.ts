import type { ExecutionArgs } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { ReadTally } from "../store/counted-store.ts";

/** What a request costs, as `extensions.cost` of its answer tells. */
type Cost = ReadTally & {
  /** Rows it might have read in the worst case; null where that cannot be known. */
  readonly estimated: number | null;
  readonly limit: number;
  readonly milliseconds: number;
};

/** Shows in every answer what the request was reckoned to cost and what it took. */
export function useCost(
  estimate: (args: ExecutionArgs) => number | null,
  limit: number,
): Plugin<{ readonly tally: Readonly<ReadTally> }> {
  return {
    onExecute({ args }) {
      const estimated = estimate(args);
      const started = performance.now();
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const { storeCalls, rows } = args.contextValue.tally;
          const milliseconds = Math.round((performance.now() - started) * 10) / 10;
          const cost: Cost = { estimated, limit, storeCalls, rows, milliseconds };
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}
