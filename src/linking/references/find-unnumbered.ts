import type { Reference } from "../../model/edges.ts";
import { isJoined } from "./connecting-words.ts";
import { printedDays } from "./printed-days.ts";

/**
 * Finds references with the day of an answer and no number: "I refer the hon. Member to the answer I gave on 5 May".
 */

const REACH = 200;

const noun = /\b(?:[Aa]nswers?|[Rr]epl(?:y|ies))\b/g;
const pointing =
  /\b(?:refer(?:red|s)?\b|pursuant|further to|with reference|set out in|stated in|outlined in|given in|in line with|as per)\b(?:[^.;?!\d]|(?<=\b(?:hon|rt))\.){0,90}$/i;
const spoken = /\b(?:oral|urgent|topical|supplementary|letter|debate|statement|committee|in the house)\b/i;
const otherBehind = /^[^.;?!]{0,40}\b(?:urgent question|letter|oral)\b/i;
const toDay = /\b(?:of|on|dated|from)\s+(?:the\s+)?$/i;
const reportOfDebate =
  /^\)?,?\s*\(?(?:on\s[^,.;]{0,80})?,?\s*\(?(?:official report|hansard|h[cl] deb)\b(?![^.;]{0,60}\bcol(?:umn)?s?\.?\s*(?:\d+[-–])?\d+WA?\b)/i;

/** The references without a number, in addition to the numbered ones already found. */
export function findUnnumbered(
  text: string,
  numbered: readonly Reference[],
  writtenOn: string | null,
): readonly Reference[] {
  const found: Reference[] = [];
  let last = 0;
  noun.lastIndex = 0;
  for (let match = noun.exec(text); match !== null; match = noun.exec(text)) {
    const { index } = match;
    if (index < last) continue;
    const before = text.slice(Math.max(0, index - 120), index);
    if (!pointing.test(before) || spoken.test(pointing.exec(before)?.[0] ?? "")) continue;
    const [days] = printedDays(text, noun.lastIndex, index + REACH, writtenOn);
    if (days === undefined || !isJoined(text, noun.lastIndex, days.start)) continue;
    const between = text.slice(noun.lastIndex, days.start);
    if (!toDay.test(between) || spoken.test(between)) continue;
    const behind = text.slice(days.end, days.end + 160);
    if (reportOfDebate.test(behind) || otherBehind.test(behind)) continue;
    last = days.end;
    if (isNumbered(text, numbered, index, days.end)) continue;
    found.push({
      start: index,
      end: days.end,
      surface: text.slice(index, days.end),
      uin: null,
      house: null,
      on: days.days.length === 1 ? (days.days[0] ?? null) : null,
    });
  }
  return found;
}

/** A number this close after the words belongs to them, whatever is printed in between. */
const CLOSE = 40;

/** True if a numbered reference covers the span, or the words after the span lead to one. */
function isNumbered(text: string, numbered: readonly Reference[], start: number, end: number): boolean {
  return numbered.some(
    (reference) =>
      (reference.start < end && start < reference.end) ||
      (reference.start >= end &&
        (reference.start - end < CLOSE ||
          (reference.start - end < REACH && isJoined(text, end, reference.start)))),
  );
}
