import type { TadaDocumentNode } from "gql.tada";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  validate,
} from "graphql";

/** Runs a document of a page and gives its data; throws an `AskError` if any part of it failed. */
export type Ask = <Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Runs documents for one reader. They stop, and throw the reason of the signal, when the reader leaves. */
export type AskFor = (reader: AbortSignal) => Ask;

/** A document that failed, with the error that a client of the API would get. */
export class AskError extends Error {
  readonly code: string;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor({ message, extensions }: GraphQLError) {
    super(message);
    this.name = "AskError";
    this.code = typeof extensions["code"] === "string" ? extensions["code"] : "INTERNAL_SERVER_ERROR";
    this.extensions = extensions;
  }
}

/**
 * Runs documents in this process, against the schema that clients use and with its limits, so that a page cannot say
 * anything that the API does not.
 */
export function askSchema<Request>(options: {
  readonly schema: GraphQLSchema;
  /** Lets a document in as a request of the API; throws the API's error if there is too much work. */
  readonly admit: (reader: AbortSignal) => { readonly request: Request; readonly leave: () => void };
  readonly createContext: (request: Request) => unknown;
  readonly maskError: (error: unknown) => GraphQLError;
}): AskFor {
  const { schema, admit, createContext, maskError } = options;
  const run = async (
    document: DocumentNode,
    variables: unknown,
    reader: AbortSignal,
  ): Promise<ExecutionResult> => {
    reader.throwIfAborted();
    const { request, leave } = admitted(() => admit(reader));
    try {
      return await execute({
        schema,
        document,
        variableValues: variables as Readonly<Record<string, unknown>>,
        contextValue: createContext(request),
      });
    } finally {
      leave();
    }
  };
  const valid = new WeakSet<DocumentNode>();
  const ask = async <Data, Variables>(
    document: TadaDocumentNode<Data, Variables>,
    variables: Variables,
    reader: AbortSignal,
  ) => {
    if (!valid.has(document)) {
      const [fault] = validate(schema, document);
      if (fault !== undefined) throw fault;
      valid.add(document);
    }
    const { data, errors } = await run(document, variables, reader);
    reader.throwIfAborted();
    const [error] = errors ?? [];
    if (error !== undefined) throw new AskError(maskError(error));
    return data as Data;
  };
  return (reader) => (document, variables) => ask(document, variables, reader);
}

function admitted<Admitted>(admit: () => Admitted): Admitted {
  try {
    return admit();
  } catch (error) {
    throw error instanceof GraphQLError ? new AskError(error) : error;
  }
}
