import type { AmbiguousMention } from "./ambiguous-mention.ts";
import type { Gender, HouseTerm, MemberName, Period } from "./people.ts";

/** The nodes of the graph, as every part of the system passes them on. Dates are ISO 8601 days (`2025-09-12`). */

export type House = "COMMONS" | "LORDS";

/** Where a record came from, so that every statement can be traced to its source. */
export type Provenance = {
  /** File path or address the record was read from. */
  readonly source: string;
  /** 1-based line (or record number) of the record in its source. */
  readonly line: number;
  /** When the source was obtained, ISO 8601 in UTC; for a local file its modification time. */
  readonly retrievedAt: string;
  /** SHA-256 of the record's own text in hex: changes exactly when the record does. */
  readonly contentHash: string;
};

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly house: House | null;
  /** False while the member is known by a printed name alone, not by Parliament's member id. */
  readonly resolved: boolean;
  readonly gender: Gender | null;
  /** Every name in the official lists; empty for a member who is not in them, as are the terms. */
  readonly names: readonly MemberName[];
  /** The times of sitting in either House. */
  readonly terms: readonly HouseTerm[];
};

/** How far a question has come. CORRECTED: its answer was corrected later. WITHDRAWN counts before all others. */
export const questionStates = ["UNANSWERED", "HOLDING", "ANSWERED", "CORRECTED", "WITHDRAWN"] as const;
export type QuestionState = (typeof questionStates)[number];

export type Question = Provenance & {
  readonly id: string;
  readonly uin: string | null;
  readonly house: House | null;
  readonly heading: string | null;
  readonly text: string;
  /** True while only the beginning of the text is known. */
  readonly truncated: boolean;
  /** Day on which it was tabled. */
  readonly tabledOn: string | null;
  /** Day by which an answer is due. */
  readonly dueOn: string | null;
  /** Whether the asker named that day; null where no source says, here and below. */
  readonly namedDay: boolean | null;
  /** Whether the asker declared an interest. */
  readonly interest: boolean | null;
  readonly state: QuestionState;
  readonly url: string | null;
  readonly ambiguousMentions: readonly AmbiguousMention[];
};

/** A document that was published with an answer. */
export type Attachment = { readonly title: string; readonly url: string | null };

export type Answer = Provenance & {
  readonly id: string;
  readonly text: string;
  /** SHA-256 of the normalised text in hex: equal for answers that say the same words; equal to none while the text is cut. */
  readonly textHash: string;
  /** True while only the beginning of the text is known, or its paragraphs are fused. */
  readonly truncated: boolean;
  readonly answeredOn: string | null;
  /** True for a holding answer, which only promises one. */
  readonly holding: boolean;
  /** Day of the holding answer that was given first. */
  readonly heldOn: string | null;
  /** Day of its correction; null for an answer that was not corrected. */
  readonly correctedOn: string | null;
  /** The minister's role as printed, or the office printed in place of a name; null where there is neither. */
  readonly role: string | null;
  readonly attachments: readonly Attachment[];
  readonly ambiguousMentions: readonly AmbiguousMention[];
};

/** What an answer's plain text was made from, and what it said before a correction; kept apart, being as long as the text. */
export type AnswerOriginal = {
  /** As published; null for a source in plain text. Not to be trusted as part of a page. */
  readonly html: string | null;
  /** Plain text of the answer before its correction, where a source gives it. */
  readonly textBefore: string | null;
};

export type Department = {
  readonly id: string;
  readonly name: string;
  /** When it existed, by official lists; a department may be made again under its former name. */
  readonly periods: readonly Period[];
  /** Short forms of the name in official lists, such as `FCDO`. */
  readonly abbreviations: readonly string[];
};
export type Party = { readonly id: string; readonly name: string };
export type Constituency = { readonly id: string; readonly name: string };

export type Country = {
  /** ISO 3166-1 alpha-2 code; XK for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** Every other name, abbreviation and former name that is recognised. */
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Capitals that stand for the state ("Moscow announced"). */
  readonly capitals: readonly string[];
  readonly region: string | null;
};

export type Topic = {
  /** Slug of the name: `human-rights`. */
  readonly id: string;
  readonly name: string;
  readonly broaderId: string | null;
  /** Major topic of the Comparative Agendas Project, such as 19 for international affairs; null where none fits. */
  readonly capCode: number | null;
  /** Number of the EuroVoc concept of the same meaning; null where there is none. */
  readonly eurovocId: string | null;
};
