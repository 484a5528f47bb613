import { createGraphQLError, type GraphQLParams, type Plugin } from "graphql-yoga";
import { z } from "zod";
import { documentId } from "./persisted-documents.ts";
import { registeredDocuments } from "./registered-documents.ts";

const byExtension = z.object({ version: z.literal(1), sha256Hash: z.string() });

/**
 * Runs documents by id: `documentId`, as proposed for the GraphQL-over-HTTP specification, or the extension
 * `persistedQuery` of Apollo's clients, which register a document by sending its text with the extension. `only` rejects
 * all other documents, and registers none.
 */
export function usePersistedDocuments(documents: ReadonlyMap<string, string>, only: boolean): Plugin {
  const registered = registeredDocuments();
  return {
    onParams({ params, request, setParams }) {
      const { documentId: given, ...rest } = params as GraphQLParams & { readonly documentId?: unknown };
      if (given !== undefined && given !== null && typeof given !== "string") throw notText();
      const named = given ?? idOfUrl(request);
      const extension = named === null ? idOfExtension(params) : null;
      const id = named ?? extension ?? idOfText(only, params);
      if (id === null) return;
      const query = documents.get(id) ?? (extension === null ? undefined : registered.get(extension));
      const sent = typeof params.query === "string" ? params.query : null;
      if (query === undefined && (only || sent === null)) {
        if (extension === null) throw notFound(only, id);
        throw only ? notInList() : notRegistered();
      }
      if (sent !== null && documentId(sent) !== id) throw otherText();
      if (query === undefined && sent !== null && extension !== null) registered.set(extension, sent);
      setParams(query === undefined ? rest : { ...rest, query });
    },
  };
}

function idOfUrl({ method, url }: Request): string | null {
  return method === "GET" ? new URL(url, "http://localhost").searchParams.get("documentId") : null;
}

function idOfExtension({ extensions }: GraphQLParams): string | null {
  const given: unknown = extensions?.["persistedQuery"] ?? null;
  if (given === null) return null;
  const found = byExtension.safeParse(given);
  if (!found.success) throw malformed();
  return `sha256:${found.data.sha256Hash}`;
}

/** A client may also send the text of a persisted document. */
function idOfText(only: boolean, { query }: GraphQLParams): string | null {
  return only && typeof query === "string" ? documentId(query) : null;
}

function notText() {
  return createGraphQLError("documentId must be a text.", {
    extensions: { code: "BAD_REQUEST", http: { status: 400 } },
  });
}

function malformed() {
  const message =
    "The extension persistedQuery must have the version 1 and, as the text sha256Hash, the SHA-256 of the query.";
  return createGraphQLError(message, { extensions: { code: "BAD_REQUEST", http: { status: 400 } } });
}

/** The text and the id of a request are of two documents, and it is not known which one the client means. */
function otherText() {
  return createGraphQLError("The id is not the SHA-256 of the text that was sent. Send one of the two.", {
    extensions: { code: "PERSISTED_QUERY_MISMATCH", http: { spec: true, status: 400 } },
  });
}

function notFound(only: boolean, id: string) {
  const advice = only ? "This server runs only persisted documents" : "Send the document itself as `query`";
  return createGraphQLError(`There is no persisted document ${JSON.stringify(id).slice(0, 90)}. ${advice}.`, {
    extensions: { code: "PERSISTED_QUERY_NOT_FOUND", http: { spec: true, status: 404 } },
  });
}

/** Tells a client to send the text. Some clients know this by the message, others by the code. */
function notRegistered() {
  return createGraphQLError("PersistedQueryNotFound", {
    extensions: { code: "PERSISTED_QUERY_NOT_FOUND", http: { status: 200 } },
  });
}

/** Tells a client that sending the text is of no use. This is the code of Apollo's own router. */
function notInList() {
  return createGraphQLError("This server runs only persisted documents, and this is none of them.", {
    extensions: { code: "PERSISTED_QUERY_NOT_IN_LIST", http: { spec: true, status: 404 } },
  });
}
