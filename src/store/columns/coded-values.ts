import { ValueCodes } from "./value-codes.ts";

/** Numbers that are in single bytes if all of them fit. */
export type SmallNumbers = Uint8Array | Uint16Array;

/** A column with its own numbers for its values, from 1; 0 is no value. */
export type CodedColumn = { readonly values: readonly string[]; readonly codes: SmallNumbers };

/** How many values each row has, and the values of all rows one after another. */
export type CodedLists = CodedColumn & { readonly counts: SmallNumbers };

/** Lists of countries with the fields in which a question names each, as `text-fields.ts` has them. */
export type CodedCountries = CodedLists & { readonly fields: Uint8Array };

/** The column of one value for each row; null is no value. */
export function codeColumn(values: Iterable<string | null>): CodedColumn {
  const of = new ValueCodes();
  const codes = Uint16Array.from(values, (value) => of.codeOf(value));
  return { values: of.values, codes: smallest(codes) };
}

/** The lists of several values for each row. */
export function codeLists(lists: readonly (readonly string[])[]): CodedLists {
  return { ...codeColumn(lists.flat()), counts: smallest(Uint16Array.from(lists, (list) => list.length)) };
}

/** Most columns of a chunk have fewer than 256 values, and half the bytes are half as much to store and to read. */
export function smallest(numbers: Uint16Array): SmallNumbers {
  return numbers.every((number) => number < 256) ? Uint8Array.from(numbers) : numbers;
}
