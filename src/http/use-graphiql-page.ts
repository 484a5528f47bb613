import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { Plugin } from "graphql-yoga";
import { readGraphiqlTabs } from "./graphiql-tabs.ts";
import { pagePolicy } from "./security-headers.ts";

type GraphiqlPage = {
  readonly etag: string;
  /** Its Content-Security-Policy, which allows its own inline scripts. */
  readonly policy: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
};

/**
 * Serves GraphiQL to browsers at the endpoint. The page includes all its scripts (9 MB), so that it works offline. It
 * is compressed once, and browsers cache it by its ETag.
 */
export function useGraphiqlPage(endpoint: string): Plugin {
  let page: Promise<GraphiqlPage> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const wanted = request.method === "GET" && request.headers.get("accept")?.includes("text/html");
      const hasQuery = ["query", "documentId", "extensions"].some((name) => url.searchParams.has(name));
      if (!wanted || url.pathname !== endpoint || hasQuery) return;
      page ??= buildPage(endpoint);
      const { etag, policy, ...bodies } = await page;
      const headers = {
        etag,
        "content-security-policy": policy,
        "cache-control": "no-cache",
        vary: "accept, accept-encoding",
        "content-type": "text/html; charset=utf-8",
      };
      if (request.headers.get("if-none-match") === etag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
        return;
      }
      const accepted = request.headers.get("accept-encoding") ?? "";
      const encoding = (["br", "gzip"] as const).find((each) => accepted.includes(each));
      endResponse(
        new fetchAPI.Response(bodies[encoding ?? "plain"], {
          headers: encoding === undefined ? headers : { ...headers, "content-encoding": encoding },
        }),
      );
    },
  };
}

async function buildPage(endpoint: string): Promise<GraphiqlPage> {
  const html = renderGraphiQL({
    title: "Answers",
    endpoint,
    defaultTabs: readGraphiqlTabs().map(({ query }) => ({ query })),
  });
  const plain = Uint8Array.from(Buffer.from(html));
  const [br, gzipped] = await Promise.all([
    // Quality 5 takes half a second and compresses almost as well as the highest quality.
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    promisify(gzip)(plain),
  ]);
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 27)}"`;
  const policy = pagePolicy(inlineScripts(html).map(hashOf));
  return { etag, policy, plain, gzip: Uint8Array.from(gzipped), br: Uint8Array.from(br) };
}

function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script ?? "");
}

/** The hash by which a Content-Security-Policy names a script. Browsers read every line end as one character. */
function hashOf(script: string): string {
  return `sha256-${createHash("sha256").update(script.replaceAll("\r\n", "\n")).digest("base64")}`;
}
