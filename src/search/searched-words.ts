import type { Answer, Question } from "../model/nodes.ts";
import { wordsOf } from "./search-words.ts";

/** What engines index: the words of a text with spaces between them. */

/** Stands between heading and text so that no phrase reaches over it. No search has it: it is no letter and no digit. */
const BOUNDARY = "¶";

export function wordsOfQuestion({ heading, text }: Pick<Question, "heading" | "text">): string {
  return (heading === null ? wordsOf(text) : [...wordsOf(heading), BOUNDARY, ...wordsOf(text)]).join(" ");
}

export function wordsOfAnswer({ text }: Pick<Answer, "text">): string {
  return wordsOf(text).join(" ");
}
