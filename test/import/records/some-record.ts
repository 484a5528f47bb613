import fc from "fast-check";
import {
  type PrintedAnswer,
  type QuestionRecord,
  unknownAnswerFields,
  unknownQuestionFields,
} from "../../../src/import/question-record.ts";
import { sha256 } from "../../../src/model/ids.ts";

/** A record as the tests of this folder need it; whatever is not given is left open. */
export function someRecord(given: Partial<QuestionRecord> = {}): QuestionRecord {
  return {
    ...unknownQuestionFields,
    seenUntil: null,
    sourceId: "7",
    uin: "100",
    house: "COMMONS",
    heading: null,
    tabledOn: "2025-09-01",
    url: null,
    asker: { memberId: "1", name: null, party: null, constituency: null },
    department: "Home Office",
    text: "How many ferries run?",
    answer: null,
    ...given,
    provenance: {
      source: "a.json",
      line: 1,
      retrievedAt: "2025-10-01T00:00:00.000Z",
      ...given.provenance,
      contentHash: sha256(
        JSON.stringify({ ...given, provenance: null, statedAt: null, seenUntil: null, snapshot: null }),
      ),
    },
  };
}

export function someAnswer(given: Partial<PrintedAnswer> = {}): PrintedAnswer {
  return {
    ...unknownAnswerFields,
    text: "Two ferries run.",
    answeredOn: "2025-09-10",
    minister: { memberId: "2", name: null, role: null },
    ...given,
  };
}

const day = fc.constantFrom("2025-09-02", "2025-09-04", "2025-09-09", "2025-09-15");
const wholeAnswer = "Two ferries run.\n\nA third is due in spring, weather permitting.";
const answer = fc.record({
  text: fc.constantFrom(wholeAnswer, "Two ferries run.A third is due...", "We will answer soon."),
  html: fc.constantFrom(null, "<p>Two ferries run.</p><p>A third is due in spring, weather permitting.</p>"),
  truncated: fc.boolean(),
  holding: fc.constantFrom(null, true, false),
  answeredOn: day,
  correctedOn: fc.constantFrom(null, null, "2025-09-12"),
});

/** Records of few different contents, so that equal, newer and contradicting ones all come up. */
export const anyRecord: fc.Arbitrary<QuestionRecord> = fc
  .record({
    sourceId: fc.constantFrom("7", "8", null),
    uin: fc.constantFrom("100", "101"),
    text: fc.constantFrom("How many ferries run?", "How many ferr", "How many buses run?"),
    truncated: fc.boolean(),
    department: fc.constantFrom("Home Office", "Department for Transport"),
    withdrawn: fc.constantFrom(null, false, true),
    groupedWith: fc.constantFrom([], [{ uin: "100", tabledOn: null }], [{ uin: "101", tabledOn: null }]),
    answer: fc.option(answer, { nil: null }),
    statedAt: fc.option(day, { nil: null }),
    seenUntil: fc.option(day, { nil: null }),
    snapshot: fc.option(fc.record({ of: fc.constantFrom("september", "autumn"), at: day }), { nil: null }),
    retrievedAt: fc.constantFrom("2025-10-01T00:00:00.000Z", "2025-10-02T00:00:00.000Z"),
  })
  .map(({ retrievedAt, answer: printed, ...given }) =>
    someRecord({
      ...given,
      answer: printed === null ? null : someAnswer(printed),
      provenance: { source: "a.json", line: 1, retrievedAt, contentHash: "" },
    }),
  );
