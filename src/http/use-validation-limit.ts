import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

/** GraphQL stops validating after this many errors and adds an error that does not say so. */
const MAX_ERRORS = 100;

/** Says how many errors a query may have before its validation stops. */
export function useValidationLimit(): Plugin {
  return {
    onValidate() {
      return ({ result, setResult }) => {
        if (result.length <= MAX_ERRORS) return;
        const message = `The query has more than ${MAX_ERRORS} errors. Only the first ${MAX_ERRORS} are listed.`;
        const extensions = { code: "QUERY_TOO_COMPLEX", limit: MAX_ERRORS };
        setResult([...result.slice(0, MAX_ERRORS), new GraphQLError(message, { extensions })]);
      };
    },
  };
}
