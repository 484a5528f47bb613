import type { Reference } from "../../model/edges.ts";
import { sentenceAt, sentenceBounds } from "../sentences.ts";
import { type Lead, leadOf } from "./before-number.ts";
import { isFollowedBy } from "./connecting-words.ts";
import { findUnnumbered } from "./find-unnumbered.ts";
import { printedDays } from "./printed-days.ts";
import {
  type NumberGroup,
  type NumberKind,
  type Opening,
  type QuestionNumber,
  readAddress,
  readGroup,
  readOpening,
} from "./question-numbers.ts";

/** Finds references to other questions: "pursuant to the Answer of 19 May 2025 to Question 52199". */

/** The greatest distance between a number and a day after it. */
const REACH = 140;

/** A text without any of these has no references. Checking for them is faster than running the pattern. */
const beginnings = ["uestion", "UESTION", "nswer", "epl", "UIN", "Uin", "PQ", "WQ", "HL", "/detail/"];

const anchor =
  /\b(?:[Qq]uestions?|QUESTIONS?|U(?:IN|in)[Ss]?|[Ww]?PQ[Ss]?|WQ[Ss]?|[Ww]ritten [Aa]nswers?)(?![A-Za-z])|\bHL(?= ?\d)|\b(?:[Aa]nswers?|[Rr]eply)(?: (?:of|on) \d{1,2} [A-Z][a-z]+ \d{4},?)? (?:to|for|in)(?= \(?\d{4,6}\b)|\b(?:[Aa]nswer(?:s|ed)?|[Rr]epl(?:y|ies|ied))(?: (?:given|provided))? in(?= \(?(?:HL ?)?\d{4,6}\b)|(?<=\b(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|in|[Ss]ee|[Pp]ursuant to|[Rr]efer(?:ence)? to|[Ff]urther to) )[Aa]nswers?(?= (?:HL ?)?\d{4,6}\b)|https?:\/\/[^\s"'<>)]{1,200}?written-questions\/detail\//g;
const sureWord = /^(?:U|W?PQ|w?PQ|WQ|[Ww]ritten)/;
const bareWord = / (?:to|for|in)$|^[Aa]nswers?$/;
const bareEnd = /^\)?(?:[,.;\]]|\s+(?:on|of(?= \d)|and|answered|tabled|given)\s|\s*$)/;
const year = /^(?:19|20)\d\d$/;
const written = /\b(?:written|parliamentary)\s+(?:parliamentary\s+)?$/i;
const spoken = /\b(?:oral|urgent|topical|survey|consultation|supplementary)\s+(?:parliamentary\s+)?$/i;
const ofSomethingElse =
  /^\s+(?:(?:of|in|from|at|during|taken|before|asked|on page)\s+)+(?:the\s+|an?\s+|its\s+|this\s+|\d+\s+)?(?:\p{Lu}?[\w&’'-]+\s+){0,6}?(?:evidence|committee|survey|consultation|session|inquiry|census|form|questionnaire|hearing|transcript|annex|page|section)\b/iu;

/**
 * Every reference of a text, in text order, none overlapping another. `writtenOn` is the ISO day of the text; it
 * supplies the year of a day printed without one.
 */
export function findReferences(text: string, writtenOn: string | null): readonly Reference[] {
  if (!beginnings.some((word) => text.includes(word))) return [];
  anchor.lastIndex = 0;
  const references: Reference[] = [];
  let bounds: readonly number[] | null = null;
  let previous = { end: 0, hasAnswer: false };
  /** The end of the last list of numbers that are not Parliament's. A match inside it is part of that list. */
  let otherListEnd = 0;
  for (let match = anchor.exec(text); match !== null; match = anchor.exec(text)) {
    const end = anchor.lastIndex;
    if (match[0].startsWith("http")) {
      const address = readAddress(text, end);
      if (address === null) continue;
      references.push(toReference(text, { ...address, start: match.index }, address.day));
      anchor.lastIndex = address.end;
      previous = { end: address.end, hasAnswer: false };
      continue;
    }
    const start = startOf(match);
    const opening = openingAfter(text, start, end, match[0]);
    if (opening === null || (opening.kind === "question" && start < otherListEnd)) continue;
    bounds ??= sentenceBounds(text);
    const sentence = bounds[sentenceAt(bounds, start)] ?? 0;
    const sameSentence = previous.end > sentence;
    const low = sameSentence ? previous.end : sentence;
    const lead = leadOf(text, start, low, sameSentence && previous.hasAnswer, writtenOn);
    // Checked before the list is read: it may be long, and each of its numbers may have a word that leads here again.
    if (!mayPoint(text, start, opening, lead)) continue;
    const group = readGroup(text, opening.number);
    if (opening.kind === "question" && ofSomethingElse.test(text.slice(group.end, group.end + 120))) {
      otherListEnd = group.end;
      continue;
    }
    const limit = bounds[sentenceAt(bounds, group.end) + 1] ?? text.length;
    const dated = dateNumbers(text, group, lead, limit, writtenOn);
    if (!pointsToQuestion(text, opening, group, lead, dated)) continue;
    for (const { number, on } of dated) references.push(toReference(text, number, on));
    previous = { end: dated.at(-1)?.number.end ?? group.end, hasAnswer: lead.hasAnswer };
    anchor.lastIndex = Math.max(previous.end, group.end);
  }
  return [...references, ...findUnnumbered(text, references, writtenOn)].sort((a, b) => a.start - b.start);
}

/** Where the words for the number begin. The word "answer" before a bare number belongs to its lead. */
function startOf({ index, 0: word }: RegExpExecArray): number {
  if (!bareWord.test(word)) return index;
  const space = word.lastIndexOf(" ");
  return index + (space === -1 ? word.length : space + 1);
}

function openingAfter(text: string, start: number, end: number, word: string): Opening | null {
  if (word === "HL") return readOpening(text, start, start, "lords");
  if (bareWord.test(word)) return readOpening(text, start, end, "bare");
  const before = text.slice(Math.max(0, start - 40), start);
  if (spoken.test(before)) return null;
  const kind: NumberKind = sureWord.test(word) || written.test(before) ? "sure" : "question";
  return readOpening(text, start, end, kind);
}

type Dated = { readonly number: QuestionNumber; readonly on: string | null };

/** Gives each number the day after it, or else its day from those before it. */
function dateNumbers(
  text: string,
  { numbers }: NumberGroup,
  lead: Lead,
  limit: number,
  writtenOn: string | null,
): readonly Dated[] {
  const behind = numbers.map((number, at) => {
    const to = Math.min(numbers[at + 1]?.start ?? limit, number.end + REACH);
    const [days] = printedDays(text, number.end, to, writtenOn);
    return days !== undefined && isFollowedBy(text, number.end, days.start) ? days : null;
  });
  const shared = behind.slice(0, -1).every((days) => days === null) ? behind.at(-1) : null;
  const front = lead.days?.days ?? [];
  return numbers.map((number, at) => {
    const following = behind[at] ?? null;
    const start = at === 0 ? Math.min(lead.start, number.start) : number.start;
    if (following !== null && following.days.length === 1) {
      return { number: { ...number, start, end: following.end }, on: following.days[0] ?? null };
    }
    const on =
      front.length === 1 || front.length === numbers.length
        ? (front[front.length === 1 ? 0 : at] ?? null)
        : (shared?.days[shared.days.length === numbers.length ? at : 0] ?? null);
    return { number: { ...number, start }, on };
  });
}

/**
 * Whether the number may belong to a question in Parliament, not to a survey, a hearing or a paper, judging by the number
 * and the words before it.
 */
function mayPoint(text: string, start: number, { kind, number }: Opening, lead: Lead): boolean {
  const { hasAnswer } = lead;
  const { uin } = number;
  switch (kind) {
    case "sure":
      return true;
    case "lords":
      return hasAnswer;
    case "bare":
      // In "an answer to 1500 people", a noun follows the number.
      return hasAnswer && !year.test(uin) && /^(?:answer|reply|replies)/i.test(text.slice(lead.start));
    case "question":
      if (uin.startsWith("HL")) return true;
      return uin.length <= 3 ? hasAnswer || isAfterAnswer(text, start, uin) : hasAnswer || !year.test(uin);
  }
}

/** Whether what follows the list agrees; a short number needs a date too. */
function pointsToQuestion(
  text: string,
  { kind, number: { uin, start } }: Opening,
  { end }: NumberGroup,
  { hasAnswer, days }: Lead,
  [first]: readonly Dated[],
): boolean {
  if (kind === "bare") return bareEnd.test(text.slice(end, end + REACH));
  if (kind !== "question" || uin.startsWith("HL") || uin.length > 3) return true;
  return (hasAnswer && (days !== null || first?.on != null)) || isAfterAnswer(text, start, uin);
}

function isAfterAnswer(text: string, start: number, uin: string): boolean {
  return uin.length === 3 && /\b(?:answer|reply)\b/i.test(text.slice(start - 60, start));
}

function toReference(text: string, number: QuestionNumber, on: string | null): Reference {
  const { start, uin } = number;
  const isOpen = /\([^)]*$/.test(text.slice(start, number.end)) && text[number.end] === ")";
  const end = number.end + (isOpen ? 1 : 0);
  const surface = text.slice(start, end);
  return { start, end, surface, uin, house: uin.startsWith("HL") ? "LORDS" : null, on };
}
