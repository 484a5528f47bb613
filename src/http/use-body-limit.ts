import type { Plugin } from "graphql-yoga";
import { MAX_BODY_BYTES, MAX_DISCARDED_BYTES } from "../model/limits.ts";
import { errorBody } from "./error-body.ts";
import { tooLarge } from "./refuse-large-body.ts";

/**
 * Rejects a request body that is too large, before parsing it. It counts what arrives: a server has already refused a body
 * whose announced length is too large.
 */
export function useBodyLimit(): Plugin {
  return {
    async onRequest({ request, setRequest, fetchAPI, endResponse }) {
      if (request.body === null || request.method === "GET") return;
      const announced = request.headers.get("content-length");
      if (announced !== null && Number(announced) <= MAX_BODY_BYTES) return;
      const body = await readUpTo(request.body, MAX_BODY_BYTES);
      if (body === null) {
        const { status, code, message } = tooLarge;
        endResponse(fetchAPI.Response.json(errorBody(code, message), { status }));
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
