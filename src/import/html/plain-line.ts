import { oneLineOf } from "./tidy-text.ts";
import { toPlainText } from "./to-plain-text.ts";

/** A name or a heading, with or without markup, as plain text on one line; null if empty. */
export function plainLine(text: string | null | undefined): string | null {
  return oneLineOf(toPlainText(text ?? ""));
}
