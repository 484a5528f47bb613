import type { Line } from "../../read/split-lines.ts";
import type { FoundMinister } from "./find-minister.ts";
import type { BlockAnswer, Finding } from "./parsed-block.ts";

/** A question's text and its answer, as far as there is one. */
export type Exchange = {
  readonly text: string;
  readonly answer: BlockAnswer | null;
  readonly unrecognised: readonly Finding[];
};

/** Each line is a paragraph; paragraphs are parted by one empty line. */
export function joinParagraphs(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join("\n\n");
}

/** Divides the lines below `Question to` at the answerer's line; without one the question has no answer. */
export function divideExchange(lines: readonly Line[], found: FoundMinister | null): Exchange {
  if (found === null) return { text: joinParagraphs(lines), answer: null, unrecognised: [] };
  const text = joinParagraphs(lines.slice(0, found.index));
  const reply = joinParagraphs(lines.slice(found.index + 1));
  const line = lines[found.index];
  if (reply !== "") {
    return { text, answer: { text: reply, answeredOn: null, minister: found.minister }, unrecognised: [] };
  }
  const unrecognised = found.minister === null || line === undefined ? [] : [emptyAnswer(line)];
  return { text, answer: null, unrecognised };
}

/** An answer without a word cannot be kept, but that somebody or some day is printed for it is worth a line of the report. */
export function emptyAnswer(line: Line): Finding {
  return {
    line: line.number,
    reason:
      "an answer without text, so the question is loaded as unanswered; expected the answer below this line",
  };
}
