import { z } from "zod";

/** What a client sends. */
export type GraphQLRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
};

const answered = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** Sends one request, and returns its data. Throws if the response has errors. */
export async function askOnce(
  url: string,
  request: GraphQLRequest,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, {
    method: "POST",
    // This process would spend as long on decompressing as the server on compressing.
    headers: { "content-type": "application/json", "accept-encoding": "identity" },
    body: JSON.stringify(request),
  });
  const { data, errors } = answered.parse(await response.json());
  if (errors !== undefined) throw new Error(`A query failed: ${errors[0]?.message}\n${request.query}`);
  return data ?? {};
}
