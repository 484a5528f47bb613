import { ComplexityErrorKind } from "@pothos/plugin-complexity";
import { GraphQLError, type GraphQLResolveInfo } from "graphql";
import { costliestPath } from "./costliest-path.ts";
import { wholeNumber } from "./estimate-cost.ts";

/** Names shown of a path before it is shortened. */
const SHOWN_NAMES = 25;

const advice: Readonly<Record<ComplexityErrorKind, (path: string) => string>> = {
  [ComplexityErrorKind.Complexity]: (path) =>
    `Most of it comes from ${path}: request fewer rows with a smaller \`first\` there or above, or nest fewer lists.`,
  [ComplexityErrorKind.Depth]: (path) =>
    `The deepest branch is ${path}: nest fewer levels, or use the ids it returns in a second query.`,
  [ComplexityErrorKind.Breadth]: (path) =>
    `Most of it comes from ${path}: select fewer fields, or split the query in two.`,
};

/** Rejects a query before it runs, and says which limit it exceeds, where most of the cost is and what to reduce. */
export function complexityError(
  kind: ComplexityErrorKind,
  result: {
    readonly complexity: number;
    readonly depth: number;
    readonly breadth: number;
    readonly maxComplexity?: number;
    readonly maxDepth?: number;
    readonly maxBreadth?: number;
  },
  info: GraphQLResolveInfo,
): GraphQLError {
  const [actual, limit] = {
    [ComplexityErrorKind.Complexity]: [wholeNumber(result.complexity), result.maxComplexity],
    [ComplexityErrorKind.Depth]: [result.depth, result.maxDepth],
    [ComplexityErrorKind.Breadth]: [result.breadth, result.maxBreadth],
  }[kind];
  const path = costliestPath(kind, info);
  const shown = `${path.slice(0, SHOWN_NAMES).join(".")}${path.length > SHOWN_NAMES ? "…" : ""}`;
  return new GraphQLError(
    `The query's ${kind.toLowerCase()} is ${actual}; the limit is ${limit}. ${advice[kind](shown)}`,
    { path, extensions: { code: "QUERY_TOO_COMPLEX", actual, limit, costsMost: shown } },
  );
}
