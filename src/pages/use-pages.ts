import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { BadAddressError } from "./addresses/read-filter.ts";
import { AskError } from "./ask/ask.ts";
import { type Outcome, readRequest } from "./frame/outcome.ts";
import { createSite, type Site, type SiteOptions } from "./frame/site.ts";
import { answerRequest } from "./serve/answer-request.ts";
import { fixedText } from "./serve/fixed-texts.ts";
import { type Answer, respond } from "./serve/respond.ts";
import { errorPage, missingPage } from "./site/error-pages.ts";

/** Serves the pages, and the files with the same facts, at every address that is not `taken` by something else. */
export function usePages(
  options: SiteOptions & { readonly logger: Logger; readonly taken: readonly string[] },
): Plugin {
  const { logger, taken, ...rest } = options;
  const site = createSite(rest);
  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      if (!["GET", "HEAD"].includes(request.method) || taken.includes(url.pathname)) return;
      const answer = await respond(site, await outcomeOf(site, url, logger), request);
      const { status, headers } = answer;
      const body = request.method === "HEAD" ? null : answer.body;
      // Over HTTP, Node's own response is there; an error of the stream itself would end the whole process.
      const { res } = serverContext as { readonly res?: { readonly destroy: () => unknown } };
      endResponse(new fetchAPI.Response(bodyOf(body, logger, res), { status, headers }));
    },
  };
}

async function outcomeOf(site: Site, url: URL, logger: Logger): Promise<Outcome> {
  const request = readRequest(url);
  try {
    const found = fixedText(url.pathname) ?? (request === null ? null : await answerRequest(site, request));
    return found ?? { kind: "page", page: await missingPage(site, request?.parts ?? []) };
  } catch (error) {
    // What the API reports about itself is already logged.
    if (!(error instanceof AskError || error instanceof BadAddressError))
      logger.error({ err: error }, "page failed");
    return { kind: "page", page: errorPage(error) };
  }
}

/** The body as a stream. A failure breaks the connection off, so that a file never looks complete when it is not. */
function bodyOf(
  body: Answer["body"],
  logger: Logger,
  connection: { readonly destroy: () => unknown } | undefined,
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
        logger.error({ err: error }, "file broken off");
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
