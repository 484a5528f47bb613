import { toPlainText } from "../../html/to-plain-text.ts";
import type { Block } from "./body-html.ts";

/** One numbered question of a `<ques>`. */
type NumberedText = { readonly uin: string | null; readonly text: string };

/** `(2)` before a part of a question printed as a list. */
const label = /^\(\d{1,3}\)\s+/;

/**
 * Divides a `<ques>` by its numbers: each `qnum` is a separate question. Text before the first number is the beginning
 * of all of them ("To ask the Secretary of State"). Blocks without a number continue the question above.
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

/** Joins a part to the beginning. A list item loses its number and continues the beginning's last sentence. */
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
