import type { ExecutionArgs, GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { ReadTally } from "../store/counted-store.ts";
import type { Admission } from "./admission.ts";
import { type AdmittedContext, overloaded } from "./use-admission.ts";

/** The cost of a request, returned as `extensions.cost`. */
type Cost = ReadTally & {
  /** Rows it could return and read in the worst case; null if unknown. */
  readonly estimated: number | null;
  readonly limit: number;
  readonly milliseconds: number;
};

/** What a request may cost. */
export type CostEstimate = {
  /** Null if an argument is invalid. */
  readonly estimated: number | null;
  /** Whether the engine is busy with it for long. */
  readonly isHeavy: boolean;
  /** Whether its response may be so large that only one such request runs at a time. */
  readonly isBulky: boolean;
  /** Why it is rejected; null if it may run. */
  readonly error: GraphQLError | null;
};

/**
 * Adds the estimated and the actual cost to every response, and rejects a request that costs too much. Too many heavy
 * requests are rejected with 503, so that light ones always find room.
 */
export function useCost(
  estimate: (args: ExecutionArgs) => Promise<CostEstimate | null>,
  limit: number,
  admission: Admission,
): Plugin<AdmittedContext & { readonly tally: Readonly<ReadTally> }> {
  return {
    async onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const { contextValue } = args;
      const started = performance.now();
      const estimated = await estimate(args);
      const cost = (): Cost => ({
        estimated: estimated?.estimated ?? null,
        limit,
        ...contextValue.tally,
        milliseconds: Math.round((performance.now() - started) * 10) / 10,
      });
      const reject = (error: GraphQLError) =>
        setResultAndStopExecution({ data: null, errors: [error], extensions: { cost: cost() } });
      if (estimated?.error) return reject(estimated.error);
      const { readRequest } = contextValue;
      const takesLong = estimated?.isHeavy || estimated?.isBulky;
      if (takesLong && readRequest && !admission.admitHeavy(readRequest)) return reject(overloaded());
      if (estimated?.isBulky) setExecuteFn((given) => admission.runBulky(async () => executeFn(given)));
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: cost() } });
        },
      };
    },
  };
}
