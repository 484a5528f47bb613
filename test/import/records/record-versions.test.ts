import fc from "fast-check";
import { expect, test } from "vitest";
import { unknownAnswerFields, unknownQuestionFields } from "../../../src/import/question-record.ts";
import { fromStored } from "../../../src/import/records/record-versions.ts";
import { anyRecord } from "./some-record.ts";

const versionsOf = (versions: readonly object[]) =>
  fromStored({ recordId: "7", naturalId: null, answerKey: null, versions: JSON.stringify(versions) })
    .versions;

test("a record is read back as it was stored, to the letter", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(JSON.stringify(versionsOf([record]))).toBe(JSON.stringify([record]));
    }),
  );
});

test("a field that was added after a record was stored is unknown there", () => {
  const later = fc.constantFrom(
    ...(Object.keys(unknownQuestionFields) as (keyof typeof unknownQuestionFields)[]),
  );
  const laterOfAnswer = fc.constantFrom(
    ...(Object.keys(unknownAnswerFields) as (keyof typeof unknownAnswerFields)[]),
  );
  fc.assert(
    fc.property(anyRecord, later, laterOfAnswer, (record, field, answerField) => {
      const { [field]: _field, answer, ...question } = record;
      const { [answerField]: _answerField, ...stored } = { ...answer };
      const [read] = versionsOf([{ ...question, answer: answer === null ? null : stored }]);
      expect(read).toEqual({
        ...record,
        [field]: unknownQuestionFields[field],
        answer: answer === null ? null : { ...answer, [answerField]: unknownAnswerFields[answerField] },
      });
    }),
  );
});
