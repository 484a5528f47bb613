import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";
import { later } from "../sound-days.ts";
import { isBeginningOf, isSameText } from "./complete-text.ts";
import { compareVersions } from "./version-order.ts";

/**
 * Merges all versions of a question into one record. Parliament's data take precedence over printed pages, and newer
 * versions over older ones. A truncated text is completed from any version with the full text. The order of the
 * versions does not matter.
 */
export function mergeVersions(versions: readonly QuestionRecord[]): QuestionRecord | null {
  // By far the most common case.
  if (versions.length < 2) return versions[0] ?? null;
  const newestFirst = [...versions].sort((a, b) => compareVersions(b, a));
  const newest = newestFirst.find(({ sourceId }) => sourceId !== null) ?? newestFirst[0];
  if (newest === undefined) return null;
  // A printed page may have an answer that earlier data of Parliament lack.
  const printed = newest.answer ?? newestFirst.find(({ sourceId }) => sourceId === null)?.answer ?? null;
  const question = completeQuestion(newest, newestFirst);
  const answer = printed === null ? null : completeAnswer(printed, newestFirst);
  const seenUntil = versions.reduce((latest, version) => later(latest, version.seenUntil), newest.seenUntil);
  if (question === null && answer === newest.answer && seenUntil === newest.seenUntil) return newest;
  return { ...newest, ...question, answer, seenUntil };
}

function completeQuestion(
  newest: QuestionRecord,
  versions: readonly QuestionRecord[],
): Pick<QuestionRecord, "text" | "truncated"> | null {
  if (!newest.truncated) return null;
  const complete = versions.find(({ truncated, text }) => !truncated && isBeginningOf(newest.text, text));
  return complete === undefined ? null : { text: complete.text, truncated: false };
}

/** Replaces a truncated text by the full text, and a plain printing by HTML with the same words. */
function completeAnswer(answer: PrintedAnswer, versions: readonly QuestionRecord[]): PrintedAnswer {
  if (!answer.truncated && answer.html !== null) return answer;
  const same = versions
    .map((version) => version.answer)
    .filter((other) => other !== null)
    .filter(
      (other) =>
        !other.truncated &&
        (answer.truncated ? completes(other, answer) : isSameText(answer.text, other.text)),
    );
  const best = same.find(({ html }) => html !== null) ?? (answer.truncated ? same[0] : undefined);
  return best === undefined ? answer : { ...answer, text: best.text, html: best.html, truncated: false };
}

/** An answer that is known by its date alone is completed by any answer of that date. */
function completes(complete: PrintedAnswer, truncated: PrintedAnswer): boolean {
  return truncated.text === ""
    ? complete.answeredOn === truncated.answeredOn
    : isBeginningOf(truncated.text, complete.text);
}
