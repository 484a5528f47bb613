import type { Line } from "../../read/split-lines.ts";
import { divideExchange } from "./divide-exchange.ts";
import { findMinister } from "./find-minister.ts";
import { askerForm, parseAsker } from "./parse-asker.ts";
import { departmentForm, parseDepartment } from "./parse-department.ts";
import { expected, type ParsedBlock } from "./parsed-block.ts";

/** The line a compact block starts with. */
export const askerLabel = /^asked by\s*:\s*/i;

/** Parses `Asked by:` / `Question to the …:` / question / `Answered by …` / answer, one paragraph a line. */
export function parseCompactBlock(first: Line, rest: readonly Line[]): ParsedBlock {
  const asker = parseAsker(first.text.replace(askerLabel, ""));
  if (asker === null) return expected(`\`Asked by: ${askerForm}\``, first, first);
  const [second, ...below] = rest;
  const put = second === undefined ? null : parseDepartment(second.text);
  if (second === undefined || put === null) return expected(departmentForm, second, first);
  const body = put.rest === "" ? below : [{ ...second, text: put.rest }, ...below];
  const { text, answer, unrecognised } = divideExchange(body, findMinister(body));
  if (text === "") return expected("the question's text", below[0], second);
  const fields = {
    uin: null,
    url: null,
    heading: null,
    tabledOn: null,
    asker,
    department: put.department,
    text,
    answer,
  };
  return { fields, unrecognised };
}
