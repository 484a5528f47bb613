import type { Attachment, House, Provenance } from "../model/nodes.ts";

/**
 * A question and its answer as a source prints them: the result of every parser, before people and countries are
 * linked.
 */
export type QuestionRecord = {
  readonly provenance: Provenance;
  /** When the source says it was retrieved, ISO 8601; null if only the file's modification time is known. */
  readonly statedAt: string | null;
  /** The day until which its source had looked: what happened later is unknown. Null if no day is known. */
  readonly seenUntil: string | null;
  /** The snapshot this record belongs to; null if its source is not a snapshot. */
  readonly snapshot: Snapshot | null;
  /** The source's id of the question; null if it has none. */
  readonly sourceId: string | null;
  readonly uin: string | null;
  readonly house: House | null;
  readonly heading: string | null;
  /** ISO date on which the question was tabled. */
  readonly tabledOn: string | null;
  /** ISO date by which an answer is due. */
  readonly dueOn: string | null;
  /** Whether the asker named that date; null, as below, if the source does not say. */
  readonly namedDay: boolean | null;
  readonly withdrawn: boolean | null;
  /** Whether the asker declared an interest. */
  readonly interest: boolean | null;
  /** The other questions with the same answer. */
  readonly groupedWith: readonly GroupedQuestion[];
  readonly url: string | null;
  readonly asker: PrintedAsker | null;
  /** As printed, without a leading "the". */
  readonly department: string | null;
  /** Plain text. Paragraphs are separated by one empty line ("\n\n"). */
  readonly text: string;
  /** True if the source gives only the beginning of the text. */
  readonly truncated: boolean;
  readonly answer: PrintedAnswer | null;
};

/** A record as its parser yields it. Only the whole file tells until when it had looked. */
export type ParsedRecord = Omit<QuestionRecord, "seenUntil">;

/**
 * A complete copy of a source at some time. Records missing from a later snapshot of the same source are gone. The file
 * `2025-09@2025-09-15.json` is the snapshot of `2025-09` on 15 September; scrapes a, b, c of a day are snapshots of it.
 */
export type Snapshot = {
  /** The source that it is a copy of. */
  readonly of: string;
  /** When it was taken. Later snapshots sort after earlier ones. */
  readonly at: string;
};

/** A question of the same group: its number, and the date it was tabled if the source gives it. */
export type GroupedQuestion = {
  readonly uin: string;
  readonly tabledOn: string | null;
  /** The source's id, if the group has another question with the same number. */
  readonly id?: string;
};

/** A person named by a source: with Parliament's member id, a name, or both. */
export type PrintedPerson =
  | { readonly memberId: string; readonly name: string | null }
  | { readonly memberId: null; readonly name: string };

/** "Anneliese Dodds (Labour (Co-op) - Oxford East)". */
export type PrintedAsker = PrintedPerson & {
  readonly party: string | null;
  readonly constituency: string | null;
};

export type PrintedMinister = PrintedPerson & { readonly role: string | null };

export type PrintedAnswer = {
  /** Plain text, to which offsets refer. */
  readonly text: string;
  /** The HTML from which the text was made; null for a source in plain text. */
  readonly html: string | null;
  /** True if the source gives only the beginning of the text, or its paragraphs are run together. */
  readonly truncated: boolean;
  /** ISO day. */
  readonly answeredOn: string | null;
  /** Whether it is a holding answer, which only promises an answer; null if the source does not say. */
  readonly holding: boolean | null;
  /** ISO date of the holding answer given first. */
  readonly heldOn: string | null;
  /** ISO date of a correction; null if it was not corrected. */
  readonly correctedOn: string | null;
  readonly corrector: PrintedPerson | null;
  /** Plain text before the correction. */
  readonly textBefore: string | null;
  readonly attachments: readonly Attachment[];
  /** Null if the source does not print who answered. */
  readonly minister: PrintedMinister | null;
};

/** The fields of a question that a source without its history cannot know. */
export const unknownQuestionFields = {
  statedAt: null,
  snapshot: null,
  dueOn: null,
  namedDay: null,
  withdrawn: null,
  interest: null,
  groupedWith: [],
  truncated: false,
} as const satisfies Partial<ParsedRecord>;

/** The same for an answer. */
export const unknownAnswerFields = {
  html: null,
  truncated: false,
  holding: null,
  heldOn: null,
  correctedOn: null,
  corrector: null,
  textBefore: null,
  attachments: [],
} as const satisfies Partial<PrintedAnswer>;

/** A record that could not be read, or that is doubtful: where it is, and why. */
export type SkippedRecord = {
  readonly file: string;
  /** 1-based; the line where the record starts, or where reading failed. */
  readonly line: number;
  readonly reason: string;
};

/** What is wrong with a file as a whole, so that nothing or only a part of it was read. It does not count as a record. */
export type FileFault = SkippedRecord;

/** A file that is not UTF-8, and the encoding used to read it. */
export type FileEncoding = { readonly file: string; readonly encoding: string };

/** A file with dates such as 03/04/2025, and the order in which they were read. */
export type FileDates = { readonly file: string; readonly order: "day/month/year" | "month/day/year" };
