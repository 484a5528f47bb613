import type { Line } from "../../read/split-lines.ts";
import { askerForm } from "./parse-asker.ts";
import { assignDay, parseBlockHead } from "./parse-block-head.ts";
import { askerLabel, parseCompactBlock } from "./parse-compact-block.ts";
import type { ParsedBlock } from "./parsed-block.ts";

/** Parses `Written Question` / heading / date, followed by a compact block. */
export function parseHeadedBlock(first: Line, rest: readonly Line[]): ParsedBlock {
  const at = rest.findIndex((line) => askerLabel.test(line.text));
  const asked = rest[at];
  if (asked === undefined) {
    return {
      broken: { line: first.number, reason: `expected \`Asked by: ${askerForm}\` below the heading` },
    };
  }
  const head = parseBlockHead(rest.slice(0, at), first);
  if ("broken" in head) return head;
  const block = parseCompactBlock(asked, rest.slice(at + 1));
  if ("broken" in block) return block;
  const dated = assignDay(head.day, block.fields.answer);
  return {
    fields: { ...block.fields, heading: head.heading, ...dated },
    warnings: [...head.warnings, ...block.warnings],
  };
}
