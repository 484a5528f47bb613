import fc from "fast-check";
import { expect, test } from "vitest";
import type { PrintedAnswer, PrintedMinister } from "../../../src/import/question-record.ts";
import { answersOfSiblings } from "../../../src/import/records/answers-of-siblings.ts";
import { isBeginningOf, isSameText } from "../../../src/import/records/complete-text.ts";
import { someAnswer, someRecord } from "./some-record.ts";

const minister = fc.constantFrom<(PrintedMinister | null)[]>(
  null,
  { memberId: "2", name: null, role: null },
  { memberId: "2", name: "Ann Ford", role: null },
  { memberId: "3", name: null, role: null },
  { memberId: "3", name: "Ann Ford", role: null },
  { memberId: null, name: "Ann Ford", role: null },
  { memberId: null, name: "Bob Hay", role: null },
);
const answers = fc.array(
  fc
    .record({
      text: fc.constantFrom(
        "",
        "Two",
        "Two fer...",
        "Two ferries run.",
        "Two  ferries run.",
        "Two ferries ran.",
      ),
      truncated: fc.boolean(),
      answeredOn: fc.constantFrom(null, "2025-09-10", "2025-09-11"),
      minister,
    })
    .map(someAnswer),
  { minLength: 2, maxLength: 8 },
);

const isOneDay = (a: string | null, b: string | null) => a === b || a === null || b === null;
function isOneMinister(a: PrintedMinister | null, b: PrintedMinister | null): boolean {
  if (a === null || b === null) return true;
  if (a.memberId !== null && b.memberId !== null) return a.memberId === b.memberId;
  return a.name === null || b.name === null || a.name === b.name;
}
const isOneAnswer = (known: PrintedAnswer, other: PrintedAnswer) =>
  isOneDay(known.answeredOn, other.answeredOn) &&
  isOneMinister(known.minister, other.minister) &&
  !(other.truncated && other.text === "") &&
  (isSameText(known.text, other.text) || (other.truncated && isBeginningOf(other.text, known.text)));

const knowledge = ({ truncated, answeredOn, minister: by }: PrintedAnswer) =>
  (truncated ? 0 : 10) + (answeredOn === null ? 0 : 5) + (by === null ? 0 : by.memberId === null ? 1 : 2);

/** Which questions share an answer, found by comparing each with every other, as documentation of the rule. */
function byComparison(printed: readonly PrintedAnswer[]): readonly (readonly number[])[] {
  const order = printed
    .map((_, at) => at)
    .sort((a, b) => knowledge(printed[b] as PrintedAnswer) - knowledge(printed[a] as PrintedAnswer) || a - b);
  const shared: number[][] = [];
  for (const at of order) {
    const fitting = shared.filter(([first]) =>
      isOneAnswer(printed[first as number] as PrintedAnswer, printed[at] as PrintedAnswer),
    );
    if (fitting.length === 1) fitting[0]?.push(at);
    else shared.push([at]);
  }
  return shared.filter(({ length }) => length > 1);
}

test("siblings share an answer exactly where a comparison of each with every other says so", () => {
  fc.assert(
    fc.property(answers, (printed) => {
      const group = printed.map((answer, at) => ({
        id: String(at),
        record: someRecord({ sourceId: String(at), uin: String(100 + at), answer }),
      }));
      const found = answersOfSiblings(group).map(({ siblings }) => siblings.map(({ id }) => Number(id)));
      expect(found).toEqual(byComparison(printed));
    }),
    { numRuns: 2000 },
  );
});
