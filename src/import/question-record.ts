import type { House, Provenance } from "../model/nodes.ts";

/** A question with its answer as one source prints it: what every parser hands on, before people and countries are linked. */
export type QuestionRecord = {
  readonly provenance: Provenance;
  /** The source's own id of the question, where it has one. */
  readonly sourceId: string | null;
  readonly uin: string | null;
  readonly house: House | null;
  readonly heading: string | null;
  /** ISO day on which the question was tabled. */
  readonly tabledOn: string | null;
  readonly url: string | null;
  readonly asker: PrintedAsker | null;
  /** As printed, without a leading "the". */
  readonly department: string | null;
  /** Plain text; paragraphs are joined by one empty line ("\n\n"). */
  readonly text: string;
  readonly answer: PrintedAnswer | null;
};

/** "Anneliese Dodds (Labour (Co-op) - Oxford East)". */
export type PrintedAsker = {
  readonly name: string;
  readonly party: string | null;
  readonly seat: string | null;
};

export type PrintedAnswer = {
  readonly text: string;
  /** ISO day. */
  readonly answeredOn: string | null;
  /** Null where the source does not print who answered. */
  readonly minister: { readonly name: string; readonly role: string | null } | null;
};

/** A record that could not be read: where it stands and what was expected there. */
export type SkippedRecord = {
  readonly file: string;
  /** 1-based; the line where the record starts, or where reading failed. */
  readonly line: number;
  readonly reason: string;
};
