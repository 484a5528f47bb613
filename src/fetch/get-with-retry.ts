import ky, { HTTPError } from "ky";
import { ApiUnavailableError } from "../model/errors.ts";
import { RateLimiter } from "./rate-limiter.ts";
import { retryAfter } from "./retry-after.ts";

/** Limits for requests and retries. Times are in milliseconds. */
export type RetryPolicy = {
  readonly attempts: number;
  /** Time limit for one attempt, from its start to the last byte of the response. */
  readonly timeoutMs: number;
  /** Wait before the second attempt. It is doubled for each further attempt, and varied randomly. */
  readonly backoffMs: number;
  /** Longest Retry-After that is honoured. */
  readonly maxWaitMs: number;
  /** Shortest time between the starts of two requests. */
  readonly intervalMs: number;
};

/** Fetches a URL and parses the JSON. Throws ApiUnavailableError if that fails. */
export type GetJson = (url: string) => Promise<unknown>;

/** An attempt without a readable response: no connection, an interrupted or slow response, or no JSON. */
class NoResponseError extends Error {}

/** Statuses worth another attempt. 520 to 524 are used by a common proxy. */
const retryableStatuses = [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524];
/** Statuses that may come with a Retry-After header. */
const throttlingStatuses = [429, 503];

/**
 * Returns a function that makes GET requests with retries and a shared rate limit, and that honours Retry-After. When
 * the signal aborts, current attempts are completed but no new one starts.
 */
export function getWithRetry(retryPolicy: RetryPolicy, signal: AbortSignal): GetJson {
  const rateLimiter = new RateLimiter(retryPolicy.intervalMs);
  const waitForRateLimit = () => rateLimiter.wait(signal);

  /** One attempt. Reads the body too, so that the time limit and the retries cover it. */
  async function attempt(request: Request): Promise<Response> {
    const limit = AbortSignal.timeout(retryPolicy.timeoutMs);
    const { response, body } = await readResponse(request, limit, retryPolicy.timeoutMs);
    if (response.ok) expectJson(body, response);
    if (throttlingStatuses.includes(response.status)) {
      const wait = retryAfter(response.headers);
      if (wait !== null && wait <= retryPolicy.maxWaitMs) rateLimiter.pauseFor(wait);
    }
    const { status, statusText, headers } = response;
    return new Response(body === "" ? null : body, { status, statusText, headers });
  }

  const client = ky.create({
    headers: { "user-agent": "written-answers-graph", accept: "application/json" },
    timeout: false,
    signal,
    retry: {
      limit: retryPolicy.attempts - 1,
      statusCodes: retryableStatuses,
      afterStatusCodes: throttlingStatuses,
      delay: (attempts) => retryPolicy.backoffMs * 2 ** (attempts - 1),
      jitter: (delay) => delay * (0.5 + Math.random() / 2),
      backoffLimit: retryPolicy.maxWaitMs,
      shouldRetry: ({ error }) => {
        if (signal.aborted) return false;
        if (error instanceof NoResponseError) return true;
        return exceedsMaxWait(error, retryPolicy.maxWaitMs) ? false : undefined;
      },
    },
    hooks: { beforeRequest: [waitForRateLimit], beforeRetry: [waitForRateLimit] },
  });

  return async (url) => {
    let attempts = 0;
    try {
      return await client(url, {
        fetch: (request) => {
          attempts += 1;
          return attempt(request as Request);
        },
      }).json();
    } catch (error) {
      signal.throwIfAborted();
      throw explain(error, url, attempts, retryPolicy);
    }
  };
}

async function readResponse(request: Request, limit: AbortSignal, timeoutMs: number) {
  try {
    // Without the request's signal, so that an interruption does not abort the current attempt.
    const response = await fetch(request.url, { headers: request.headers, signal: limit });
    return { response, body: await response.text() };
  } catch (error) {
    const reason = limit.aborted
      ? `no complete response within ${timeoutMs / 1000} s`
      : connectionFault(error);
    throw new NoResponseError(reason, { cause: error });
  }
}

function expectJson(body: string, { status }: Response): void {
  try {
    JSON.parse(body);
  } catch (error) {
    throw new NoResponseError(`status ${status} with a body that is not JSON: ${excerpt(body)}`, {
      cause: error,
    });
  }
}

/** The reason is in the cause; the error itself only says "fetch failed" or "terminated". */
function connectionFault(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ("code" in cause ? String(cause.code) : cause.name);
}

function exceedsMaxWait(error: unknown, maxWaitMs: number): boolean {
  if (!(error instanceof HTTPError) || !throttlingStatuses.includes(error.response.status)) return false;
  return (retryAfter(error.response.headers) ?? 0) > maxWaitMs;
}

function explain(error: unknown, url: string, attempts: number, { maxWaitMs }: RetryPolicy): unknown {
  const failed = `GET ${url} failed after ${attempts === 1 ? "1 attempt" : `${attempts} attempts`}:`;
  const expected = "expected status 200 with JSON";
  if (error instanceof NoResponseError) {
    return new ApiUnavailableError(url, null, `${failed} ${error.message}; ${expected}.`, { cause: error });
  }
  if (!(error instanceof HTTPError)) return error;
  const { status, statusText, headers } = error.response;
  const wait = exceedsMaxWait(error, maxWaitMs)
    ? `, asking to wait ${Math.ceil((retryAfter(headers) ?? 0) / 1000)} s, which is more than the limit of ${maxWaitMs / 1000} s`
    : "";
  const body = error.data === undefined ? "" : `: ${excerpt(JSON.stringify(error.data))}`;
  const message = `${failed} status ${`${status} ${statusText}`.trim()}${wait}${body}; ${expected}.`;
  return new ApiUnavailableError(url, status, message, { cause: error });
}

function excerpt(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
