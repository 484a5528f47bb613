import {
  type PrintedPerson,
  type QuestionRecord,
  unknownAnswerFields,
  unknownQuestionFields,
} from "../../../src/import/question-record.ts";
import type { House } from "../../../src/model/nodes.ts";

export const named = (name: string): PrintedPerson => ({ memberId: null, name });
export const numbered = (memberId: string, name: string | null = null): PrintedPerson => ({ memberId, name });

/** A question with its answer as a source may print it, reduced to who, when and where. */
export function printedRecord(of: {
  readonly asker?: PrintedPerson;
  readonly party?: string;
  readonly constituency?: string;
  readonly house?: House;
  readonly tabledOn?: string;
  readonly department?: string;
  readonly minister?: PrintedPerson;
  readonly corrector?: PrintedPerson;
  readonly answeredOn?: string;
}): QuestionRecord {
  const { asker, party = null, constituency = null, minister, corrector = null } = of;
  return {
    ...unknownQuestionFields,
    seenUntil: null,
    provenance: { source: "f.txt", line: 1, retrievedAt: "2025-10-01T09:30:00.000Z", contentHash: "00" },
    sourceId: null,
    uin: null,
    house: of.house ?? "COMMONS",
    heading: null,
    tabledOn: of.tabledOn ?? null,
    url: null,
    asker: asker === undefined ? null : { ...asker, party, constituency },
    department: of.department ?? null,
    text: "To ask.",
    answer:
      minister === undefined
        ? null
        : {
            ...unknownAnswerFields,
            text: "Answered.",
            answeredOn: of.answeredOn ?? null,
            corrector,
            minister: { ...minister, role: "Minister of State" },
          },
  };
}
