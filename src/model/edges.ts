import type { House } from "./nodes.ts";

/**
 * Properties of the graph's edges. All offsets are UTF-16 code units into the stored plain text, or the heading for spans
 * in it, end exclusive.
 */

export type Span = {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, always. */
  readonly surface: string;
};

export type MentionKind = "name" | "demonym" | "capital";

/**
 * The rule by which a span was found or settled: `name` to `also-a-language` say what kind of name it is, `defined` that
 * the text introduces the abbreviation, `other-names`, `cue` and `heading` what settled a name that countries share, and
 * `override` that a manual decision was applied.
 */
export const mentionRules = [
  "name",
  "demonym",
  "capital",
  "prefix",
  "with-country",
  "within-title",
  "also-a-person",
  "also-a-language",
  "defined",
  "other-names",
  "cue",
  "heading",
  "override",
] as const;
export type MentionRule = (typeof mentionRules)[number];

/** The texts that evidence comes from. A question has a text and an official heading. */
export const textFields = ["QUESTION", "HEADING", "ANSWER"] as const;
export type TextField = (typeof textFields)[number];

/** The sentence number of spans in a question's heading, which is not part of any sentence. */
export const HEADING_SENTENCE = -1;

/** A span that names a country, in a text or in a question's heading. */
export type MentionSpan = Span & {
  readonly kind: MentionKind;
  /** 0-based number of the sentence that contains the span, or `HEADING_SENTENCE`. */
  readonly sentence: number;
  /** How likely it is that the country is meant: above 0 and at most 1. */
  readonly confidence: number;
  /** Null if a program that did not record it found the span. */
  readonly rule: MentionRule | null;
  /** The reason given for a manual decision; null if the rules decided. */
  readonly reason: string | null;
};

/** Whether the offsets of a span count from the start of the heading instead of the text. */
export function isInHeading({ sentence }: Pick<MentionSpan, "sentence">): boolean {
  return sentence === HEADING_SENTENCE;
}

/**
 * MENTIONS: a question, its heading or an answer names a country. Carries every span that does: those of the heading,
 * then those of the text, each in text order.
 */
export type Mention = { readonly countryCode: string; readonly spans: readonly MentionSpan[] };

export const aboutMethods = ["heading", "rule"] as const;
export type AboutMethod = (typeof aboutMethods)[number];

/** ABOUT: a question or answer is about a topic. Carries the words that show it. */
export type About = {
  readonly topicId: string;
  /** Above 0 and at most 1. */
  readonly score: number;
  readonly method: AboutMethod;
  /** Spans in the text; empty if only the heading names the topic. */
  readonly evidence: readonly Span[];
};

/** Sorted ids of the official members that a printed name could mean; empty if it is unambiguous. */
export type CandidateIds = readonly string[];

/** ASKED: carries the asker's party and constituency on that day, from official lists or else as printed. */
export type Asked = {
  readonly memberId: string;
  readonly partyId: string | null;
  readonly constituencyId: string | null;
  readonly candidateIds: CandidateIds;
};

/**
 * How an answer was matched to an office its minister held that day: `matched` if exactly one fits, `gap` if none,
 * `overlap` if several.
 */
export const officeMatches = ["matched", "gap", "overlap"] as const;
export type OfficeMatch = (typeof officeMatches)[number];

/** How the minister of an answer was found: by Parliament's id, by the printed name, or as holder of the printed office. */
export const ministerMatches = ["id", "name", "role"] as const;
export type MinisterMatch = (typeof ministerMatches)[number];

/**
 * ANSWERED: carries the role printed with the answer. That is only text; it does not show which department's minister
 * answered.
 */
export type Answered = {
  readonly memberId: string;
  readonly role: string | null;
  /** The office held that day; null unless exactly one fits. */
  readonly officeId: string | null;
  /** Null if unknown, because the day is not known or no official list has the minister. */
  readonly officeMatch: OfficeMatch | null;
  readonly ministerMatch: MinisterMatch;
  readonly candidateIds: CandidateIds;
};

/** A span of text that refers to another question. It becomes a REFERS_TO edge once that question is found. */
export type Reference = Span & {
  /** The question's number without spaces; null if the text gives only the day of its answer. */
  readonly uin: string | null;
  /** The House named by the text or the number (`HL1234`); null for the House of the text itself. */
  readonly house: House | null;
  /** ISO day of the answer or of the tabling, as the text gives it; null if it gives none. */
  readonly on: string | null;
};
