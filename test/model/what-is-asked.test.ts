import { expect, test } from "vitest";
import { beginning, whatIsAsked } from "../../src/model/what-is-asked.ts";

test.each([
  ["To ask the Secretary of State for Boats, what steps she is taking.", "What steps she is taking."],
  [
    "To ask the Secretary of State for Fish, Ferries and Rural Roads, pursuant to the Answer of 3 May 2025 to Question 12, if he will say more.",
    "If he will say more.",
  ],
  ["To ask His Majesty's Government what plans they have.", "What plans they have."],
  ["To ask the Secretary of State for Boats how many boats there are.", "How many boats there are."],
  ["To ask the Chancellor of the Exchequer, on what day he will speak.", "On what day he will speak."],
  [
    "To ask the Minister for Tides, (a) when and (b) where the tide turns.",
    "When and (b) where the tide turns.",
  ],
  ["To ask the Secretary of State for Boats, is any boat red.", "Is any boat red."],
  [
    "To ask the Secretary of State for Boats, the number of boats.",
    "To ask the Secretary of State for Boats, the number of boats.",
  ],
  ["Will the Minister say what he means?", "Will the Minister say what he means?"],
])("%s", (text, asked) => {
  expect(whatIsAsked(text)).toBe(asked);
});

test("a long text is shortened between two words, and a short one is only put on one line", () => {
  expect(beginning("one two three", 9)).toBe("one two…");
  expect(beginning("one\n two", 9)).toBe("one two");
});
