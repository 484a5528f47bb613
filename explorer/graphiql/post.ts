/** A GraphQL response. */
export type Result = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
};

export type Ask = (params: {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}) => Promise<Result>;

/** Sends a query to the API. */
export async function post(endpoint: string, params: unknown, headers: HeadersInit = {}): Promise<Result> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(params),
  });
  return response.json();
}
