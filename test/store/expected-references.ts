import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import type { Expected } from "./expected-row.ts";

const first = { limit: 10, afterKey: null, afterId: null };
const reference = (row: ReadRow<"references-of-questions">) =>
  `${row.sourceId}→${row.targetId} ${row.surface}@${row.start}-${row.end} ${row.uin} ${row.house} ${row.pointedOn}`;

/** What the queries of references answer on the fixture. */
export const expectedReferences: Pick<
  Expected,
  | "references-of-questions"
  | "references-of-answers"
  | "references-to-questions"
  | "references-with-candidates"
> = {
  "references-of-questions": {
    params: { ids: ["q5", "q1", "q3"], ...first },
    brief: reference,
    rows: [
      "q5→null HL99@34-38 HL99 LORDS null",
      "q3→q1 Question 100 of 20 January@26-52 100 null 2025-01-20",
    ],
  },
  "references-of-answers": {
    params: { ids: ["q7"], ...first },
    brief: reference,
    rows: ["q7→q2 PQ 100@20-26 100 null null", "q7→null answer of 1 April@35-52 null null 2025-04-01"],
  },
  "references-to-questions": {
    params: { ids: ["q2", "q1", "q3"], ...first },
    brief: (r) => `${r.sourceId}←${r.fromLabel} ${r.fromId} ${r.surface} ${r.cursorKey} ${r.cursorId}`,
    rows: [
      "q2←Answer q7 PQ 100 2025-04-09 Answer q7 0",
      "q1←Question q3 Question 100 of 20 January 2025-02-10 Question q3 0",
    ],
  },
  "references-with-candidates": {
    params: { limit: 2, afterLabel: "Answer", afterId: "q2", afterPosition: 5 },
    brief: (r) =>
      `${r.fromLabel} ${r.fromId} ${r.position} ${r.house} ${r.pointedOn} ${r.targetId} ${r.textHouse} ${r.writtenOn} ${r.candidates
        .map((each) => `${each.id} ${each.house} ${each.tabledOn} ${each.answeredOn}`)
        .join(", ")}`,
    rows: [
      "Answer q7 0 null null q2 null 2025-04-09 q1 COMMONS 2025-01-10 2025-01-20, q2 LORDS 2025-02-10 2025-02-20",
      "Question q3 0 null 2025-01-20 q1 null 2025-02-10 q1 COMMONS 2025-01-10 2025-01-20, q2 LORDS 2025-02-10 2025-02-20",
    ],
  },
};
