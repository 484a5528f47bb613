import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type ExecutionArgs, GraphQLError, getOperationAST, getVariableValues, Kind } from "graphql";
import { MAX_COMPLEXITY } from "../../../src/model/limits.ts";
import { estimateReads, IN_FRAGMENT } from "./estimate-reads.ts";
import { faultyField } from "./faulty-field.ts";

/** From here on a response may be so large that only one such request runs at a time. */
const BULKY_COST = 20_000;

/**
 * What an operation may cost in a graph with this many questions and answers: the rows that it may return, with nested
 * lists multiplied, and what is read to find them. MAX_COMPLEXITY limits it. Null if the operation or its variables are
 * invalid, which running it will report.
 */
export function estimateCost(given: ExecutionArgs, texts: number) {
  const args = withCoercedVariables(given);
  if (args === null) return null;
  try {
    const rows = estimateRows(args);
    if (rows === null) return null;
    const { readCost, valuesCost, isHeavy, costsMost } = estimateReads(args, texts);
    const returned = Math.max(rows, valuesCost);
    const isBulky = returned >= BULKY_COST;
    // A query that returns too many rows is rejected by its first field, which knows more about where they come from.
    if (rows > MAX_COMPLEXITY) return { estimated: wholeNumber(rows), isHeavy, isBulky: false, error: null };
    const estimated = wholeNumber(Math.floor(returned + readCost));
    const error = estimated > MAX_COMPLEXITY ? tooMuch(estimated, costsMost) : null;
    return { estimated, isHeavy, isBulky, error };
  } catch {
    const error = faultyField(args);
    return error === null ? null : { estimated: null, isHeavy: false, isBulky: false, error };
  }
}

/** With variables as fields get them: their defaults are in place, and lists for single values. Null if one is invalid. */
function withCoercedVariables(args: ExecutionArgs): ExecutionArgs | null {
  const operation = getOperationAST(args.document, args.operationName);
  if (operation == null) return null;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(
    args.schema,
    definitions,
    { ...args.variableValues },
    { maxErrors: 1 },
  );
  return coerced === undefined ? null : { ...args, variableValues: coerced };
}

function estimateRows({ schema, document, operationName, variableValues }: ExecutionArgs): number | null {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return null;
  const others = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const { complexity } = complexityFromQuery(
    { kind: Kind.DOCUMENT, definitions: [operation, ...others] },
    { schema, variables: { ...variableValues } },
  );
  return complexity;
}

function tooMuch(actual: number, costsMost: string): GraphQLError {
  return new GraphQLError(
    `The query's cost is ${actual}; the limit is ${MAX_COMPLEXITY}. Most of it comes from ${costsMost}: request fewer counts, facets, aggregates, long texts and words that end with * there, or split the query in two.`,
    {
      path: costsMost === IN_FRAGMENT ? null : [costsMost],
      extensions: { code: "QUERY_TOO_COMPLEX", actual, limit: MAX_COMPLEXITY, costsMost },
    },
  );
}

/** Caps a cost at the largest integer that JSON numbers hold exactly. */
export function wholeNumber(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}
