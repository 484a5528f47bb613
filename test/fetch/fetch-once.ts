import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFetchQuery } from "../../src/fetch/fetch-query.ts";
import { type FetchOptions, fetchFound } from "../../src/fetch/fetch-questions.ts";
import type { RetryPolicy } from "../../src/fetch/get-with-retry.ts";
import type { StandInApi } from "./stand-in-api.ts";

/** About as many attempts as usual, but with waits of milliseconds instead of seconds. */
export const quick: RetryPolicy = {
  attempts: 4,
  timeoutMs: 5000,
  backoffMs: 2,
  maxWaitMs: 2000,
  intervalMs: 0,
};

/** A file of its own in a new folder. */
export async function newFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "fetched-")), "questions.jsonl");
}

/** Fetches what the options of a search find; everything unless told otherwise. */
export function fetchOnce(
  api: StandInApi,
  file: string,
  { search = {}, ...options }: Partial<FetchOptions> & { readonly search?: object } = {},
) {
  const { retryPolicy, ...rest } = options;
  return fetchFound(parseFetchQuery(search), {
    apiUrl: api.url,
    file,
    retryPolicy: { ...quick, ...retryPolicy },
    ...rest,
  });
}
