import type { Line } from "../../read/split-lines.ts";
import { shorten } from "../shorten.ts";

/** `Anneliese Dodds (Labour (Co-op) - Oxford East)`. */
export type BlockAsker = {
  readonly name: string;
  readonly party: string | null;
  readonly constituency: string | null;
};

/** `Al Carns - Parliamentary Under-Secretary (Ministry of Defence)`; null if no name is printed. */
export type BlockMinister = { readonly name: string; readonly role: string | null } | null;

export type BlockAnswer = {
  readonly text: string;
  readonly answeredOn: string | null;
  readonly minister: BlockMinister;
};

/** What a layout's parser reads from the lines of one record, before provenance and House are added. */
export type BlockFields = {
  readonly uin: string | null;
  readonly url: string | null;
  readonly heading: string | null;
  readonly tabledOn: string | null;
  readonly asker: BlockAsker | null;
  readonly department: string | null;
  readonly text: string;
  readonly answer: BlockAnswer | null;
};

/** A line of a record and what is wrong with it. */
export type Finding = { readonly line: number; readonly reason: string };

/** A record with warnings about parts that were not loaded, or the reason why it is not a record. */
export type ParsedBlock =
  | { readonly fields: BlockFields; readonly warnings: readonly Finding[] }
  | { readonly broken: Finding };

/** Says what was expected at a line and what was found. */
export function expected(what: string, line: Line | undefined, lastLine: Line): { readonly broken: Finding } {
  if (line === undefined) {
    return { broken: { line: lastLine.number, reason: `expected ${what}, found the end of the record` } };
  }
  return { broken: { line: line.number, reason: `expected ${what}, found "${shorten(line.text)}"` } };
}
