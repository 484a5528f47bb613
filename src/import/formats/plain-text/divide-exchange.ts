import type { Line } from "../../read/split-lines.ts";
import type { Answerer } from "./find-answerer.ts";
import type { BlockAnswer, Finding } from "./parsed-block.ts";

/** A question's text and its answer, as far as there is one. */
export type Exchange = {
  readonly text: string;
  readonly answer: BlockAnswer | null;
  readonly unplaced: readonly Finding[];
};

/** Each line is a paragraph; paragraphs are parted by one empty line. */
export function joinParagraphs(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join("\n\n");
}

/** Divides the lines below `Question to` at the answerer's line; without one the question has no answer. */
export function divideExchange(lines: readonly Line[], answerer: Answerer | null): Exchange {
  if (answerer === null) return { text: joinParagraphs(lines), answer: null, unplaced: [] };
  const text = joinParagraphs(lines.slice(0, answerer.index));
  const reply = joinParagraphs(lines.slice(answerer.index + 1));
  const line = lines[answerer.index];
  if (reply !== "") {
    return { text, answer: { text: reply, answeredOn: null, minister: answerer.minister }, unplaced: [] };
  }
  const unplaced = answerer.minister === null || line === undefined ? [] : [emptyAnswer(line)];
  return { text, answer: null, unplaced };
}

/** An answer without a word cannot be kept, but that somebody or some day is printed for it is worth a line of the report. */
export function emptyAnswer(line: Line): Finding {
  return {
    line: line.number,
    reason:
      "an answer without text, so the question is loaded as unanswered; expected the answer below this line",
  };
}
