import type { Line } from "../../read/split-lines.ts";
import { divideExchange } from "./divide-exchange.ts";
import { findMinister } from "./find-minister.ts";
import { askerForm, parseAsker } from "./parse-asker.ts";
import { departmentForm, parseDepartment } from "./parse-department.ts";
import { expected, type ParsedBlock } from "./parsed-block.ts";

/** The first line of a compact block. */
export const askerLabel = /^asked by\s*:\s*/i;

/** Parses `Asked by:` / `Question to the …:` / question / `Answered by …` / answer, with one paragraph per line. */
export function parseCompactBlock(first: Line, rest: readonly Line[]): ParsedBlock {
  const asker = parseAsker(first.text.replace(askerLabel, ""));
  if (asker === null) return expected(`\`Asked by: ${askerForm}\``, first, first);
  const [second, ...below] = rest;
  const departmentLine = second === undefined ? null : parseDepartment(second.text);
  if (second === undefined || departmentLine === null) return expected(departmentForm, second, first);
  const body = departmentLine.rest === "" ? below : [{ ...second, text: departmentLine.rest }, ...below];
  const { text, answer, warnings } = divideExchange(body, findMinister(body));
  if (text === "") return expected("the question's text", below[0], second);
  const fields = {
    uin: null,
    url: null,
    heading: null,
    tabledOn: null,
    asker,
    department: departmentLine.department,
    text,
    answer,
  };
  return { fields, warnings };
}
