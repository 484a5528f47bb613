import type { TextField } from "../../model/edges.ts";

/** Fields of an exchange as bits, so that a number says in which of them a question names a country. */
const bits: Readonly<Record<TextField, number>> = { QUESTION: 1, HEADING: 2, ANSWER: 4 };

/** The bits of some fields; of all if none are given. */
export function bitsOf(fields: readonly TextField[] | undefined): number {
  return (fields ?? (Object.keys(bits) as TextField[])).reduce((sum, field) => sum | bits[field], 0);
}

/** The bits of where a question names a country. */
export function bitsOfQuestion(inText: boolean, inHeading: boolean): number {
  return (inText ? bits.QUESTION : 0) | (inHeading ? bits.HEADING : 0);
}

export const IN_ANSWER = bits.ANSWER;
