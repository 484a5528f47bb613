import { RAISED, SPACE, traitsAt, WORD } from "../fold-character.ts";

/** No title, name or noun of a rule is longer. A longer run of letters is not a word. */
const LONGEST_WORD = 30;

function isPartOfWord(text: string, at: number): boolean {
  if ((traitsAt(text, at) & WORD) !== 0) return true;
  const isJoint = text[at] === "-" || text[at] === "'" || text[at] === "’";
  return isJoint && (traitsAt(text, at - 1) & WORD) !== 0 && (traitsAt(text, at + 1) & WORD) !== 0;
}

/**
 * Up to `most` words directly before `start`, in text order, with a single space between them. With `joint`, that
 * character stands between `start` and the words instead of white space.
 */
export function wordsBefore(text: string, start: number, most: number, joint?: string): readonly string[] {
  const words: string[] = [];
  let at = start;
  while (
    words.length < most &&
    ((traitsAt(text, at - 1) & SPACE) !== 0 || (joint === text[at - 1] && at === start))
  ) {
    let end = at - 1;
    if (text[end - 1] === ".") end--;
    let from = end;
    while (from > 0 && end - from < LONGEST_WORD && isPartOfWord(text, from - 1)) from--;
    if (from === end) break;
    words.unshift(text.slice(from, end));
    at = from;
  }
  return words;
}

/** Up to `most` words directly after `end`, in text order. A note's mark is skipped, "&" is "and"; the first may follow a hyphen. */
export function wordsAfter(text: string, end: number, most: number): readonly string[] {
  const words: string[] = [];
  let first = end;
  while ((traitsAt(text, first) & RAISED) !== 0) first++;
  let at = first;
  while (words.length < most) {
    const isSeparated = (traitsAt(text, at) & SPACE) !== 0 || (at === first && text[at] === "-");
    if (!isSeparated) break;
    const from = at + 1;
    at = from;
    while (at < text.length && at - from < LONGEST_WORD && isPartOfWord(text, at)) at++;
    if (from === at && text[at] === "&" && (traitsAt(text, at + 1) & SPACE) !== 0) {
      words.push("and");
      at += 1;
      continue;
    }
    if (from === at) break;
    words.push(text.slice(from, at));
  }
  return words;
}

/** The line that contains an index, up to `most` code units on either side. */
export function lineAround(text: string, at: number, most: number): string {
  const before = text.slice(Math.max(0, at - most), at);
  const after = text.slice(at, at + most);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? after : after.slice(0, end));
}

/** Whether a span is a whole line, table cell or item of a list in one. */
export function isWholeCell(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\n|,/] ?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^ ?(?:$|[\n|,/(])/.test(text.slice(end, end + 2))
  );
}
