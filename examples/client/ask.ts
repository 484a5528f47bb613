import type { TadaDocumentNode } from "gql.tada";
import { print } from "graphql";

type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** Sends a document with its variables; the type of what comes back is that of the document. */
export async function ask<Data, Variables>(
  url: string,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await send(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  // The code says what kind of error it is; the message says what was expected.
  const [error] = errors ?? [];
  if (error !== undefined) throw new Error(`${error.extensions?.code}: ${error.message}`);
  if (data == null) throw new Error(`The server answered ${response.status} without data.`);
  return data;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw new Error(`No server answers at ${url}. Start it with: npm start`, { cause: error });
  }
}
