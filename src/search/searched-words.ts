import type { Answer, Question } from "../model/nodes.ts";
import { wordsOf } from "./search-words.ts";

/** The words that engines index, separated by spaces. */

/** Separates heading and text so that no phrase spans both. It is not a letter or digit, so no search contains it. */
const BOUNDARY = "¶";

export function wordsOfQuestion({ heading, text }: Pick<Question, "heading" | "text">): string {
  return (heading === null ? wordsOf(text) : [...wordsOf(heading), BOUNDARY, ...wordsOf(text)]).join(" ");
}

export function wordsOfAnswer({ text }: Pick<Answer, "text">): string {
  return wordsOf(text).join(" ");
}
