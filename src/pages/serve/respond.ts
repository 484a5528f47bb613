import { createHash } from "node:crypto";
import { CACHE_SECONDS } from "../../model/limits.ts";
import type { Failure } from "../frame/failure.ts";
import type { Outcome } from "../frame/outcome.ts";
import { type FileFormat, fileAddress, mediaTypes, type Page } from "../frame/page.ts";
import { pageHtml } from "../frame/page-html.ts";
import { absolute, type Site } from "../frame/site.ts";
import { fileText } from "./file-text.ts";

/** The parts of a response, for whichever Response class the server uses. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | AsyncIterable<string> | null;
};

/** Pages run no scripts and load nothing from elsewhere, so that even a text that were not escaped could do nothing. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Turns what is at an address into a response. */
export async function respond(site: Site, outcome: Outcome, request: Request): Promise<Answer> {
  switch (outcome.kind) {
    case "page":
      return respondWithPage(site, outcome.page, outcome.searched ?? "", request);
    case "failure":
      return respondWithFailure(outcome.failure, outcome.format);
    case "redirect":
      return { status: outcome.status ?? 301, headers: { location: outcome.to }, body: null };
    case "text":
      return typeof outcome.body === "string"
        ? wholeText(200, outcome.body, outcome.mediaType, {}, request)
        : { status: 200, headers: { "content-type": outcome.mediaType }, body: outcome.body };
    case "file":
      return {
        status: 200,
        headers: {
          "content-type": `${mediaTypes[outcome.format]}; charset=utf-8`,
          "content-disposition": `inline; filename="${fileName(outcome.name)}.${outcome.format}"`,
          "x-total-count": String(outcome.total),
          "cache-control": "no-cache",
        },
        body: fileText(outcome),
      };
  }
}

async function respondWithPage(site: Site, page: Page, searched: string, request: Request): Promise<Answer> {
  const dataset = await site.dataset().catch(() => null);
  const text = String(pageHtml(page, site, dataset, searched));
  const { address, files, status } = page;
  const alternates =
    address === null
      ? []
      : files.map(
          (format) =>
            `<${encodeURI(decodeURI(absolute(site, fileAddress(address, format))))}>; rel="alternate"; type="${mediaTypes[format]}"`,
        );
  return wholeText(
    status,
    text,
    "text/html; charset=utf-8",
    {
      "content-security-policy": policy,
      ...(alternates.length === 0 ? {} : { link: alternates.join(", ") }),
    },
    request,
  );
}

/** A program that asked for a file gets an error that it can read, in the form of GraphQL's errors. */
function respondWithFailure({ status, message, extensions }: Failure, format: FileFormat): Answer {
  const isText = format === "csv";
  const text = isText ? message : JSON.stringify({ errors: [{ message, extensions }] });
  return {
    status,
    headers: {
      "content-type": `${isText ? "text/plain" : "application/json"}; charset=utf-8`,
      "cache-control": "no-store",
    },
    body: Uint8Array.from(Buffer.from(`${text}\n`)),
  };
}

/** A text that fits into memory: with a tag of its content. */
export function wholeText(
  status: number,
  text: string,
  mediaType: string,
  more: Readonly<Record<string, string>>,
  request: Request,
): Answer {
  const plain = Uint8Array.from(Buffer.from(text));
  const etag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 27)}"`;
  const headers = {
    "content-type": mediaType,
    "cache-control": status === 200 ? `public, max-age=${CACHE_SECONDS}` : "no-store",
    vary: "accept-encoding",
    ...(status === 200 ? { etag } : {}),
    ...more,
  };
  if (status === 200 && request.headers.get("if-none-match") === etag)
    return { status: 304, headers, body: null };
  return { status, headers, body: plain };
}

/** A name that every file system takes. */
function fileName(name: string): string {
  return name.replace(/[^\w-]+/g, "-").slice(0, 80);
}
