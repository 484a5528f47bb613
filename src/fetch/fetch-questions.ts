import { Readable } from "node:stream";
import type { DeclaredDays } from "../model/coverage.ts";
import { ApiUnavailableError, BadInputError } from "../model/errors.ts";
import {
  FETCH_CONCURRENCY,
  FETCH_LIST_READS,
  FETCH_MAX_CONSECUTIVE_FAILURES,
  FETCH_OVERLAP,
  FETCH_PAGE,
  FETCH_WINDOW_DAYS,
} from "../model/limits.ts";
import { londonDay } from "../model/london-day.ts";
import type { ApiItem } from "./api-item.ts";
import { halvesOf, sideOf, windowsOf, within } from "./day-windows.ts";
import { defaultRetryPolicy } from "./default-retry-policy.ts";
import { declaredBy, type FetchQuery, searchesOf } from "./fetch-query.ts";
import type { FetchReport } from "./fetch-report.ts";
import { FetchTally, type Outcome } from "./fetch-tally.ts";
import type { RetryPolicy } from "./get-with-retry.ts";
import { QuestionFile } from "./question-file.ts";
import { openQuestionsApi, type QuestionsApi } from "./questions-api.ts";
import { walkList } from "./walk-list.ts";

export type FetchOptions = {
  readonly apiUrl: string;
  /** The output file. Questions that it already has are not fetched again. */
  readonly file: string;
  /** Ends the fetch after the current requests. */
  readonly signal?: AbortSignal;
  /** Called after each question, and when the list reports its length. */
  readonly onProgress?: (progress: { readonly done: number; readonly expected: number }) => void;
  readonly retryPolicy?: Partial<RetryPolicy>;
  readonly concurrency?: number;
  readonly take?: number;
  /** Days in one list. */
  readonly windowDays?: number;
};

/** A question to fetch, with its entry if it came from a list, or what is wrong with the entry. */
type Wanted =
  | { readonly kind: "question"; readonly id: string; readonly listed: ApiItem | null }
  | { readonly kind: "fault"; readonly reason: string };

/** Fetches the full text of every question that a query finds. */
export function fetchFound(query: FetchQuery, options: FetchOptions): Promise<FetchReport> {
  const declared = declaredBy(query, londonDay(new Date().toISOString()) ?? "");
  return fetchAll((api, tally) => listed(query, api, tally, options), options, declared);
}

/** Fetches the full text of the questions with these ids. */
export function fetchIds(
  ids: AsyncIterable<string> | Iterable<string>,
  options: FetchOptions,
): Promise<FetchReport> {
  return fetchAll((_api, tally) => named(ids, tally), options);
}

/** The lists of a query: of all its days, or of one window of days after the other. */
async function* listed(
  query: FetchQuery,
  api: QuestionsApi,
  tally: FetchTally,
  { take = FETCH_PAGE, windowDays = FETCH_WINDOW_DAYS }: FetchOptions,
): AsyncGenerator<Wanted> {
  const known = new Set<string>();
  const list = async function* (part: FetchQuery): AsyncGenerator<Wanted> {
    for (const search of searchesOf(part)) yield* readList(search, { api, tally, take, known });
  };
  const side = sideOf(query);
  if (side === null) {
    yield* list(query);
    return;
  }
  const today = londonDay(new Date().toISOString()) ?? "";
  // The first window last, because windows are taken from the end.
  let waiting = windowsOf(query, side, today, windowDays).toReversed();
  for (let window = waiting.pop(); window !== undefined; window = waiting.pop()) {
    try {
      yield* list(within(query, side, window));
    } catch (error) {
      const halves = isTooMuch(error) ? halvesOf(window, today) : null;
      if (halves === null) throw error;
      tally.forgetLastList();
      // The windows to come would fail in the same way.
      waiting = [
        ...waiting.flatMap((each) => halvesOf(each, today)?.toReversed() ?? [each]),
        ...halves.toReversed(),
      ];
    }
  }
}

/** Whether the API failed in the way in which it fails for too many questions at once: an error of its own, or no answer. */
function isTooMuch(error: unknown): boolean {
  return error instanceof ApiUnavailableError && (error.status === null || error.status >= 500);
}

type Listing = {
  readonly api: QuestionsApi;
  readonly tally: FetchTally;
  readonly take: number;
  /** Entries of all lists that were read so far. */
  readonly known: Set<string>;
};

async function* readList(
  search: URLSearchParams,
  { api, tally, take, known }: Listing,
): AsyncGenerator<Wanted> {
  tally.beginList();
  const walk = walkList((skip, count) => api.list(search, skip, count), {
    take,
    overlap: Math.min(FETCH_OVERLAP, Math.floor(take / 2)),
    maxReads: FETCH_LIST_READS,
    onTotal: (total) => tally.expect(total),
  });
  for (let next = await walk.next(); ; next = await walk.next()) {
    if (next.done) {
      if (!next.value) tally.listUnstable();
      return;
    }
    const entry = next.value;
    if (known.has(entry.key)) continue;
    known.add(entry.key);
    if ("fault" in entry) {
      yield {
        kind: "fault",
        reason: `${search}: the list has an entry that is not a question: ${entry.fault}`,
      };
    } else {
      yield { kind: "question", id: entry.item.id, listed: entry.item };
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
    tally.expect(known.size);
    if (/^\d+$/.test(id)) yield { kind: "question", id, listed: null };
    else yield { kind: "fault", reason: `Cannot fetch question "${id}": it does not have an id of the API.` };
  }
}

async function fetchAll(
  wanted: (api: QuestionsApi, tally: FetchTally) => AsyncGenerator<Wanted>,
  { apiUrl, file, signal, onProgress, retryPolicy, concurrency = FETCH_CONCURRENCY }: FetchOptions,
  declared: readonly DeclaredDays[] = [],
): Promise<FetchReport> {
  // Stops the fetch if the API seems to be down.
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
      // Current requests are completed. Then the report gives the error.
      if (!stop.aborted) tally.listFailed(error);
    }
  }

  async function fetchOne(each: Wanted): Promise<Outcome> {
    if (each.kind === "fault") return each;
    const { id, listed } = each;
    if (out.has(id, listed)) return { kind: "alreadyHere" };
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
    // Results keep the order of the list. A slow question delays those after it, so some more of them are requested.
    const inOrder = { concurrency, highWaterMark: 4 * concurrency };
    const outcomes: AsyncIterable<Outcome> = Readable.from(untilStopped()).map(fetchOne, inOrder);
    for await (const outcome of outcomes) {
      if (outcome.kind === "fetched") await out.add(outcome.item, true);
      if (outcome.kind === "failed" && outcome.listed !== null) await out.add(outcome.listed, false);
      tally.count(outcome);
      if (tally.consecutiveFailures >= FETCH_MAX_CONSECUTIVE_FAILURES) giveUp.abort();
    }
    const report = tally.report(file, { stopped: signal?.aborted ?? false, gaveUp: giveUp.signal.aborted });
    const isWhole = !report.stopped && !report.incomplete && report.failures.length === 0;
    if (!isWhole || declared.length === 0) return report;
    await out.declare(declared);
    return { ...report, declared };
  } finally {
    await out.close();
  }
}

/** The output file for a query if none is named. */
export function defaultFile(name: string): string {
  if (name === "") throw new BadInputError("Give at least one search option, such as --text or --from.");
  return `data/fetched/${name}.jsonl`;
}
