import { createGraphQLError, type GraphQLParams, type Plugin } from "graphql-yoga";
import { z } from "zod";
import { documentId } from "./persisted-documents.ts";

const byExtension = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

/**
 * Runs documents by id: `documentId`, as proposed for the GraphQL-over-HTTP specification, or the extension
 * `persistedQuery` of Apollo's clients. `only` rejects all other documents.
 */
export function usePersistedDocuments(documents: ReadonlyMap<string, string>, only: boolean): Plugin {
  return {
    onParams({ params, request, setParams }) {
      const { documentId: given, ...rest } = params as GraphQLParams & { readonly documentId?: unknown };
      const id = given ?? idOfUrl(request) ?? idOfExtension(params) ?? idOfText(only, params);
      if (id === null) return;
      const query = documents.get(String(id));
      // A client that registers a document sends its text with the id. It is run, but not stored.
      const sent = typeof params.query === "string" ? params.query : null;
      if (query === undefined && (only || sent === null)) throw notFound(only, id);
      if (sent !== null && documentId(sent) !== id) throw otherText();
      setParams(query === undefined ? rest : { ...rest, query });
    },
  };
}

function idOfUrl({ method, url }: Request): string | null {
  return method === "GET" ? new URL(url, "http://localhost").searchParams.get("documentId") : null;
}

function idOfExtension({ extensions }: GraphQLParams): string | null {
  const found = byExtension.safeParse(extensions);
  return found.success ? `sha256:${found.data.persistedQuery.sha256Hash}` : null;
}

/** A client may also send the text of a persisted document. */
function idOfText(only: boolean, { query }: GraphQLParams): string | null {
  return only && typeof query === "string" ? documentId(query) : null;
}

/** The text and the id of a request are of two documents, and it is not known which one the client means. */
function otherText() {
  return createGraphQLError("The id is not the SHA-256 of the text that was sent. Send one of the two.", {
    extensions: { code: "PERSISTED_QUERY_MISMATCH", http: { spec: true, status: 400 } },
  });
}

function notFound(only: boolean, id: unknown) {
  const advice = only ? "This server runs only persisted documents" : "Send the document itself as `query`";
  return createGraphQLError(`There is no persisted document ${JSON.stringify(id).slice(0, 90)}. ${advice}.`, {
    // This code tells Apollo's clients to send the document itself.
    extensions: { code: "PERSISTED_QUERY_NOT_FOUND", http: { spec: true, status: 404 } },
  });
}
