import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";
import { isBeginningOf, isSameText } from "./complete-text.ts";
import { compareVersions } from "./version-order.ts";

/**
 * The state of a question that follows from all its versions, as one record. Parliament's own data count over printed
 * pages, the newest version over older ones; a text that is cut there is completed from any version that has the whole
 * of it. The order of the versions does not matter.
 */
export function mergeVersions(versions: readonly QuestionRecord[]): QuestionRecord | null {
  // By far the most common case; nothing can complete it.
  if (versions.length < 2) return versions[0] ?? null;
  const newestFirst = [...versions].sort((a, b) => compareVersions(b, a));
  const newest = newestFirst.find(({ sourceId }) => sourceId !== null) ?? newestFirst[0];
  if (newest === undefined) return null;
  // A printed page may have an answer that Parliament's own data, obtained earlier, lack.
  const printed = newest.answer ?? newestFirst.find(({ sourceId }) => sourceId === null)?.answer ?? null;
  const question = completeQuestion(newest, newestFirst);
  const answer = printed === null ? null : completeAnswer(printed, newestFirst);
  if (question === null && answer === newest.answer) return newest;
  return { ...newest, ...question, answer };
}

function completeQuestion(
  newest: QuestionRecord,
  versions: readonly QuestionRecord[],
): Pick<QuestionRecord, "text" | "truncated"> | null {
  if (!newest.truncated) return null;
  const whole = versions.find(({ truncated, text }) => !truncated && isBeginningOf(newest.text, text));
  return whole === undefined ? null : { text: whole.text, truncated: false };
}

/** The whole text in place of a cut one, and the HTML in place of a plain printing of the same words. */
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

/** An answer of which nothing is known but its day is completed by one of that day. */
function completes(whole: PrintedAnswer, truncated: PrintedAnswer): boolean {
  return truncated.text === ""
    ? whole.answeredOn === truncated.answeredOn
    : isBeginningOf(truncated.text, whole.text);
}
