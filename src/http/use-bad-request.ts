import type { GraphQLError } from "graphql";
import { createGraphQLError, type Plugin } from "graphql-yoga";

/**
 * Gives a request that is malformed, such as one without a query, 400 in both media types. Yoga has 200 for some in
 * `application/json`, which the GraphQL-over-HTTP specification recommends only for well-formed requests.
 */
export function useBadRequest(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !("errors" in result) || result.errors === undefined) return;
      if (!result.errors.some(isBadRequest)) return;
      setResult({
        ...result,
        errors: result.errors.map((each) => (isBadRequest(each) ? withStatus(each) : each)),
      });
    },
  };
}

function isBadRequest({ extensions }: GraphQLError): boolean {
  return extensions["code"] === "BAD_REQUEST";
}

/** Yoga does not use the status of an error in `application/json` if it says that the specification asks for it. */
function withStatus({ message, extensions }: GraphQLError): GraphQLError {
  const http = { ...(extensions["http"] as object), spec: false };
  return createGraphQLError(message, { extensions: { ...extensions, http } });
}
