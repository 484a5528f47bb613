import type { AmbiguousMention } from "../../src/model/ambiguous-mention.ts";

/** "Atlantis" is of two countries. */
export function ambiguousIn(text: string): readonly AmbiguousMention[] {
  const start = text.indexOf("Atlantis");
  const position = {
    start,
    end: start + 8,
    surface: "Atlantis",
    inHeading: false,
    candidates: ["AX", "FR"],
    reason: 'two "isles"',
  };
  return start < 0 ? [] : [position];
}
