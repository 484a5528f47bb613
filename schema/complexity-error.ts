import { ComplexityErrorKind } from "@pothos/plugin-complexity";
import { GraphQLError } from "graphql";

const advice: Readonly<Record<ComplexityErrorKind, string>> = {
  [ComplexityErrorKind.Complexity]: "Ask for fewer rows with a smaller `first`, or for fewer nested lists.",
  [ComplexityErrorKind.Depth]: "Nest fewer levels, or start a second query from the ids of the first.",
  [ComplexityErrorKind.Breadth]: "Ask for fewer fields, or split the query in two.",
};

/** Refuses a query before it runs, saying which bound it breaks and what to reduce. */
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
): GraphQLError {
  const [actual, limit] = {
    [ComplexityErrorKind.Complexity]: [result.complexity, result.maxComplexity],
    [ComplexityErrorKind.Depth]: [result.depth, result.maxDepth],
    [ComplexityErrorKind.Breadth]: [result.breadth, result.maxBreadth],
  }[kind];
  return new GraphQLError(
    `The query's ${kind.toLowerCase()} is ${actual}, more than the ${limit} allowed. ${advice[kind]}`,
    { extensions: { code: "QUERY_TOO_COMPLEX", actual, limit } },
  );
}
