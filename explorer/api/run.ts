import type { TadaDocumentNode } from "gql.tada";
import documentIds from "./document-ids.json";

/** Why a request failed: the server cannot be reached, is busy, or rejected what was asked. */
export class RequestError extends Error {
  readonly kind: "UNREACHABLE" | "BUSY" | "REJECTED";
  /** Names that an ambiguous or unknown name may mean. */
  readonly candidates: readonly string[];

  constructor(kind: RequestError["kind"], message: string, candidates: readonly string[] = []) {
    super(message);
    this.kind = kind;
    this.candidates = candidates;
  }
}

type Reply<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly suggestions?: readonly string[];
      readonly candidates?: readonly { readonly name: string; readonly detail: string }[];
    };
  }[];
};

const busy = new Set(["TIMEOUT", "OVERLOADED", "STORE_UNAVAILABLE"]);

/** Runs a persisted document. Only its id is sent. */
export async function run<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(idOf(document), variables, signal);
  const { data, errors } = await replyOf<Data>(response);
  const [error] = errors ?? [];
  if (error !== undefined) {
    const { code = "", suggestions = [], candidates = [] } = error.extensions ?? {};
    const names = [...suggestions, ...candidates.map(({ name, detail }) => `${name} (${detail})`)];
    throw new RequestError(busy.has(code) ? "BUSY" : "REJECTED", error.message, names);
  }
  if (data == null) throw new RequestError("BUSY", `The server answered ${response.status} without data.`);
  return data;
}

function idOf(document: unknown): string {
  const name = /(?:query|mutation)\s+(\w+)/.exec(String(document))?.[1] ?? "";
  const id = (documentIds as Readonly<Record<string, string>>)[name];
  if (id === undefined) throw new Error(`No id for the document ${name}. Run: npm run persist-queries`);
  return id;
}

async function send(documentId: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ documentId, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError("UNREACHABLE", "The server cannot be reached.");
  }
}

async function replyOf<Data>(response: Response): Promise<Reply<Data>> {
  try {
    return (await response.json()) as Reply<Data>;
  } catch {
    throw new RequestError("BUSY", `The server answered ${response.status}.`);
  }
}
