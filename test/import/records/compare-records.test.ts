import { expect, test } from "vitest";
import type { QuestionRecord } from "../../../src/import/question-record.ts";
import { compareAnswerIds } from "../../../src/import/records/compare-answer-ids.ts";
import { compareRecords } from "../../../src/import/records/compare-records.ts";
import { changeKinds } from "../../../src/model/changes.ts";
import { someAnswer, someRecord } from "./some-record.ts";

const held = someAnswer({ holding: true, text: "We will answer soon." });
const cases: readonly (readonly [
  kind: string,
  before: Partial<QuestionRecord> | null,
  after: Partial<QuestionRecord> | null,
])[] = [
  ["ADDED null→UNANSWERED", null, {}],
  ["REMOVED ANSWERED→null", { answer: someAnswer() }, null],
  ["HELD null→2025-09-10", {}, { answer: held }],
  ["ANSWERED null→2025-09-10", {}, { answer: someAnswer() }],
  ["ANSWERED 2025-09-10→2025-09-12", { answer: held }, { answer: someAnswer({ answeredOn: "2025-09-12" }) }],
  [
    "CORRECTED Two ferries run.→2025-09-20",
    { answer: someAnswer() },
    { answer: someAnswer({ text: "Three run.", correctedOn: "2025-09-20" }) },
  ],
  [
    "ANSWER_REWORDED Two ferries run.→Three run.",
    { answer: someAnswer() },
    { answer: someAnswer({ text: "Three run." }) },
  ],
  ["ANSWER_REMOVED Two ferries run.→null", { answer: someAnswer() }, {}],
  ["WITHDRAWN null→null", { withdrawn: null }, { withdrawn: true }],
  ["REINSTATED null→null", { withdrawn: true }, { withdrawn: false }],
  ["MOVED Home Office→Treasury", {}, { department: "Treasury" }],
  ["REWORDED How many ferries run?→How many buses run?", {}, { text: "How many buses run?" }],
  ["HEADED null→Ferries", {}, { heading: "Ferries" }],
  ["REDATED null→2025-09-08", {}, { dueOn: "2025-09-08" }],
  [
    "GROUPED null→101, 102",
    {},
    {
      groupedWith: [
        { uin: "101", tabledOn: null },
        { uin: "102", tabledOn: null },
      ],
    },
  ],
  ["COMPLETED How many→null", { text: "How many", truncated: true }, {}],
];

test.each(cases)("%s", (expected, before, after) => {
  const changes = compareRecords("q", before && someRecord(before), after && someRecord(after));
  expect(changes.map(({ kind, before: was, after: is }) => `${kind} ${was}→${is}`)).toEqual([expected]);
});

test.each([
  ["MERGED", "7", "group-1", "MERGED 7→group-1"],
  ["MERGED by another number", "group-2", "group-1", "MERGED group-2→group-1"],
  ["SEPARATED", "group-1", "7", "SEPARATED group-1→7"],
  ["nothing for an answer that keeps its id", "group-1", "group-1", undefined],
  ["nothing for the first answer", null, "group-1", undefined],
])("%s", (_, was, is, expected) => {
  const withAnswer = (answerId: string | null) => {
    const from = someRecord({ answer: someAnswer() });
    const reply = answerId === null ? null : { answerId, answer: someAnswer(), from };
    return new Map([["7", { id: "7", record: from, reply }]]);
  };
  const [change] = compareAnswerIds(withAnswer(was), withAnswer(is));
  expect(change && `${change.kind} ${change.before}→${change.after}`).toBe(expected);
});

test("every kind of change is tested", () => {
  const shown = new Set([...cases.map(([expected]) => expected.split(" ")[0]), "MERGED", "SEPARATED"]);
  expect([...shown].sort()).toEqual([...changeKinds].sort());
});

test("nothing is reported for no change, a different layout, a truncated text or a department's other name", () => {
  const whole = someRecord({ answer: someAnswer({ text: "Two run.\n\nOne is due." }) });
  const fused = someRecord({ answer: someAnswer({ text: "Two run.One is due." }) });
  expect(compareRecords("q", whole, whole)).toEqual([]);
  expect(compareRecords("q", whole, fused)).toEqual([]);
  const [printed, listed] = ["Treasury", "HM Treasury"].map((department) => someRecord({ department }));
  expect(compareRecords("q", printed ?? null, listed ?? null)).toEqual([]);
});

test("several changes together are reported separately", () => {
  const changes = compareRecords(
    "q",
    someRecord(),
    someRecord({ department: "Treasury", heading: "Buses", answer: someAnswer() }),
  );
  expect(changes.map(({ kind }) => kind)).toEqual(["MOVED", "HEADED", "ANSWERED"]);
});
