import { HELD_RECORDS } from "../model/limits.ts";
import type { FileEntry, ParsedEntry } from "./formats/parsed-entry.ts";
import type { ParsedRecord, QuestionRecord } from "./question-record.ts";
import { later, latestDay, statedDay } from "./sound-days.ts";

/**
 * Adds to each record of a file until when the file had looked: the day it was retrieved, if the record or the file's
 * name says so, and otherwise the latest day in the whole file. Days after `today` are mistyped and do not count.
 * Records wait for the end of their file. If they are too many, the file is read a second time instead; what cannot be
 * read twice, such as a pipe, counts with the days that it has had so far.
 */
export async function* addSeenUntil(
  entries: AsyncIterable<ParsedEntry>,
  today: string,
  readAgain: (() => AsyncIterable<ParsedEntry>) | null,
  signal?: AbortSignal,
): AsyncGenerator<FileEntry<QuestionRecord>> {
  let held: ParsedRecord[] = [];
  let latest: string | null = null;
  let isLatest = false;
  for await (const entry of entries) {
    // Held records come out much later, and a stop must not wait for them.
    signal?.throwIfAborted();
    if (entry.kind !== "record") {
      yield entry;
      continue;
    }
    const { record } = entry;
    const stated = statedDay(record);
    if (stated !== null && stated <= today) {
      yield seen(record, later(stated, latestDay(record, today)));
      continue;
    }
    if (isLatest) {
      yield seen(record, latest);
      continue;
    }
    latest = later(latest, latestDay(record, today));
    held.push(record);
    if (held.length < HELD_RECORDS) continue;
    if (readAgain !== null) {
      latest = await latestDayIn(readAgain(), today, signal);
      isLatest = true;
    }
    for (const each of held) yield seen(each, latest);
    held = [];
  }
  for (const each of held) yield seen(each, latest);
}

function seen(record: ParsedRecord, seenUntil: string | null): FileEntry<QuestionRecord> {
  return { kind: "record", record: { ...record, seenUntil } };
}

async function latestDayIn(
  entries: AsyncIterable<ParsedEntry>,
  today: string,
  signal?: AbortSignal,
): Promise<string | null> {
  let latest: string | null = null;
  for await (const entry of entries) {
    signal?.throwIfAborted();
    if (entry.kind === "record") latest = later(latest, latestDay(entry.record, today));
  }
  return latest;
}
