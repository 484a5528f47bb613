import type { House } from "./nodes.ts";

/** What the edges of the graph carry. All offsets are UTF-16 code units into the stored plain text, end exclusive. */

export type Span = {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, always. */
  readonly surface: string;
};

export type MentionKind = "name" | "demonym" | "capital";

/** One place in a text that names a country. */
export type MentionSpan = Span & {
  readonly kind: MentionKind;
  /** 0-based number of the sentence the span stands in. */
  readonly sentence: number;
  /** Above 0, at most 1: how sure it is that the country is meant. */
  readonly confidence: number;
  /** Why somebody decided this place by hand; null where the rules did. */
  readonly reason: string | null;
};

/** MENTIONS: a question or answer names a country, with every place where it does, in text order. */
export type Mention = { readonly countryCode: string; readonly spans: readonly MentionSpan[] };

export type AboutMethod = "heading" | "rule";

/** ABOUT: a question or answer is about a topic, with the words that say so. */
export type About = {
  readonly topicId: string;
  /** Above 0, at most 1. */
  readonly score: number;
  readonly method: AboutMethod;
  /** Spans in the text; empty when the heading alone says so. */
  readonly evidence: readonly Span[];
};

/** The official members, sorted, any of whom a printed name may be that day and in that place; empty unless it may be several. */
export type CandidateIds = readonly string[];

/** ASKED: carries the asker's party and seat that day by official lists, or else as printed with the question. */
export type Asked = {
  readonly memberId: string;
  readonly partyId: string | null;
  readonly constituencyId: string | null;
  readonly candidateIds: CandidateIds;
};

/** How an answer was matched with a post that its minister held that day: exactly one fits, none, or several. */
export const officeMatches = ["matched", "gap", "overlap"] as const;
export type OfficeMatch = (typeof officeMatches)[number];

/** How the minister of an answer was found: by Parliament's id, by the printed name, or as the holder of a printed office. */
export const ministerMatches = ["id", "name", "role"] as const;
export type MinisterMatch = (typeof ministerMatches)[number];

/** ANSWERED: carries the role as printed with the answer, which is text and makes nobody a minister of a department. */
export type Answered = {
  readonly memberId: string;
  readonly role: string | null;
  /** The post held that day; null unless exactly one fits. */
  readonly officeId: string | null;
  /** Null where it cannot be said: the day is not known, or no official list has the minister. */
  readonly officeMatch: OfficeMatch | null;
  readonly ministerMatch: MinisterMatch;
  readonly candidateIds: CandidateIds;
};

/** A place in a text that points to another question; REFERS_TO once that question is found. */
export type Reference = Span & {
  /** The number of the question, without spaces; null where the text gives the day of its answer alone. */
  readonly uin: string | null;
  /** The House that the text or the number names (`HL1234`); null for that of the text itself. */
  readonly house: House | null;
  /** ISO day of the answer, or of the tabling, as the text gives it; null where it gives none. */
  readonly on: string | null;
};
