import type { Plugin } from "graphql-yoga";
import { MAX_BODY_BYTES } from "../model/limits.ts";

/** Rejects a request body that is too large, before parsing it. This also works without a Content-Length header. */
export function useBodyLimit(): Plugin {
  return {
    async onRequest({ request, setRequest, fetchAPI, endResponse }) {
      if (request.body === null || request.method === "GET") return;
      const announced = request.headers.get("content-length");
      const body = announced === null ? await readUpTo(request.body, MAX_BODY_BYTES) : null;
      if (Number(announced) > MAX_BODY_BYTES || (announced === null && body === null)) {
        const message = `The request body is larger than ${MAX_BODY_BYTES} bytes, the limit. Split the query.`;
        endResponse(
          fetchAPI.Response.json(
            { errors: [{ message, extensions: { code: "REQUEST_TOO_LARGE" } }] },
            { status: 413 },
          ),
        );
      } else if (body !== null) {
        setRequest(
          new fetchAPI.Request(request.url, { method: request.method, headers: request.headers, body }),
        );
      }
    },
  };
}

/** The body, or null if it is longer than the limit. */
async function readUpTo(
  body: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
