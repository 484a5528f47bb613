import type { Plugin } from "graphql-yoga";
import { respondStatic, type StaticBody, staticBody } from "../static-body.ts";
import { readGraphiqlExamples } from "./examples.ts";
import { type GraphiqlFile, readGraphiqlFiles } from "./graphiql-files.ts";
import { graphiqlHtml } from "./graphiql-html.ts";
import { prefersHtml } from "./prefers-html.ts";

type GraphiqlPage = { readonly html: StaticBody; readonly files: ReadonlyMap<string, GraphiqlFile> };

/**
 * Serves GraphiQL to browsers at the endpoint, also if the address has a query, which GraphiQL then opens. Its scripts
 * and styles (9 MB) are below the endpoint, so that it works offline. They are compressed once, at the first request.
 */
export function useGraphiqlPage(endpoint: string): Plugin {
  let built: Promise<GraphiqlPage> | undefined;
  const page = () => {
    built ??= buildPage(endpoint);
    return built;
  };
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET" && request.method !== "HEAD") return;
      if (url.pathname.startsWith(`${endpoint}/`)) {
        const file = (await page()).files.get(url.pathname.slice(endpoint.length + 1));
        if (file === undefined) return;
        endResponse(
          respondStatic(request, fetchAPI, file.body, {
            "cache-control": "public, max-age=31536000, immutable",
            "content-type": file.type,
          }),
        );
        return;
      }
      const isBrowser = prefersHtml(request.headers.get("accept"));
      const hasId = ["documentId", "extensions"].some((name) => url.searchParams.has(name));
      if (!isBrowser || url.pathname !== endpoint || hasId) return;
      endResponse(
        respondStatic(request, fetchAPI, (await page()).html, {
          "cache-control": "no-cache",
          "content-type": "text/html; charset=utf-8",
        }),
      );
    },
  };
}

async function buildPage(endpoint: string): Promise<GraphiqlPage> {
  const files = await readGraphiqlFiles();
  const html = await staticBody(graphiqlHtml(endpoint, readGraphiqlExamples(), files));
  const all = [...files.scripts, ...files.styles, ...Object.values(files.workers)];
  return { html, files: new Map(all.map((file) => [file.name, file])) };
}
