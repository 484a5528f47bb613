import type { ServerResponse } from "node:http";
import { type DocumentNode, type GraphQLSchema, Kind, type SelectionNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import { documentId } from "./persisted-documents.ts";
import { requestIdsOf } from "./request-ids.ts";
import { currentRequest, newRecord, type RequestRecord, withRecord } from "./request-record.ts";

/** Called when a request has ended, with the time it took in milliseconds. */
export type OnRequestEnd = (record: RequestRecord, milliseconds: number) => void;

/**
 * Follows each request from its arrival to its response in a record, returns its id as `x-request-id`, and passes the
 * record on at the end, unless `isUnrecorded`. It must be the first plugin, so that requests that others refuse are recorded too.
 */
export function useRequestRecord(
  onEnd: readonly OnRequestEnd[],
  isUnrecorded: () => boolean,
): Plugin<object, { readonly res?: ServerResponse }> {
  return {
    instrumentation: {
      async request({ request }, run) {
        const { method, url, headers } = request;
        const ids = requestIdsOf((name) => headers.get(name));
        const record = newRecord(ids, method, new URL(url, "http://localhost").pathname);
        const started = performance.now();
        try {
          await withRecord(record, run);
        } finally {
          const milliseconds = performance.now() - started;
          for (const each of isUnrecorded() ? [] : onEnd) each(record, milliseconds);
        }
      },
    },
    onRequest({ serverContext: { res } }) {
      const record = currentRequest();
      if (record === undefined) return;
      res?.once("close", () => {
        record.isAbandoned ||= !res.writableEnded;
      });
    },
    onParams({ params: { query } }) {
      const record = currentRequest();
      if (record !== undefined && typeof query === "string") record.document = documentId(query);
    },
    // A persisted document is known by its id only until here.
    onParse({ params: { source } }) {
      const record = currentRequest();
      if (record !== undefined) record.document ??= documentId(String(source));
    },
    onValidate({ params: { schema, documentAST }, context }) {
      const record = currentRequest();
      if (record === undefined) return;
      record.operation = operationIn(documentAST, context.params?.operationName ?? null, schema);
    },
    onExecutionResult({ result }) {
      const record = currentRequest();
      if (record === undefined || result === undefined || Symbol.asyncIterator in result) return;
      for (const { extensions } of result.errors ?? []) record.codes.add(String(extensions["code"]));
      const { estimated, storeCalls, rows } = result.extensions?.["cost"] ?? {};
      record.estimated = estimated ?? null;
      record.statements = storeCalls ?? 0;
      record.rows = rows ?? 0;
    },
    onResponse({ response }) {
      const record = currentRequest();
      if (record === undefined) return;
      record.status = response.status;
      response.headers.set("x-request-id", record.requestId);
    },
  };
}

const introspection = new Set(["__schema", "__type", "__typename"]);

/**
 * Which field of `Query` a document asks for; "several" or "unknown" otherwise, because names that are not in the schema
 * could be anything.
 */
function operationIn(document: DocumentNode, wanted: string | null, schema: GraphQLSchema): string {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => wanted === null || name?.value === wanted);
  const names = new Set(operation?.selectionSet.selections.map((each) => nameOf(each)));
  if (names.size > 1) return "several";
  const [name = ""] = names;
  const isKnown = introspection.has(name) || Object.hasOwn(schema.getQueryType()?.getFields() ?? {}, name);
  return isKnown ? name : "unknown";
}

function nameOf(selection: SelectionNode): string {
  return selection.kind === Kind.FIELD ? selection.name.value : "";
}
