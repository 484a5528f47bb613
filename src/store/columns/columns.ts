import type { DayNumbers } from "./day-numbers.ts";
import type { NumberedTexts } from "./text-numbers.ts";
import type { ValueCodes } from "./value-codes.ts";

/** For each row, which values it has: those of row n are `codes[starts[n]]` to `codes[starts[n + 1] - 1]`. */
export type Lists = { readonly starts: Uint32Array; readonly codes: Uint16Array };

/** A column with one value at most in each row. */
export type Column = { readonly codes: Uint8Array | Uint16Array | Uint32Array; readonly of: ValueCodes };

/** Lists of questions and of answers with values from the same set. */
export type TextLists = { readonly of: ValueCodes; readonly questions: Lists; readonly answers: Lists };

/** Countries, with the fields of a question in which each is named, in the order of its codes; as `text-fields.ts` has them. */
export type CountryLists = TextLists & { readonly questionFields: Uint8Array };

/** What aggregates count of each question and answer, as numbers. Questions and answers are numbered from 0. */
export type Columns = {
  readonly questionCount: number;
  readonly answerCount: number;
  readonly days: DayNumbers;
  readonly askers: Column;
  readonly parties: Column;
  readonly departments: Column;
  readonly houses: Column;
  readonly states: Column;
  readonly tabledOn: Int32Array;
  readonly dueOn: Int32Array;
  readonly seenUntil: Int32Array;
  /** The numbers of the questions in the order of lists. Of one day, the last number comes first. */
  readonly newestFirst: Uint32Array;
  /** The answer of each question; -1 for none. */
  readonly answers: Int32Array;
  /** Of each answer. */
  readonly ministers: Column;
  readonly answeredOn: Int32Array;
  readonly holding: Uint8Array;
  readonly texts: NumberedTexts;
  readonly countries: CountryLists;
  readonly topics: TextLists;
  /** Of each topic, itself and all broader topics. */
  readonly lineage: readonly (readonly number[])[];
};
