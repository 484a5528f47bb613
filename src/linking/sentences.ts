import { DIGIT, RAISED, SPACE, traitsAt, UPPER, WORD } from "./fold-character.ts";

/** Words after which a full stop does not end a sentence: titles, degrees, months, companies, country-name parts. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof st rt hon rev revd lt col gen sgt capt maj cmdr adm brig supt cllr messrs mme esq jr jnr sr snr " +
    "ph.d d.phil m.phil m.sc b.sc ll.b ll.m bt eg ie cf vs v viz approx dept est inc ltd co corp plc bros dem rep eq " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri"
  ).split(" "),
);

/** The same, but only if they begin with a capital: "Sat. 5 May", but "they sat. Then". */
const capitalised: ReadonlySet<string> = new Set("wed sat sun sen gov fed is isl".split(" "));

/** Words after which a full stop does not end a sentence if a number follows: "No. 5", but "they said no. Then". */
const numberAbbreviations: ReadonlySet<string> = new Set(
  "no nos art arts para paras sec secs ch vol vols p pp ref refs fig figs c ca cm cmd cmnd tel ext ed".split(
    " ",
  ),
);

/** Letters separated by full stops: "U.S.", "H.E.", "e.g." (not "a.m." and "p.m.", which may end a sentence). */
const dotted = /^(?![ap]\.m$)(?:\p{L}\.)+\p{L}$/u;
/** The mark of an item in a numbered list: "12.", "b.", "iv.". */
const itemMark = /^(?:\d{1,3}|[a-z]|[ivxlc]+)$/;

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
  const start = stop - token.length;
  if (isNumberNext && numberAbbreviations.has(token)) return true;
  if (abbreviations.has(token) || dotted.test(token)) return true;
  const isCapitalised = (traitsAt(text, start) & UPPER) !== 0;
  if (isCapitalised && (token.length === 1 || capitalised.has(token))) return true;
  return itemMark.test(token) && isAtLineStart(text, start);
}

function isAtLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === " ") before--;
  return before < 0 || text.charCodeAt(before) === NEWLINE;
}

function skipSpace(text: string, from: number): { readonly next: number; readonly hasNewline: boolean } {
  let next = from;
  let hasNewline = false;
  while ((traitsAt(text, next) & SPACE) !== 0) {
    if (text.charCodeAt(next) === NEWLINE) hasNewline = true;
    next++;
  }
  return { next, hasNewline };
}

/**
 * Where each sentence begins, in order. A sentence ends at `.`, `?` or `!` if white space and a possible start of a
 * sentence follow, but not after "No.", "Mr.", "Sept.", an initial or an item's number, nor within "2.5" or "U.S.". It
 * also ends at the end of a line: in stored texts a line is a paragraph, a list item, a table row or a deliberate
 * break.
 */
export function sentenceBounds(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const isStop = char === "." || char === "?" || char === "!";
    if (!isStop && text.charCodeAt(i) !== NEWLINE) continue;
    let after = i + 1;
    if (isStop) while (closers.has(text[after] ?? "") || (traitsAt(text, after) & RAISED) !== 0) after++;
    const { next, hasNewline } = skipSpace(text, isStop ? after : i);
    if (next >= text.length) break;
    const follows = traitsAt(text, next);
    const canBegin = (follows & (UPPER | DIGIT | RAISED)) !== 0 || openers.has(text[next] ?? "");
    const isAbbreviation = char === "." && endsAbbreviation(text, i, (follows & DIGIT) !== 0);
    const isEnd = isStop && next > after && canBegin && !isAbbreviation;
    if (hasNewline || isEnd) starts.push(next);
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
