import type { Reference } from "../../model/edges.ts";
import { bracketedNumber } from "./bracketed-number.ts";
import { isFollowedBy, isJoined } from "./connecting-words.ts";
import { type PrintedDays, printedDays } from "./printed-days.ts";

/**
 * Finds references by the day of an answer, with or without a number in brackets: "I refer the hon. Member to the
 * answer I gave on 5 May".
 */

const REACH = 200;

const noun = /\b(?:[Aa]nswers?|[Rr]epl(?:y|ies))\b/g;
const pointing =
  /\b(?:refer(?:red|s)?\b|pursuant|further to|with reference|set out in|stated in|outlined in|given in|in line with|as per)\b(?:[^.;?!\d]|(?<=\b(?:hon|rt))\.){0,90}$/i;
const spoken = /\b(?:oral|urgent|topical|supplementary|letter|debate|statement|committee|in the house)\b/i;
const otherBehind = /^[^.;?!]{0,40}\b(?:urgent question|letter|oral)\b/i;
const spokenBefore = /\b(?:oral|urgent|topical|supplementary)\s+$/i;
const adjective = String.raw`(?:(?:previous|earlier|recent|written|parliamentary|original|last|latest|initial)\s+)?$`;
/** An answer of the writer or the minister is always a reference. Any other needs a word such as "refer". */
const own = new RegExp(String.raw`\b(?:my|his|her|their|our)\s+${adjective}`, "i");
const known = new RegExp(String.raw`\bthe\s+${adjective}`, "i");
const ofSomebody = /\b(?:from|by|of)\s+(?:the\s+)?\p{Lu}/u;
const toDay = /\b(?:of|on|dated|from)\s+(?:the\s+)?$/i;
const reportOfDebate =
  /^\)?,?\s*\(?(?:on\s[^,.;]{0,80})?,?\s*\(?(?:official report|hansard|h[cl] deb)\b(?![^.;]{0,60}\bcol(?:umn)?s?\.?\s*(?:\d+[-–])?\d+WA?\b)/i;

/** The references that no word for a number introduces, in text order, in addition to the numbered ones already found. */
export function findUnnumbered(
  text: string,
  numbered: readonly Reference[],
  writtenOn: string | null,
): readonly Reference[] {
  const found: Reference[] = [];
  let last = 0;
  /** The first numbered reference that does not end before `index`. */
  let nearest = 0;
  noun.lastIndex = 0;
  for (let match = noun.exec(text); match !== null; match = noun.exec(text)) {
    const { index } = match;
    if (index < last) continue;
    const target = targetOf(text, index, noun.lastIndex, writtenOn);
    if (target === null) continue;
    const { end, uin, on } = target;
    last = end;
    while ((numbered[nearest]?.end ?? Infinity) <= index) nearest++;
    if (isNumbered(text, numbered, nearest, end)) continue;
    const house = uin?.startsWith("HL") ? "LORDS" : null;
    found.push({ start: index, end, surface: text.slice(index, end), uin, house, on });
  }
  return found;
}

type Target = Pick<Reference, "end" | "uin" | "on">;

/** What the words after a word for an answer name: a day, a number in brackets, or both; null if they name neither. */
function targetOf(text: string, index: number, from: number, writtenOn: string | null): Target | null {
  const before = text.slice(Math.max(0, index - 120), index);
  if (spokenBefore.test(before) || spoken.test(pointing.exec(before)?.[0] ?? "")) return null;
  const isPointedTo = pointing.test(before);
  const [days] = printedDays(text, from, index + REACH, writtenOn);
  if (days === undefined || !isJoined(text, from, days.start)) {
    const number = bracketedNumber(text, from);
    if (number === null || !isPointedTo || !ofSomebody.test(text.slice(from, number.start))) return null;
    const [after] = printedDays(text, number.end, number.end + REACH, writtenOn);
    const isDated = after !== undefined && isFollowedBy(text, number.end, after.start);
    return { end: isDated ? after.end : number.end, uin: number.uin, on: isDated ? onlyDay(after) : null };
  }
  const between = text.slice(from, days.start);
  if (!toDay.test(between) || spoken.test(between)) return null;
  const after = text.slice(days.end, days.end + 160);
  if (reportOfDebate.test(after) || otherBehind.test(after)) return null;
  const number = bracketedNumber(text, days.end);
  if (number !== null) return { end: number.end, uin: number.uin, on: onlyDay(days) };
  const isAnswers =
    isPointedTo ||
    own.test(before) ||
    (known.test(before) && /^A.*\bof\s+$/.test(text.slice(index, days.start)));
  return isAnswers ? { end: days.end, uin: null, on: onlyDay(days) } : null;
}

function onlyDay({ days }: PrintedDays): string | null {
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** A number this close after the words belongs to them, whatever is printed in between. */
const CLOSE = 40;

/**
 * True if a numbered reference covers the span that ends at `end`, or the words after the span lead to one. `nearest` is
 * the first reference that does not end before the span.
 */
function isNumbered(text: string, numbered: readonly Reference[], nearest: number, end: number): boolean {
  for (let at = nearest; at < numbered.length; at++) {
    const distance = (numbered[at]?.start ?? Infinity) - end;
    if (distance >= REACH) return false;
    if (distance < CLOSE || isJoined(text, end, end + distance)) return true;
  }
  return false;
}
