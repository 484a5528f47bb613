import { capitalized } from "./first-letter.ts";

const asking = "(?:what|whether|if|how|when|which|who|whom|whose|why|where)";
const preposition = "(?:in|on|for|by|at|to|from|of|under|with|over)";

/** The words before what is asked: whom, and what the question refers to. The first that matches counts. */
const openings = [
  new RegExp(
    `^to ask\\b.*?(?:,\\s*|\\bgovernment\\s+)(?:\\([a-z]\\)\\s*)?(?=(?:${preposition} )?${asking}\\b)`,
    "is",
  ),
  new RegExp(`^to ask\\b.{5,120}?\\s(?=(?:${preposition} )?${asking}\\b)`, "is"),
  /^to ask\b.*?,\s*(?=(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b)/is,
];

/**
 * A question without its opening: `To ask the Secretary of State for Defence, what steps …` becomes `What steps …`.
 * Nearly all questions open in this way, so that titles with it could not be told apart.
 */
export function whatIsAsked(text: string): string {
  const opening = openings.find((each) => each.test(text));
  if (opening === undefined) return text;
  const asked = text.replace(opening, "");
  return capitalized(asked);
}

/** The beginning of a text; a long text is shortened between two words. */
export function beginning(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const end = line.lastIndexOf(" ", length);
  return `${line.slice(0, end > length / 2 ? end : length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
