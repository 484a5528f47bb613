import { RAISED, SPACE, traitsAt, WORD } from "../fold-character.ts";

/** No title, name or noun of a rule is longer; a longer run of letters is no word. */
const LONGEST_WORD = 30;

function isPartOfWord(text: string, at: number): boolean {
  if ((traitsAt(text, at) & WORD) !== 0) return true;
  const isJoint = text[at] === "-" || text[at] === "'" || text[at] === "’";
  return isJoint && (traitsAt(text, at - 1) & WORD) !== 0 && (traitsAt(text, at + 1) & WORD) !== 0;
}

/** Up to `most` words right in front of a place, in text order; only single white space may part them. */
export function wordsBefore(text: string, start: number, most: number): readonly string[] {
  const words: string[] = [];
  let at = start;
  while (words.length < most && (traitsAt(text, at - 1) & SPACE) !== 0) {
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

/** Up to `most` words right behind a place, in text order; the first may also follow a hyphen. A note's mark at the place is passed over. */
export function wordsAfter(text: string, end: number, most: number): readonly string[] {
  const words: string[] = [];
  let first = end;
  while ((traitsAt(text, first) & RAISED) !== 0) first++;
  let at = first;
  while (words.length < most) {
    const isParted = (traitsAt(text, at) & SPACE) !== 0 || (at === first && text[at] === "-");
    if (!isParted) break;
    const from = at + 1;
    at = from;
    while (at < text.length && at - from < LONGEST_WORD && isPartOfWord(text, at)) at++;
    if (from === at) break;
    words.push(text.slice(from, at));
  }
  return words;
}
