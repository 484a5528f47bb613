import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "graphql-yoga";
import { respondStatic, type StaticBody, staticBody } from "./static-body.ts";

/** Where the explorer is served. */
const path = "/explore/";

const folder = fileURLToPath(new URL("../../explorer/dist/", import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves the explorer, a page with its scripts and styles that are read once, at the first request. */
export function useExplorer(): Plugin {
  let files: Promise<ReadonlyMap<string, StaticBody>> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET" && request.method !== "HEAD") return;
      if (url.pathname === "/explore") {
        endResponse(
          new fetchAPI.Response(null, { status: 308, headers: { location: `${path}${url.search}` } }),
        );
        return;
      }
      if (!url.pathname.startsWith(path)) return;
      files ??= readFiles();
      const found = await files;
      const name = url.pathname.slice(path.length) || "index.html";
      const body = found.get(name);
      if (body === undefined) {
        endResponse(
          new fetchAPI.Response(found.size === 0 ? notBuilt : notFound, { status: 404, headers: plainText }),
        );
        return;
      }
      const isPage = name === "index.html";
      endResponse(
        respondStatic(request, fetchAPI, body, {
          "content-type": contentTypes[extname(name)] ?? "application/octet-stream",
          // The names of scripts and styles contain their hashes.
          "cache-control": isPage ? "no-cache" : "public, max-age=31536000, immutable",
          ...(isPage ? { "content-security-policy": pagePolicy(url.searchParams.get("embed") === "1") } : {}),
        }),
      );
    },
  };
}

const plainText = { "content-type": "text/plain; charset=utf-8" };

const notBuilt = "The explorer is not built. Run: npm run build-explorer\n";

const notFound = "The explorer has no such file. Open /explore/ instead.\n";

async function readFiles(): Promise<ReadonlyMap<string, StaticBody>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => extname(name) in contentTypes);
  const read = async (name: string) =>
    [name.replaceAll(sep, "/"), await staticBody(await readFile(join(folder, name)))] as const;
  return new Map(await Promise.all(files.map(read)));
}

/** Only an embedded picture may stand in the page of another site: it has nothing to click that could be misused. */
function pagePolicy(isEmbedded: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isEmbedded ? "*" : "'none'"}`,
  ].join("; ");
}
