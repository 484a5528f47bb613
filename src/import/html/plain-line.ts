import { oneLineOf } from "./tidy-text.ts";
import { toPlainText } from "./to-plain-text.ts";

/** A name or a heading as plain text on one line, whatever markup a source sets it in; null where there is none. */
export function plainLine(text: string | null | undefined): string | null {
  return oneLineOf(toPlainText(text ?? ""));
}
