import ky, { HTTPError } from "ky";
import { ApiUnavailableError } from "../model/errors.ts";
import { RateLimiter } from "./rate-limiter.ts";
import { retryAfter } from "./retry-after.ts";

/** How often, how long and how fast requests are tried; times are in milliseconds. */
export type RetryPolicy = {
  readonly tries: number;
  /** For one try, from its start to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Before the second try; doubled for each that follows, and varied by chance. */
  readonly backoffMs: number;
  /** Longest wait that a server may ask for. */
  readonly maxWaitMs: number;
  /** Least time between the starts of two requests. */
  readonly intervalMs: number;
};

/** What a GET of an address gives, parsed as JSON. Throws ApiUnavailableError when it cannot be had. */
export type GetJson = (url: string) => Promise<unknown>;

/** A try that brought no answer which could be read: no connection, cut off, too slow, or no JSON. */
class NoAnswerError extends Error {}

/** Answers that another try may better. 408 to 504 are of HTTP itself, 520 to 524 of a common proxy. */
const passing = [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524];
const pausing = [429, 503];

/**
 * Makes requests that are tried again, share one pace, and wait as long as a server asks. When the signal aborts, tries
 * under way end by themselves, and no other begins.
 */
export function getWithRetry(retryPolicy: RetryPolicy, signal: AbortSignal): GetJson {
  const rateLimiter = new RateLimiter(retryPolicy.intervalMs);
  const takeTurn = () => rateLimiter.turn(signal);

  /** One try with its body, so that the time limit and the retries hold for the body too. */
  async function attempt(request: Request): Promise<Response> {
    const limit = AbortSignal.timeout(retryPolicy.timeoutMs);
    const { response, body } = await readWhole(request, limit, retryPolicy.timeoutMs);
    if (response.ok) expectJson(body, response);
    if (pausing.includes(response.status)) {
      const wait = retryAfter(response.headers);
      if (wait !== null && wait <= retryPolicy.maxWaitMs) rateLimiter.holdFor(wait);
    }
    const { status, statusText, headers } = response;
    return new Response(body === "" ? null : body, { status, statusText, headers });
  }

  const client = ky.create({
    headers: { "user-agent": "written-answers-graph", accept: "application/json" },
    timeout: false,
    signal,
    retry: {
      limit: retryPolicy.tries - 1,
      statusCodes: passing,
      afterStatusCodes: pausing,
      delay: (tried) => retryPolicy.backoffMs * 2 ** (tried - 1),
      jitter: (delay) => delay * (0.5 + Math.random() / 2),
      backoffLimit: retryPolicy.maxWaitMs,
      shouldRetry: ({ error }) => {
        if (signal.aborted) return false;
        if (error instanceof NoAnswerError) return true;
        return asksTooMuch(error, retryPolicy.maxWaitMs) ? false : undefined;
      },
    },
    hooks: { beforeRequest: [takeTurn], beforeRetry: [takeTurn] },
  });

  return async (url) => {
    let tries = 0;
    try {
      return await client(url, {
        fetch: (request) => {
          tries += 1;
          return attempt(request as Request);
        },
      }).json();
    } catch (error) {
      signal.throwIfAborted();
      throw explain(error, url, tries, retryPolicy);
    }
  };
}

async function readWhole(request: Request, limit: AbortSignal, timeoutMs: number) {
  try {
    // Without the request's own signal: a stop lets what is under way come to its end.
    const response = await fetch(request.url, { headers: request.headers, signal: limit });
    return { response, body: await response.text() };
  } catch (error) {
    const reason = limit.aborted ? `no whole answer within ${timeoutMs / 1000} s` : connectionFault(error);
    throw new NoAnswerError(reason, { cause: error });
  }
}

function expectJson(body: string, { status }: Response): void {
  try {
    JSON.parse(body);
  } catch (error) {
    throw new NoAnswerError(`status ${status} with what is no JSON: ${excerpt(body)}`, { cause: error });
  }
}

/** fetch says "fetch failed" or "terminated"; what happened is in its cause. */
function connectionFault(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ("code" in cause ? String(cause.code) : cause.name);
}

function asksTooMuch(error: unknown, maxWaitMs: number): boolean {
  if (!(error instanceof HTTPError) || !pausing.includes(error.response.status)) return false;
  return (retryAfter(error.response.headers) ?? 0) > maxWaitMs;
}

function explain(error: unknown, url: string, tries: number, { maxWaitMs }: RetryPolicy): unknown {
  const given = `GET ${url} was given up after ${tries === 1 ? "1 try" : `${tries} tries`}:`;
  const expected = "expected status 200 with JSON";
  if (error instanceof NoAnswerError) {
    return new ApiUnavailableError(url, null, `${given} ${error.message}; ${expected}.`, { cause: error });
  }
  if (!(error instanceof HTTPError)) return error;
  const { status, statusText, headers } = error.response;
  const wait = asksTooMuch(error, maxWaitMs)
    ? ` that asks to wait ${Math.ceil((retryAfter(headers) ?? 0) / 1000)} s, more than the ${maxWaitMs / 1000} s allowed`
    : "";
  const said = error.data === undefined ? "" : `: ${excerpt(JSON.stringify(error.data))}`;
  const message = `${given} status ${`${status} ${statusText}`.trim()}${wait}${said}; ${expected}.`;
  return new ApiUnavailableError(url, status, message, { cause: error });
}

function excerpt(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
