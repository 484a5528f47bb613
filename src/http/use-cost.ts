import type { ExecutionArgs } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { ReadTally } from "../store/counted-store.ts";

/** The cost of a request, returned as `extensions.cost`. */
type Cost = ReadTally & {
  /** Rows it could read in the worst case; null if unknown. */
  readonly estimated: number | null;
  readonly limit: number;
  readonly milliseconds: number;
};

/** Adds the estimated and the actual cost to every response. */
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
