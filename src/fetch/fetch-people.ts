import { Readable } from "node:stream";
import { ApiUnavailableError } from "../model/errors.ts";
import {
  FETCH_CONCURRENCY,
  FETCH_LIST_READS,
  FETCH_MAX_CONSECUTIVE_FAILURES,
  FETCH_PEOPLE_AGE_DAYS,
  FETCH_PEOPLE_PAGE,
} from "../model/limits.ts";
import { defaultRetryPolicy } from "./default-retry-policy.ts";
import type { FetchFailure } from "./fetch-report.ts";
import { FetchedPeopleFile } from "./fetched-people-file.ts";
import type { RetryPolicy } from "./get-with-retry.ts";
import { type MemberList, type MembersApi, memberLists, openMembersApi } from "./members-api.ts";
import { walkList } from "./walk-list.ts";

export type FetchPeopleOptions = {
  readonly apiUrl: string;
  /** The output file. What it has already is not fetched again while it is fresh. */
  readonly file: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly expected: number }) => void;
  readonly retryPolicy?: Partial<RetryPolicy>;
};

/** Result of fetching lists or biographies. */
export type FetchPeopleReport = {
  /** Members of the lists, or members whose biographies were wanted. */
  readonly found: number;
  /** Those that are new or changed, and were written to the file. */
  readonly fetched: number;
  readonly alreadyHere: number;
  /** Members that the API does not have. */
  readonly vanished: number;
  readonly failures: readonly FetchFailure[];
  /** True if some may be missing. */
  readonly incomplete: boolean;
  readonly stopped: boolean;
};

const DAY_MS = 86_400_000;

/**
 * Reads the lists of members of both Houses, current and former. A list that the file has is read again only if its
 * length or that of the House's other list has changed, or if it is old.
 */
export async function fetchMemberLists(options: FetchPeopleOptions): Promise<FetchPeopleReport> {
  const { api, out, stop } = open(options);
  const counts = { found: 0, fetched: 0, alreadyHere: 0, vanished: 0 };
  const failures: FetchFailure[] = [];
  let incomplete = false;
  const changed = new Set<string>();
  try {
    for (const list of memberLists) {
      const { total } = await api.list(list, 0, 1);
      const known = out.list(list);
      if (known === null || known.total !== total || isOld(known.retrievedAt)) changed.add(list.house);
      else counts.found += total;
    }
    const expected = new Map<MemberList, number>();
    for (const list of memberLists.filter(({ house }) => changed.has(house))) {
      if (!(await readList(list, expected))) {
        incomplete = true;
        failures.push({ id: null, reason: "A list of members kept changing. Run the command again." });
      }
    }
  } catch (error) {
    if (!stop.aborted && !(error instanceof ApiUnavailableError && counts.fetched > 0)) throw error;
    if (!stop.aborted) failures.push({ id: null, reason: (error as Error).message });
    incomplete = true;
  }
  counts.alreadyHere = counts.found - counts.fetched;
  return { ...counts, failures, incomplete, stopped: options.signal?.aborted ?? false };

  async function readList(list: MemberList, expected: Map<MemberList, number>): Promise<boolean> {
    let length = 0;
    const walk = walkList((skip, take) => api.list(list, skip, take), {
      take: FETCH_PEOPLE_PAGE,
      overlap: 1,
      maxReads: FETCH_LIST_READS,
      onTotal: (total) => {
        length = total;
        expected.set(list, total);
      },
    });
    for (let next = await walk.next(); ; next = await walk.next()) {
      if (next.done) {
        if (next.value) out.completeList(list, length);
        return next.value;
      }
      const entry = next.value;
      if ("fault" in entry)
        failures.push({ id: null, reason: `A list has an entry that is not a member: ${entry.fault}` });
      else {
        counts.found += 1;
        if (out.addMember(entry.item.id, entry.item.value, list.current)) counts.fetched += 1;
      }
      const sum = [...expected.values()].reduce((all, each) => all + each, 0);
      options.onProgress?.({ done: counts.found, expected: Math.max(sum, counts.found) });
    }
  }
}

/**
 * Fetches the biographies of members: their offices, parties, constituencies and terms. One that the file has is fetched
 * again if the list shows a change of the member, or if it is old and the member still sits in a House.
 */
export async function fetchBiographies(
  ids: readonly string[],
  options: FetchPeopleOptions,
): Promise<FetchPeopleReport> {
  const giveUp = new AbortController();
  const { api, out, stop } = open(options, giveUp.signal);
  const counts = { found: ids.length, fetched: 0, alreadyHere: 0, vanished: 0 };
  const failures: FetchFailure[] = [];
  const wanted = ids.filter((id) => isWanted(out, id));
  counts.alreadyHere = ids.length - wanted.length;
  let inARow = 0;
  const outcomes = Readable.from(wanted).map(
    async (id: string) => {
      if (stop.aborted) return { id, biography: undefined };
      try {
        return { id, biography: await api.biography(id) };
      } catch (error) {
        if (stop.aborted) return { id, biography: undefined };
        if (!(error instanceof ApiUnavailableError)) throw error;
        return { id, biography: undefined, reason: error.message };
      }
    },
    { concurrency: FETCH_CONCURRENCY },
  );
  for await (const { id, biography, reason } of outcomes) {
    if (reason !== undefined) {
      failures.push({ id, reason });
      inARow += 1;
      if (inARow >= FETCH_MAX_CONSECUTIVE_FAILURES) giveUp.abort();
    } else if (biography !== undefined) {
      inARow = 0;
      if (biography === null) counts.vanished += 1;
      else {
        out.addBiography(id, biography);
        counts.fetched += 1;
      }
    }
    options.onProgress?.({
      done: counts.alreadyHere + counts.fetched + counts.vanished,
      expected: ids.length,
    });
  }
  return {
    ...counts,
    failures,
    incomplete: failures.length > 0,
    stopped: options.signal?.aborted ?? false,
  };
}

function isWanted(out: FetchedPeopleFile, id: string): boolean {
  const known = out.biography(id);
  const member = out.member(id);
  if (known === null) return true;
  if (member === null) return false;
  return member.retrievedAt > known.retrievedAt || (member.current && isOld(known.retrievedAt));
}

function isOld(retrievedAt: string): boolean {
  return Date.now() - Date.parse(retrievedAt) > FETCH_PEOPLE_AGE_DAYS * DAY_MS;
}

function open({ apiUrl, file, signal, retryPolicy }: FetchPeopleOptions, also?: AbortSignal) {
  const signals = [signal, also].filter((each) => each !== undefined);
  const stop = AbortSignal.any(signals);
  const api: MembersApi = openMembersApi(apiUrl, { ...defaultRetryPolicy, ...retryPolicy }, stop);
  return { api, out: new FetchedPeopleFile(file), stop };
}
