import { DIGIT, SPACE, traitsAt, UPPER, WORD } from "./fold-character.ts";

/** Words after which a full stop does not end a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof st rt hon rev lt col gen sgt capt maj cllr eg ie e.g i.e cf vs v approx dept est inc " +
    "ltd co plc jr sr u.k u.s u.n"
  ).split(" "),
);

/** Words after which a full stop does not end a sentence if a number follows: "No. 5", but "they said no. Then". */
const numberAbbreviations: ReadonlySet<string> = new Set(
  "no nos art arts para paras sec secs ch vol vols p pp ref refs fig figs".split(" "),
);

const LONGEST_ABBREVIATION = 7;
const NEWLINE = 0x0a;
const closers: ReadonlySet<string> = new Set([..."\"'”’)]»"]);
const openers: ReadonlySet<string> = new Set([..."\"'“‘([«-–•"]);

/** The word before the full stop at `stop`, lower-cased. Looks back no further than the longest abbreviation. */
function tokenBefore(text: string, stop: number): string {
  let start = stop;
  while (start > 0 && stop - start <= LONGEST_ABBREVIATION) {
    const bits = traitsAt(text, start - 1);
    if ((bits & WORD) === 0 && text[start - 1] !== ".") break;
    start--;
  }
  return text.slice(start, stop).toLowerCase();
}

function endsAbbreviation(text: string, stop: number, isNumberNext: boolean): boolean {
  const token = tokenBefore(text, stop);
  if (isNumberNext && numberAbbreviations.has(token)) return true;
  const isInitial = token.length === 1 && (traitsAt(text, stop - 1) & UPPER) !== 0;
  return isInitial || abbreviations.has(token);
}

function skipSpace(text: string, from: number): { readonly next: number; readonly newlines: number } {
  let next = from;
  let newlines = 0;
  while ((traitsAt(text, next) & SPACE) !== 0) {
    if (text.charCodeAt(next) === NEWLINE) newlines++;
    next++;
  }
  return { next, newlines };
}

/**
 * Where each sentence begins, in order. A sentence ends at `.`, `?` or `!` before white space and what can begin a
 * sentence, and at an empty line; not after "No.", "Mr." or an initial, nor within "2.5" or "U.S.".
 */
export function sentenceBounds(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const isStop = char === "." || char === "?" || char === "!";
    if (!isStop && text.charCodeAt(i) !== NEWLINE) continue;
    let after = i + 1;
    if (isStop) while (closers.has(text[after] ?? "")) after++;
    const { next, newlines } = skipSpace(text, isStop ? after : i);
    if (next >= text.length) break;
    const follows = traitsAt(text, next);
    const canBegin = (follows & (UPPER | DIGIT)) !== 0 || openers.has(text[next] ?? "");
    const isParagraph = newlines > 1;
    const isAbbreviation = char === "." && endsAbbreviation(text, i, (follows & DIGIT) !== 0);
    const isEnd = isStop && next > after && canBegin && !isAbbreviation;
    if (isParagraph || isEnd) starts.push(next);
    i = Math.max(i, next - 1);
  }
  return starts;
}

/** The 0-based number of the sentence at the offset. */
export function sentenceAt(bounds: readonly number[], offset: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Start and end of a sentence without surrounding white space; null if the text has no such sentence. */
export function sentenceSpan(
  text: string,
  sentence: number,
  bounds: readonly number[] = sentenceBounds(text),
): { readonly start: number; readonly end: number } | null {
  const from = bounds[sentence];
  if (from === undefined) return null;
  let end = bounds[sentence + 1] ?? text.length;
  while (end > from && (traitsAt(text, end - 1) & SPACE) !== 0) end--;
  const start = Math.min(skipSpace(text, from).next, end);
  return { start, end };
}
