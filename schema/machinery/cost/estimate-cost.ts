import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type ExecutionArgs, getOperationAST, Kind } from "graphql";

/**
 * The most rows an operation may read, with nested lists multiplied; MAX_COMPLEXITY limits it. Null if the operation or its
 * variables are invalid, which running it will report.
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

/** Caps a cost at the largest integer that JSON numbers hold exactly. */
export function wholeNumber(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}
