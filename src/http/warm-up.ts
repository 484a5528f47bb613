import type { Logger } from "pino";

/** Answers a request as a client would be answered. */
type Fetch = (url: string, options: RequestInit) => Response | Promise<Response>;

/**
 * Runs documents before the first client does: Neo4j plans their statements, which takes it up to seconds each, SQLite's
 * readers load their columns, and the names are indexed. Documents that need variables, and any that fail, are passed
 * over, because clients are told of their errors themselves.
 */
export async function warmUp(options: {
  readonly fetch: Fetch;
  readonly documents: Iterable<string>;
  /** Each document runs so many times at once, so that every reader of the store takes part. */
  readonly copies: number;
  readonly timeoutMs: number;
  /** Ends it early. */
  readonly signal: AbortSignal;
  readonly logger: Logger;
}): Promise<void> {
  const { fetch, documents, copies, timeoutMs, logger } = options;
  const started = performance.now();
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(timeoutMs)]);
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  let ran = 0;
  for (const query of documents) {
    const run = async () => {
      const response = await fetch("http://localhost/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
        signal,
      });
      await response.text();
    };
    if (signal.aborted) break;
    await Promise.race([Promise.allSettled(Array.from({ length: copies }, run)), aborted]);
    ran += 1;
  }
  logger.info({ documents: ran, milliseconds: Math.round(performance.now() - started) }, "warmed up");
}
