import { ValueCodes } from "./value-codes.ts";

/** A column with its own numbers for its values, from 1; 0 is no value. */
export type CodedColumn = { readonly values: readonly string[]; readonly codes: Uint16Array };

/** How many values each row has, and the values of all rows one after another. */
export type CodedLists = CodedColumn & { readonly counts: Uint16Array };

/** Lists of countries with the fields in which a question names each, as `text-fields.ts` has them. */
export type CodedCountries = CodedLists & { readonly fields: Uint8Array };

/** The column of one value for each row; null is no value. */
export function codeColumn(values: Iterable<string | null>): CodedColumn {
  const of = new ValueCodes();
  const codes = Uint16Array.from(values, (value) => of.codeOf(value));
  return { values: of.values, codes };
}

/** The lists of several values for each row. */
export function codeLists(lists: readonly (readonly string[])[]): CodedLists {
  return { ...codeColumn(lists.flat()), counts: Uint16Array.from(lists, (list) => list.length) };
}
