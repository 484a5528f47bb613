import type { Line } from "../../read/split-lines.ts";
import type { FoundMinister } from "./find-minister.ts";
import type { BlockAnswer, Finding } from "./parsed-block.ts";

/** A question's text and its answer, if there is one. */
export type Exchange = {
  readonly text: string;
  readonly answer: BlockAnswer | null;
  readonly warnings: readonly Finding[];
};

/** Joins lines, each one paragraph, with one empty line between them. */
export function joinParagraphs(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join("\n\n");
}

/** Divides the lines below `Question to` at the minister's line. Without that line, the question has no answer. */
export function divideExchange(lines: readonly Line[], found: FoundMinister | null): Exchange {
  if (found === null) return { text: joinParagraphs(lines), answer: null, warnings: [] };
  const text = joinParagraphs(lines.slice(0, found.index));
  const reply = joinParagraphs(lines.slice(found.index + 1));
  const line = lines[found.index];
  if (reply !== "") {
    return { text, answer: { text: reply, answeredOn: null, minister: found.minister }, warnings: [] };
  }
  const warnings = found.minister === null || line === undefined ? [] : [emptyAnswer(line)];
  return { text, answer: null, warnings };
}

/** A warning about an answer that has a minister or a date but no text, and so cannot be kept. */
export function emptyAnswer(line: Line): Finding {
  return {
    line: line.number,
    reason: "there is no answer below this line; the question is loaded as unanswered",
  };
}
