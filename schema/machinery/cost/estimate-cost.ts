import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type ExecutionArgs, getOperationAST, Kind } from "graphql";

/**
 * The rows an operation may read in the worst case, nested lists multiplied: what MAX_COMPLEXITY bounds. Null where it
 * cannot be known because the operation or its variables are faulty, which its execution will say.
 */
export function estimateCost(args: ExecutionArgs): number | null {
  const { schema, document, operationName, variableValues } = args;
  const operation = getOperationAST(document, operationName);
  if (operation == null) return null;
  const others = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  try {
    const { complexity } = complexityFromQuery(
      { kind: Kind.DOCUMENT, definitions: [operation, ...others] },
      { schema, variables: { ...variableValues } },
    );
    return wholeNumber(complexity);
  } catch {
    return null;
  }
}

/** A cost as JSON can say it: beyond this it has no exact number, and at last none at all. */
export function wholeNumber(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}
