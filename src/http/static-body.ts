import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A file as it is sent: plain and compressed, with its ETag. */
export type StaticBody = {
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
};

/** Compresses a body once, for all requests. */
export async function staticBody(content: Uint8Array | string): Promise<StaticBody> {
  const plain = Uint8Array.from(Buffer.from(content));
  const [br, gzipped] = await Promise.all([
    // Quality 5 takes half a second for GraphiQL's script and compresses almost as well as the highest quality.
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    promisify(gzip)(plain),
  ]);
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 27)}"`;
  return { etag, plain, gzip: Uint8Array.from(gzipped), br: Uint8Array.from(br) };
}

/** Answers a request with a body, in an encoding that the client accepts, or with 304 if the client has it. */
export function respondStatic(
  request: Request,
  fetchAPI: { readonly Response: typeof Response },
  { etag, ...bodies }: StaticBody,
  given: Readonly<Record<string, string>>,
): Response {
  const headers = { etag, vary: "accept, accept-encoding", ...given };
  if (request.headers.get("if-none-match") === etag)
    return new fetchAPI.Response(null, { status: 304, headers });
  const accepted = request.headers.get("accept-encoding") ?? "";
  const encoding = (["br", "gzip"] as const).find((each) => accepted.includes(each));
  const body = request.method === "HEAD" ? null : bodies[encoding ?? "plain"];
  return new fetchAPI.Response(body, {
    headers: encoding === undefined ? headers : { ...headers, "content-encoding": encoding },
  });
}
