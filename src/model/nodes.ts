import type { AmbiguousMention } from "./ambiguous-mention.ts";
import type { Gender, HouseTerm, MemberName, Period } from "./people.ts";

/** The graph's nodes, as all parts of the system use them. Dates are ISO 8601 days (`2025-09-12`). */

export const houses = ["COMMONS", "LORDS"] as const;
export type House = (typeof houses)[number];

/** Where a record came from, so that every fact can be traced to its source. */
export type Provenance = {
  /** File path or URL the record was read from. */
  readonly source: string;
  /** 1-based line (or record number) of the record in its source. */
  readonly line: number;
  /** When the source was retrieved, ISO 8601 in UTC; for a local file, its modification time. */
  readonly retrievedAt: string;
  /** SHA-256 of the record as printed in the source, in hex. */
  readonly contentHash: string;
};

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly house: House | null;
  /** False if the member is known only by a printed name, not by Parliament's member id. */
  readonly resolved: boolean;
  readonly gender: Gender | null;
  /** Every name in the official lists. Empty, like `terms`, for a member not in them. */
  readonly names: readonly MemberName[];
  /** Terms in either House. */
  readonly terms: readonly HouseTerm[];
};

/** State of a question. CORRECTED: its answer was corrected later. WITHDRAWN takes precedence over all others. */
export const questionStates = ["UNANSWERED", "HOLDING", "ANSWERED", "CORRECTED", "WITHDRAWN"] as const;
export type QuestionState = (typeof questionStates)[number];

export type Question = Provenance & {
  readonly id: string;
  readonly uin: string | null;
  readonly house: House | null;
  readonly heading: string | null;
  readonly text: string;
  /** True if only the beginning of the text is known. */
  readonly truncated: boolean;
  /** Date tabled. */
  readonly tabledOn: string | null;
  /** Date by which an answer is due. */
  readonly dueOn: string | null;
  /** Whether the asker named that date; null if no source says. */
  readonly namedDay: boolean | null;
  /** Whether the asker declared an interest; null if no source says. */
  readonly interest: boolean | null;
  readonly state: QuestionState;
  /** The day until which its sources had looked: what happened later is unknown. Null if no day is known. */
  readonly seenUntil: string | null;
  readonly url: string | null;
  readonly ambiguousMentions: readonly AmbiguousMention[];
};

/** A document published with an answer. */
export type Attachment = { readonly title: string; readonly url: string | null };

export type Answer = Provenance & {
  readonly id: string;
  readonly text: string;
  /** SHA-256 of the normalised text in hex, equal for answers with the same words. A truncated text equals no other. */
  readonly textHash: string;
  /** True if only the beginning of the text is known, or its paragraphs are run together. */
  readonly truncated: boolean;
  readonly answeredOn: string | null;
  /** True for a holding answer, which only promises an answer. */
  readonly holding: boolean;
  /** Date of the holding answer given first. */
  readonly heldOn: string | null;
  /** Date of its correction; null if it was not corrected. */
  readonly correctedOn: string | null;
  /** The minister's role as printed, or the office printed in place of a name; null if there is neither. */
  readonly role: string | null;
  readonly attachments: readonly Attachment[];
  readonly ambiguousMentions: readonly AmbiguousMention[];
};

/** An answer's HTML, and its text before a correction. Stored separately because they are as long as the text. */
export type AnswerOriginal = {
  /** As published; null for a source in plain text. Sanitise it before showing it in a page. */
  readonly html: string | null;
  /** Plain text before the correction; null if no source gives it. */
  readonly textBefore: string | null;
};

export type Department = {
  readonly id: string;
  readonly name: string;
  /** When it existed, according to official lists. A department may be created again under its old name. */
  readonly periods: readonly Period[];
  /** Short forms of the name in official lists, such as `FCDO`. */
  readonly abbreviations: readonly string[];
};

/** A node that has nothing but a name, such as a party. Its id is the slug of the name. */
export type NamedNode = { readonly id: string; readonly name: string };

export type Country = {
  /** ISO 3166-1 alpha-2 code; XK for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** Other names, abbreviations and former names that are recognised. */
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Capitals used to mean the state ("Moscow announced"). */
  readonly capitals: readonly string[];
  readonly region: string | null;
};

export type Topic = {
  /** Slug of the name: `human-rights`. */
  readonly id: string;
  readonly name: string;
  readonly broaderId: string | null;
  /** Major topic of the Comparative Agendas Project, such as 19 for international affairs; null if none fits. */
  readonly capCode: number | null;
  /** Number of the EuroVoc concept with the same meaning; null if there is none. */
  readonly eurovocId: string | null;
};
