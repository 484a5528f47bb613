import type { Plugin } from "graphql-yoga";
import type { Books } from "../../schema/machinery/books.ts";
import { aboutEntries } from "../export/about.ts";
import { type DownloadSlots, noSlot } from "../export/download-slots.ts";
import { type FormatName, formatNames, formats } from "../export/formats.ts";
import { BadInputError, WrittenAnswersError } from "../model/errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { csvMetadata } from "./csv-metadata.ts";
import { type OpenExport, openExport } from "./open-export.ts";
import { packed } from "./packed.ts";

const METADATA = "-metadata.json";

/**
 * Serves exports at `/export/graph.gexf`, `/export/rows.csv` and so on. They are outside the limits of small requests, but
 * only a few run at a time. An export ends when its client leaves, and one that fails breaks the connection, so that no
 * client takes part of a file for the whole.
 */
export function useExports(options: {
  readonly store: GraphStore;
  readonly books: Books;
  /** Whether clients may export the result of any query. */
  readonly queries: boolean;
  readonly slots: DownloadSlots;
  readonly onError: (error: unknown) => void;
}): Plugin {
  const { store, books, queries, slots, onError } = options;
  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      if (!url.pathname.startsWith("/export/")) return;
      const refuse = (status: number, code: string, message: string, headers: Record<string, string> = {}) =>
        endResponse(
          fetchAPI.Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers }),
        );
      if (request.method !== "GET" && request.method !== "HEAD")
        return refuse(405, "BAD_USER_INPUT", "Use GET for exports.", { allow: "GET, HEAD" });
      const file = url.pathname.slice("/export/".length);
      const isMetadata = file.endsWith(METADATA);
      const format = formatOf(isMetadata ? file.slice(0, -METADATA.length) : file);
      if (format === null)
        return refuse(
          404,
          "NOT_FOUND",
          `There is no export "${file.slice(0, 80)}". See docs/exports.md for the formats.`,
        );
      const query = url.searchParams.get("query");
      if (query !== null && !queries)
        return refuse(403, "BAD_USER_INPUT", "This server exports only the whole graph and all questions.");
      const leave = slots.take();
      if (leave === null) return refuse(noSlot.status, "BUSY", noSlot.message, noSlot.headers);
      let open: OpenExport | null = null;
      const close = once(async () => {
        leave();
        await open?.dispose();
      });
      try {
        const variables = variablesOf(url.searchParams.get("variables"));
        open = await openExport({ store, books, format, query, variables, signal: request.signal });
      } catch (error) {
        await close();
        if (request.signal.aborted) return endResponse(new fetchAPI.Response(null, { status: 499 }));
        if (error instanceof WrittenAnswersError)
          return refuse(error.code === "TIMEOUT" ? 504 : 400, error.code, error.message);
        onError(error);
        return refuse(500, "INTERNAL_SERVER_ERROR", "The export failed.");
      }
      const { about, counts, chunks } = open;
      if (isMetadata) {
        await close();
        const name = file.slice(0, -METADATA.length);
        return endResponse(fetchAPI.Response.json(csvMetadata(name, about, counts)));
      }
      const headers = {
        "content-type": formats[format].mediaType,
        "content-disposition": `attachment; filename="${file}"`,
        "cache-control": "no-store",
        "x-export-counts": Object.entries(counts)
          .map(([what, count]) => `${what}=${count}`)
          .join(", "),
        "x-export-about": encodeURIComponent(
          JSON.stringify(Object.fromEntries(aboutEntries(about).slice(0, 5))),
        ),
        link: `<${url.pathname}${METADATA}${url.search}>; rel="describedby"; type="application/csvm+json"`,
      };
      if (request.method === "HEAD") {
        await close();
        return endResponse(new fetchAPI.Response(null, { headers }));
      }
      async function* body() {
        try {
          yield* packed(chunks, request.signal);
        } catch (error) {
          if (request.signal.aborted) return;
          onError(error);
          // The adapter would end the response cleanly, or crash, if the stream failed.
          const { res } = serverContext as { readonly res?: { destroy(): void } };
          if (res === undefined) throw error;
          res.destroy();
        } finally {
          await close();
        }
      }
      endResponse(new fetchAPI.Response(streamOf(body()), { headers }));
    },
  };
}

function formatOf(file: string): FormatName | null {
  return formatNames.find((name) => `${formats[name].of}.${formats[name].suffix}` === file) ?? null;
}

function variablesOf(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Reported below.
  }
  throw new BadInputError('variables must be a JSON object, for example {"country": "RU"}.');
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/** Pulled as the client takes it, and ended when the client leaves. */
function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });
}
