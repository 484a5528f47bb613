import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { type DownloadSlots, noSlot } from "../export/download-slots.ts";
import { MAX_PAGE } from "../model/limits.ts";
import { BadAddressError } from "./addresses/read-filter.ts";
import { AskError } from "./ask/ask.ts";
import { busy, type Failure, failureOf, missing } from "./frame/failure.ts";
import { type Outcome, readRequest } from "./frame/outcome.ts";
import type { FileFormat } from "./frame/page.ts";
import { createSite, type Site, type SiteOptions } from "./frame/site.ts";
import { answerRequest } from "./serve/answer-request.ts";
import { fixedText } from "./serve/fixed-texts.ts";
import { type Answer, respond } from "./serve/respond.ts";
import { errorPage, missingPage } from "./site/error-pages.ts";

/** Serves the pages, and the files with the same facts, at every address that is not `taken` by something else. */
export function usePages(
  options: SiteOptions & {
    readonly logger: Logger;
    readonly slots: DownloadSlots;
    readonly taken: readonly string[];
  },
): Plugin {
  const { logger, slots, taken, ...rest } = options;
  const siteFor = createSite(rest);
  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      if (!["GET", "HEAD"].includes(request.method) || taken.includes(url.pathname)) return;
      const site = siteFor(request.signal);
      const found = await outcomeOf(site, url, logger, request.signal);
      if (found === null) return endResponse(new fetchAPI.Response(null, { status: 499 }));
      const leave = isLongFile(found) && request.method === "GET" ? slots.take() : () => {};
      // A client that leaves before the first row never pulls the body.
      if (leave !== null) whenAborted(request.signal, leave);
      const answer = await respond(
        site,
        leave === null ? failed(busy, found.kind === "file" ? found.format : null) : found,
        request,
      );
      const { status } = answer;
      const headers = leave === null ? { ...answer.headers, ...noSlot.headers } : answer.headers;
      const body = request.method === "HEAD" ? null : releasing(answer.body, leave ?? (() => {}));
      // Over HTTP, Node's own response is there; an error of the stream itself would end the whole process.
      const { res } = serverContext as { readonly res?: { readonly destroy: () => unknown } };
      endResponse(
        new fetchAPI.Response(bodyOf(body, { logger, reader: request.signal, connection: res }), {
          status,
          headers,
        }),
      );
    },
  };
}

function whenAborted(signal: AbortSignal, work: () => void): void {
  if (signal.aborted) work();
  else signal.addEventListener("abort", work, { once: true });
}

/** Whether a file has more rows than one read of the store returns. */
function isLongFile(outcome: Outcome): boolean {
  return outcome.kind === "file" && outcome.total > MAX_PAGE;
}

/** What is at an address; null if its reader has left. */
async function outcomeOf(site: Site, url: URL, logger: Logger, reader: AbortSignal): Promise<Outcome | null> {
  const request = readRequest(url);
  const format = request?.format ?? null;
  try {
    const found =
      fixedText(url.pathname) ??
      withoutLastSlash(url) ??
      (request === null ? null : await answerRequest(site, request));
    if (found !== null) return found;
    return format === null
      ? { kind: "page", page: await missingPage(site, request?.parts ?? []) }
      : failed(missing, format);
  } catch (error) {
    if (reader.aborted) return null;
    // What the API reports about itself is already logged.
    if (!(error instanceof AskError || error instanceof BadAddressError))
      logger.error({ err: error }, "page failed");
    return failed(failureOf(error), format);
  }
}

function failed(failure: Failure, format: FileFormat | null): Outcome {
  return format === null ? { kind: "page", page: errorPage(failure) } : { kind: "failure", failure, format };
}

/** Leads from `/members/5089/` to `/members/5089`. Two slashes at the start would lead to another host. */
function withoutLastSlash({ pathname, search }: URL): Outcome | null {
  if (pathname === "/" || !pathname.endsWith("/")) return null;
  return { kind: "redirect", to: `/${pathname.replace(/^\/+|\/+$/g, "")}${search}`, status: 308 };
}

/** The body, which gives its slot back when the client has all of it, has left, or was cut off. */
function releasing(body: Answer["body"], leave: () => void): Answer["body"] {
  return body === null || body instanceof Uint8Array ? body : piecesOf(body, leave);
}

async function* piecesOf(body: AsyncIterable<string>, leave: () => void): AsyncGenerator<string> {
  try {
    yield* body;
  } finally {
    leave();
  }
}

/** The body as a stream. A failure breaks the connection off, so that a file never looks complete when it is not. */
function bodyOf(
  body: Answer["body"],
  {
    logger,
    reader,
    connection,
  }: {
    readonly logger: Logger;
    readonly reader: AbortSignal;
    readonly connection: { readonly destroy: () => unknown } | undefined;
  },
): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null {
  if (body === null || body instanceof Uint8Array) return body;
  const pieces = body[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        if (!reader.aborted) logger.error({ err: error }, "file broken off");
        if (connection === undefined) {
          controller.error(error);
          return;
        }
        connection.destroy();
        controller.close();
      }
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
