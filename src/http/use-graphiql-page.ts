import { createHash } from "node:crypto";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { Plugin } from "graphql-yoga";
import { readGraphiqlTabs } from "./graphiql-tabs.ts";
import { pagePolicy } from "./security-headers.ts";
import { respondStatic, type StaticBody, staticBody } from "./static-body.ts";

/** The page, with a Content-Security-Policy that allows its own inline scripts. */
type GraphiqlPage = { readonly body: StaticBody; readonly policy: string };

/**
 * Serves GraphiQL to browsers at the endpoint, also if the address has a query, which GraphiQL then opens. The page
 * includes all its scripts (9 MB), so that it works offline. It is compressed once, and browsers cache it by its ETag.
 */
export function useGraphiqlPage(endpoint: string): Plugin {
  let page: Promise<GraphiqlPage> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const wanted =
        ["GET", "HEAD"].includes(request.method) && request.headers.get("accept")?.includes("text/html");
      const hasId = ["documentId", "extensions"].some((name) => url.searchParams.has(name));
      if (!wanted || url.pathname !== endpoint || hasId) return;
      page ??= buildPage(endpoint);
      const { body, policy } = await page;
      endResponse(
        respondStatic(request, fetchAPI, body, {
          "content-security-policy": policy,
          "cache-control": "no-cache",
          "content-type": "text/html; charset=utf-8",
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
  return { body: await staticBody(html), policy: pagePolicy(inlineScripts(html).map(hashOf)) };
}

function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script ?? "");
}

/** The hash by which a Content-Security-Policy names a script. Browsers read every line end as one character. */
function hashOf(script: string): string {
  return `sha256-${createHash("sha256").update(script.replaceAll("\r\n", "\n")).digest("base64")}`;
}
