import type { Line } from "../../read/split-lines.ts";
import { divideExchange } from "./divide-exchange.ts";
import { findOlderMinister } from "./find-minister.ts";
import { askerForm, parseAsker } from "./parse-asker.ts";
import { assignDay, parseBlockHead } from "./parse-block-head.ts";
import { parseDepartment } from "./parse-department.ts";
import { expected, type ParsedBlock } from "./parsed-block.ts";

/** The line that distinguishes the older layout from the headed one. */
export const questionerLabel = /^questioner\s*:\s*/i;

/** Parses `Written Question` / heading / date / `Questioner:` / `Question` / question / `Answer (NAME)` / answer. */
export function parseOlderBlock(first: Line, rest: readonly Line[]): ParsedBlock {
  const at = rest.findIndex((line) => questionerLabel.test(line.text));
  const asked = rest[at] ?? first;
  const head = parseBlockHead(rest.slice(0, at), first);
  if ("broken" in head) return head;
  const asker = parseAsker(asked.text.replace(questionerLabel, ""));
  if (asker === null) return expected(`\`Questioner: NAME\` or \`Questioner: ${askerForm}\``, asked, first);
  const [label, ...body] = rest.slice(at + 1);
  // This layout has no department, but one is taken if it is printed.
  const departmentLine = label === undefined ? null : parseDepartment(label.text);
  if (label === undefined || (departmentLine === null && !/^question\s*:?$/i.test(label.text))) {
    return expected("the line `Question`", label, asked);
  }
  const { text, answer, warnings } = divideExchange(body, findOlderMinister(body));
  if (text === "") return expected("the question's text", body[0], label);
  const dated = assignDay(head.day, answer);
  const department = departmentLine?.department ?? null;
  return {
    fields: { uin: null, url: null, heading: head.heading, asker, department, text, ...dated },
    warnings: [...head.warnings, ...warnings],
  };
}
