import { createGraphQLError, type Plugin } from "graphql-yoga";

/** Refuses variables or extensions in an address or a form that are no JSON; Yoga would count them as a fault of ours. */
export function useSoundParameters(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw createGraphQLError("The parameters variables and extensions must be JSON objects.", {
            extensions: { code: "BAD_REQUEST", http: { spec: true, status: 400 } },
          });
        }
      });
    },
  };
}
