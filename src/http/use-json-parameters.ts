import { createGraphQLError, type Plugin } from "graphql-yoga";

/** Rejects variables or extensions in a URL or form that are not JSON. Yoga would treat them as an internal error. */
export function useJsonParameters(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw createGraphQLError("The parameters variables and extensions must be JSON objects.", {
            extensions: { code: "BAD_REQUEST", http: { status: 400 } },
          });
        }
      });
    },
  };
}
