import { Readable } from "node:stream";
import { ApiUnavailableError, BadInputError } from "../model/errors.ts";
import {
  FETCH_BACKOFF_MS,
  FETCH_CONCURRENCY,
  FETCH_FAILURES_IN_A_ROW,
  FETCH_INTERVAL_MS,
  FETCH_MAX_WAIT_MS,
  FETCH_OVERLAP,
  FETCH_PAGE,
  FETCH_TIMEOUT_MS,
  FETCH_TRIES,
  FETCH_WALKS,
} from "../model/limits.ts";
import type { ApiItem } from "./api-item.ts";
import { type FetchQuery, searchesOf } from "./fetch-query.ts";
import type { FetchReport } from "./fetch-report.ts";
import { FetchTally, type Outcome } from "./fetch-tally.ts";
import type { RetryPolicy } from "./get-with-retry.ts";
import { QuestionFile } from "./question-file.ts";
import { openQuestionsApi, type QuestionsApi } from "./questions-api.ts";
import { walkList } from "./walk-list.ts";

export type FetchOptions = {
  readonly apiUrl: string;
  /** Where the questions go; what it holds already is not fetched again. */
  readonly file: string;
  /** Ends the fetch after the requests under way. */
  readonly signal?: AbortSignal;
  /** Called after each question, and when the list says how long it is. */
  readonly onProgress?: (progress: { readonly done: number; readonly expected: number }) => void;
  readonly retryPolicy?: Partial<RetryPolicy>;
  readonly concurrency?: number;
  readonly take?: number;
};

const defaultRetryPolicy: RetryPolicy = {
  tries: FETCH_TRIES,
  timeoutMs: FETCH_TIMEOUT_MS,
  backoffMs: FETCH_BACKOFF_MS,
  maxWaitMs: FETCH_MAX_WAIT_MS,
  intervalMs: FETCH_INTERVAL_MS,
};

/** A question to fetch, with the list's own entry where it came from a list, or what was wrong with that. */
type Wanted =
  | { readonly kind: "question"; readonly id: string; readonly listed: ApiItem | null }
  | { readonly kind: "fault"; readonly reason: string };

/** Fetches every question that a query finds, in full. */
export function fetchFound(query: FetchQuery, options: FetchOptions): Promise<FetchReport> {
  return fetchAll((api, tally) => listed(query, api, tally, options.take ?? FETCH_PAGE), options);
}

/** Fetches the questions of these ids, in full. */
export function fetchIds(
  ids: AsyncIterable<string> | Iterable<string>,
  options: FetchOptions,
): Promise<FetchReport> {
  return fetchAll((_api, tally) => named(ids, tally), options);
}

async function* listed(
  query: FetchQuery,
  api: QuestionsApi,
  tally: FetchTally,
  take: number,
): AsyncGenerator<Wanted> {
  const known = new Set<string>();
  for (const [index, search] of searchesOf(query).entries()) {
    const walk = walkList((skip, count) => api.list(search, skip, count), {
      take,
      overlap: Math.min(FETCH_OVERLAP, Math.floor(take / 2)),
      walks: FETCH_WALKS,
      onTotal: (total) => tally.expect(index, total),
    });
    for (let next = await walk.next(); ; next = await walk.next()) {
      if (next.done) {
        if (!next.value) tally.unsettled();
        break;
      }
      const entry = next.value;
      if (known.has(entry.key)) continue;
      known.add(entry.key);
      if ("fault" in entry) {
        yield { kind: "fault", reason: `${search}: an entry of the list is no question: ${entry.fault}` };
      } else {
        yield { kind: "question", id: entry.item.id, listed: entry.item };
      }
    }
  }
}

async function* named(
  ids: AsyncIterable<string> | Iterable<string>,
  tally: FetchTally,
): AsyncGenerator<Wanted> {
  const known = new Set<string>();
  for await (const id of ids) {
    if (known.has(id)) continue;
    known.add(id);
    tally.expect(0, known.size);
    if (/^\d+$/.test(id)) yield { kind: "question", id, listed: null };
    else yield { kind: "fault", reason: `Question "${id}" is not from the API: expected an id in digits.` };
  }
}

async function fetchAll(
  wanted: (api: QuestionsApi, tally: FetchTally) => AsyncGenerator<Wanted>,
  { apiUrl, file, signal, onProgress, retryPolicy, concurrency = FETCH_CONCURRENCY }: FetchOptions,
): Promise<FetchReport> {
  // Stops the fetch from within when the API is out of order.
  const giveUp = new AbortController();
  const stop = signal === undefined ? giveUp.signal : AbortSignal.any([signal, giveUp.signal]);
  const api = openQuestionsApi(apiUrl, { ...defaultRetryPolicy, ...retryPolicy }, stop);
  const out = await QuestionFile.open(file);
  const tally = new FetchTally(onProgress);

  async function* untilStopped(): AsyncGenerator<Wanted> {
    try {
      for await (const each of wanted(api, tally)) {
        if (stop.aborted) return;
        yield each;
      }
    } catch (error) {
      // What is under way still comes to its end; then the report says why there was no more.
      if (!stop.aborted) tally.listFailed(error);
    }
  }

  async function settle(each: Wanted): Promise<Outcome> {
    if (each.kind === "fault") return each;
    const { id, listed } = each;
    if (out.holds(id, listed)) return { kind: "here" };
    try {
      const item = await api.question(id);
      return item === null ? { kind: "vanished" } : { kind: "fetched", item };
    } catch (error) {
      if (stop.aborted) return { kind: "unfinished" };
      if (!(error instanceof ApiUnavailableError)) throw error;
      return { kind: "failed", id, listed, reason: error.message };
    }
  }

  try {
    // Some questions are let past a slow one, but written after it.
    const inOrder = { concurrency, highWaterMark: 4 * concurrency };
    const outcomes: AsyncIterable<Outcome> = Readable.from(untilStopped()).map(settle, inOrder);
    for await (const outcome of outcomes) {
      if (outcome.kind === "fetched") await out.add(outcome.item, true);
      if (outcome.kind === "failed" && outcome.listed !== null) await out.add(outcome.listed, false);
      tally.count(outcome);
      if (tally.failuresInARow >= FETCH_FAILURES_IN_A_ROW) giveUp.abort();
    }
  } finally {
    await out.close();
  }
  return tally.report(file, { stopped: signal?.aborted ?? false, gaveUp: giveUp.signal.aborted });
}

/** Where a query's questions go unless a file is named. */
export function defaultFile(name: string): string {
  if (name === "")
    throw new BadInputError("Expected something to look for: at least one option such as --text or --from.");
  return `data/fetched/${name}.jsonl`;
}
