import { createGraphQLError, type GraphQLParams, type Plugin } from "graphql-yoga";
import { errorBody } from "./error-body.ts";

const form = /^application\/x-www-form-urlencoded\b/i;
const sendJson = "Send the query as JSON with the header Content-Type: application/json.";

/**
 * Says what to send where Yoga would answer without a body: a request whose Content-Type or Accept fits nothing. A client
 * that sends JSON and forgets to say so is told so, too.
 */
export function useMediaTypes(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type") ?? "";
      if (type === "") throw unsupported(`The request has no Content-Type. ${sendJson}`);
      if (requestParser === undefined)
        throw unsupported(
          `The Content-Type ${JSON.stringify(type).slice(0, 90)} is not supported. ${sendJson}`,
        );
      if (!form.test(type)) return;
      setRequestParser(async (sent) => {
        const params = await requestParser(sent);
        if ("query" in params && isEmpty(params))
          throw badRequest(
            `The Content-Type is ${type.slice(0, 90)}, but the body has no field query. ${sendJson}`,
          );
        return params;
      });
    },
    onResultProcess({ resultProcessor, setResultProcessor }) {
      if (resultProcessor !== undefined) return;
      const message =
        "The Accept header allows no media type of a response. Allow application/graphql-response+json or application/json.";
      setResultProcessor(
        (_result, fetchAPI) => fetchAPI.Response.json(errorBody("NOT_ACCEPTABLE", message), { status: 406 }),
        "application/json",
      );
    },
  };
}

/** A form may have an extension that names the document instead. */
function isEmpty({ query, extensions }: GraphQLParams): boolean {
  return query === undefined && extensions === undefined;
}

function unsupported(message: string) {
  return createGraphQLError(message, {
    extensions: { code: "UNSUPPORTED_MEDIA_TYPE", http: { status: 415 } },
  });
}

function badRequest(message: string) {
  return createGraphQLError(message, { extensions: { code: "BAD_REQUEST", http: { status: 400 } } });
}
