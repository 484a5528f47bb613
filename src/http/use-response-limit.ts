import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { MAX_RESPONSE_LENGTH } from "../model/limits.ts";

/**
 * Rejects a response with too many characters. The estimated cost does not know how long the texts are. While they are put
 * together, everything else waits, and a string of more than half a gigabyte does not exist.
 */
export function useResponseLimit(limit = MAX_RESPONSE_LENGTH): Plugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (result === undefined || Symbol.asyncIterator in result || leftOver(result.data, limit) >= 0) return;
      const message = `The response has more than ${limit} characters, the limit. Request fewer texts, or split the query.`;
      const error = new GraphQLError(message, { extensions: { code: "QUERY_TOO_COMPLEX", limit } });
      setResult({ ...result, data: null, errors: [error] });
    },
  };
}

/** How many characters of the limit remain after a value; negative as soon as there are more. */
function leftOver(value: unknown, limit: number): number {
  if (typeof value === "string") return limit - value.length;
  if (typeof value !== "object" || value === null) return limit;
  let left = limit;
  for (const each of Object.values(value)) {
    left = leftOver(each, left);
    if (left < 0) return left;
  }
  return left;
}
