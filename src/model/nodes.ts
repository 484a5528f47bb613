import type { AmbiguousMention } from "./ambiguous-mention.ts";
import { genders, type HouseTerm, type MemberName, type Period } from "./people.ts";
import {
  day,
  flag,
  integer,
  listOf,
  longText,
  oneOf,
  orNull,
  type Properties,
  text,
  time,
  type ValuesOf,
} from "./properties.ts";

/**
 * The graph's nodes, as all parts of the system use them, and what they carry: their rows and tables follow. Dates are
 * ISO 8601 days (`2025-09-12`).
 */

export const houses = ["COMMONS", "LORDS"] as const;
export type House = (typeof houses)[number];

/** State of a question. CORRECTED: its answer was corrected later. WITHDRAWN takes precedence over all others. */
export const questionStates = ["UNANSWERED", "HOLDING", "ANSWERED", "CORRECTED", "WITHDRAWN"] as const;
export type QuestionState = (typeof questionStates)[number];

/** A document published with an answer. */
export type Attachment = { readonly title: string; readonly url: string | null };

/** Where a record came from, so that every fact can be traced to its source. */
const provenance = {
  /** File path or URL the record was read from. */
  source: text,
  /** 1-based line (or record number) of the record in its source. */
  line: integer,
  /** When the source was retrieved, ISO 8601 in UTC; for a local file, its modification time. */
  retrievedAt: time,
  /** SHA-256 of the record as printed in the source, in hex. */
  contentHash: text,
} as const;

const named = { id: text, name: text } as const;

export const nodeProperties = {
  Member: {
    ...named,
    house: orNull(oneOf(houses)),
    /** False if the member is known only by a printed name, not by Parliament's member id. */
    resolved: flag,
    gender: orNull(oneOf(genders)),
    /** Every name in the official lists. Empty, like `terms`, for a member not in them. */
    names: listOf<MemberName>(),
    /** Terms in either House. */
    terms: listOf<HouseTerm>(),
  },
  Question: {
    id: text,
    uin: orNull(text),
    house: orNull(oneOf(houses)),
    heading: orNull(text),
    text: longText,
    /** True if only the beginning of the text is known. */
    truncated: flag,
    /** Date tabled. */
    tabledOn: orNull(day),
    /** Date by which an answer is due. */
    dueOn: orNull(day),
    /** Whether the asker named that date; null if no source says. */
    namedDay: orNull(flag),
    /** Whether the asker declared an interest; null if no source says. */
    interest: orNull(flag),
    state: oneOf(questionStates),
    /** The day until which its sources had looked: what happened later is unknown. Null if no day is known. */
    seenUntil: orNull(day),
    url: orNull(text),
    ambiguousMentions: listOf<AmbiguousMention>(),
    ...provenance,
  },
  Answer: {
    id: text,
    text: longText,
    /** SHA-256 of the normalised text in hex, equal for answers with the same words. A truncated text equals no other. */
    textHash: text,
    /** True if only the beginning of the text is known, or its paragraphs are run together. */
    truncated: flag,
    answeredOn: orNull(day),
    /** True for a holding answer, which only promises an answer. */
    holding: flag,
    /** Date of the holding answer given first. */
    heldOn: orNull(day),
    /** Date of its correction; null if it was not corrected. */
    correctedOn: orNull(day),
    /** The minister's role as printed, or the office printed in place of a name; null if there is neither. */
    role: orNull(text),
    attachments: listOf<Attachment>(),
    ambiguousMentions: listOf<AmbiguousMention>(),
    ...provenance,
  },
  Department: {
    ...named,
    /** When it existed, according to official lists. A department may be created again under its old name. */
    periods: listOf<Period>(),
    /** Short forms of the name in official lists, such as `FCDO`. */
    abbreviations: listOf<string>(),
  },
  Office: {
    /** Slug of the office's name and its department's: `economic-secretary-at-treasury`. */
    ...named,
    /** Its rank according to the Institute for Government, such as `SoS`, `MoS` or `PUSS`; null if unknown. */
    rank: orNull(text),
    departmentId: text,
  },
  Country: {
    /** ISO 3166-1 alpha-2 code; XK for Kosovo. */
    code: text,
    name: text,
    /** Other names, abbreviations and former names that are recognised. */
    aliases: listOf<string>(),
    demonyms: listOf<string>(),
    /** Capitals used to mean the state ("Moscow announced"). */
    capitals: listOf<string>(),
    region: orNull(text),
  },
  Topic: {
    /** Slug of the name: `human-rights`. */
    ...named,
    broaderId: orNull(text),
    /** Major topic of the Comparative Agendas Project, such as 19 for international affairs; null if none fits. */
    capCode: orNull(integer),
    /** Number of the EuroVoc concept with the same meaning; null if there is none. */
    eurovocId: orNull(text),
  },
} as const;

/** What nodes of a label carry. Party and constituency have nothing but a name. */
export function propertiesOf(label: string): Properties {
  const all: Readonly<Record<string, Properties>> = nodeProperties;
  return all[label] ?? named;
}

type Described = typeof nodeProperties;

export type Provenance = ValuesOf<typeof provenance>;

export type Member = ValuesOf<Described["Member"]>;
export type Question = ValuesOf<Described["Question"]>;
export type Answer = ValuesOf<Described["Answer"]>;
export type Department = ValuesOf<Described["Department"]>;
export type Office = ValuesOf<Described["Office"]>;
export type Country = ValuesOf<Described["Country"]>;
export type Topic = ValuesOf<Described["Topic"]>;

/** A node that has nothing but a name, such as a party. Its id is the slug of the name. */
export type NamedNode = { readonly id: string; readonly name: string };

/** An answer's HTML, and its text before a correction. Stored separately because they are as long as the text. */
export type AnswerOriginal = {
  /** As published; null for a source in plain text. Sanitise it before showing it in a page. */
  readonly html: string | null;
  /** Plain text before the correction; null if no source gives it. */
  readonly textBefore: string | null;
};
