import { type GraphQLError, NoSchemaIntrospectionCustomRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import { withMessage } from "./copy-error.ts";

/** Rejects introspection, and removes suggested schema names from errors. */
export function useHiddenSchema(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onExecutionResult({ result, setResult }) {
      if (result === undefined || Symbol.asyncIterator in result || result.errors === undefined) return;
      setResult({ ...result, errors: result.errors.map(withoutSuggestion) });
    },
  };
}

/** Suggested names of countries or topics are data, not part of the schema, so they stay. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/\s*Did you mean .*\?$/s, "");
  if (message === error.message || error.extensions["code"] === "NOT_FOUND") return error;
  return withMessage(error, message);
}
