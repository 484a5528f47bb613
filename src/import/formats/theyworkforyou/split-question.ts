import { toPlainText } from "../../html/to-plain-text.ts";
import type { Block } from "./body-html.ts";

/** One numbered question of a `<ques>`. */
type NumberedText = { readonly uin: string | null; readonly text: string };

/** `(2)` before a part of a question that is printed as a list. */
const label = /^\(\d{1,3}\)\s+/;

/**
 * Divides a `<ques>` by its numbers: each `qnum` is a question of its own. What stands above the first is the beginning
 * of all ("To ask the Secretary of State", with a list of parts below it); what follows without a number goes on.
 */
export function splitQuestion(blocks: readonly Block[]): readonly NumberedText[] {
  const beginning: string[] = [];
  const parts = new Map<string, string[]>();
  let current = beginning;
  for (const { qnum, html } of blocks) {
    if (qnum !== null) {
      const part = parts.get(qnum) ?? [];
      parts.set(qnum, part);
      current = part;
    }
    const text = toPlainText(html);
    if (text !== "") current.push(text);
  }
  if (parts.size === 0) return [{ uin: null, text: beginning.join("\n\n") }];
  return [...parts].map(([uin, part]) => ({ uin, text: joinPart(beginning, part, parts.size > 1) }));
}

/** A part of a list stands in one sentence with the beginning and loses its place in the list. */
function joinPart(
  beginning: readonly string[],
  [first, ...more]: readonly string[],
  isList: boolean,
): string {
  if (first === undefined) return beginning.join("\n\n");
  const opening = beginning.at(-1);
  if (!isList || opening === undefined || !label.test(first))
    return [...beginning, first, ...more].join("\n\n");
  return [...beginning.slice(0, -1), `${opening} ${first.replace(label, "")}`, ...more].join("\n\n");
}
