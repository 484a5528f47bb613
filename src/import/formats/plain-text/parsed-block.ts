import type { Line } from "../../read/split-lines.ts";
import { shorten } from "../shorten.ts";

/** `Anneliese Dodds (Labour (Co-op) - Oxford East)`. */
export type BlockAsker = {
  readonly name: string;
  readonly party: string | null;
  readonly constituency: string | null;
};

/** `Al Carns - Parliamentary Under-Secretary (Ministry of Defence)`; null where nobody is printed. */
export type BlockMinister = { readonly name: string; readonly role: string | null } | null;

export type BlockAnswer = {
  readonly text: string;
  readonly answeredOn: string | null;
  readonly minister: BlockMinister;
};

/** What a layout's parser finds in the lines of one record, before provenance and house are added. */
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

/** A place in a record and what is the matter there. */
export type Finding = { readonly line: number; readonly reason: string };

/** A record with the parts of it that have no place in the model, or the one reason why it is none. */
export type ParsedBlock =
  | { readonly fields: BlockFields; readonly unrecognised: readonly Finding[] }
  | { readonly broken: Finding };

/** Says what was expected at a line, and what stands there instead. */
export function expected(what: string, line: Line | undefined, lastLine: Line): { readonly broken: Finding } {
  if (line === undefined) {
    return { broken: { line: lastLine.number, reason: `expected ${what}, found the end of the record` } };
  }
  return { broken: { line: line.number, reason: `expected ${what}, found "${shorten(line.text)}"` } };
}
