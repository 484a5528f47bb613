import type { Attachment, House, Provenance } from "../model/nodes.ts";

/** A question with its answer as one source prints it: what every parser hands on, before people and countries are linked. */
export type QuestionRecord = {
  readonly provenance: Provenance;
  /** When the source itself says that it was obtained, ISO 8601; null where only the file's own time is known. */
  readonly statedAt: string | null;
  /** The edition of a whole that this record belongs to; null for a source that is no such whole. */
  readonly snapshot: Snapshot | null;
  /** The source's own id of the question, where it has one. */
  readonly sourceId: string | null;
  readonly uin: string | null;
  readonly house: House | null;
  readonly heading: string | null;
  /** ISO day on which the question was tabled. */
  readonly tabledOn: string | null;
  /** ISO day by which an answer is due. */
  readonly dueOn: string | null;
  /** Whether the asker named that day; null where the source does not say, here and below. */
  readonly namedDay: boolean | null;
  readonly withdrawn: boolean | null;
  /** Whether the asker declared an interest. */
  readonly interest: boolean | null;
  /** The other questions that share this one's answer. */
  readonly groupedWith: readonly GroupedQuestion[];
  readonly url: string | null;
  readonly asker: PrintedAsker | null;
  /** As printed, without a leading "the". */
  readonly department: string | null;
  /** Plain text; paragraphs are joined by one empty line ("\n\n"). */
  readonly text: string;
  /** True when the source gives the beginning of the text alone. */
  readonly truncated: boolean;
  readonly answer: PrintedAnswer | null;
};

/**
 * A source that is reissued whole: what a later edition of the same thing no longer holds is gone. A file
 * `2025-09@2025-09-15.json` is the edition of 15 September of `2025-09`; a day's scrapes a, b, c are editions of that day.
 */
export type Snapshot = {
  /** What is reissued. */
  readonly of: string;
  /** Sorts as the editions follow each other. */
  readonly at: string;
};

/** A question of the same group: its number, and the day it was tabled where the source gives it. */
export type GroupedQuestion = {
  readonly uin: string;
  readonly tabledOn: string | null;
  /** The source's own id of another question to which the same number is printed. */
  readonly id?: string;
};

/** Somebody a source names: by Parliament's member id, by a name, or by both. */
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
  /** Plain text; offsets refer to it. */
  readonly text: string;
  /** The HTML that the text was made from; null for a source in plain text. */
  readonly html: string | null;
  /** True when the source gives the beginning of the text alone, or has fused its paragraphs. */
  readonly truncated: boolean;
  /** ISO day. */
  readonly answeredOn: string | null;
  /** Whether it is a holding answer, which only promises one; null where the source does not say. */
  readonly holding: boolean | null;
  /** ISO day of the holding answer that was given first. */
  readonly heldOn: string | null;
  /** ISO day of a correction; null for an answer that was not corrected. */
  readonly correctedOn: string | null;
  readonly corrector: PrintedPerson | null;
  /** Plain text of the answer before it was corrected. */
  readonly textBefore: string | null;
  readonly attachments: readonly Attachment[];
  /** Null where the source does not print who answered. */
  readonly minister: PrintedMinister | null;
};

/** What a source that knows nothing of a question's life leaves open. */
export const unsaidOfQuestion = {
  statedAt: null,
  snapshot: null,
  dueOn: null,
  namedDay: null,
  withdrawn: null,
  interest: null,
  groupedWith: [],
  truncated: false,
} as const satisfies Partial<QuestionRecord>;

/** The same for an answer. */
export const unsaidOfAnswer = {
  html: null,
  truncated: false,
  holding: null,
  heldOn: null,
  correctedOn: null,
  corrector: null,
  textBefore: null,
  attachments: [],
} as const satisfies Partial<PrintedAnswer>;

/** A record that could not be read, or is doubtful: where it stands and what was expected there. */
export type SkippedRecord = {
  readonly file: string;
  /** 1-based; the line where the record starts, or where reading failed. */
  readonly line: number;
  readonly reason: string;
};

/** The encoding that a file was read in, where it was not UTF-8. */
export type FileEncoding = { readonly file: string; readonly encoding: string };
