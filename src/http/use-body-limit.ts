import type { Plugin } from "graphql-yoga";
import { MAX_BODY_BYTES } from "../model/limits.ts";
import { errorBody } from "./error-body.ts";

/** How much of a body that is too large is still received, so that its sender can read the response. */
const MAX_DISCARDED_BYTES = 50 * MAX_BODY_BYTES;

/** Rejects a request body that is too large, before parsing it. This also works without a Content-Length header. */
export function useBodyLimit(): Plugin {
  return {
    async onRequest({ request, setRequest, fetchAPI, endResponse }) {
      if (request.body === null || request.method === "GET") return;
      const announced = request.headers.get("content-length");
      if (announced !== null && Number(announced) <= MAX_BODY_BYTES) return;
      const body = await readUpTo(request.body, MAX_BODY_BYTES);
      if (body === null) {
        const message = `The request body is larger than ${MAX_BODY_BYTES} bytes, the limit. Split the query.`;
        endResponse(fetchAPI.Response.json(errorBody("REQUEST_TOO_LARGE", message), { status: 413 }));
      } else {
        const { method, headers, signal } = request;
        setRequest(new fetchAPI.Request(request.url, { method, headers, signal, body }));
      }
    },
  };
}

/**
 * The body, or null as soon as it is longer than the limit. The rest is then discarded in the background, because to stop
 * reading would end the connection before the response.
 */
function readUpTo(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer> | null>();
  const read = async () => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of body) {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve(null);
      if (length > MAX_DISCARDED_BYTES) return;
    }
    resolve(Uint8Array.from(Buffer.concat(chunks)));
  };
  read().catch(reject);
  return promise;
}
