import { z } from "zod";
import { candidateIds, carried } from "./edge-rows.ts";
import { answerRow, departmentRow, memberRow, questionRow } from "./node-rows.ts";

/**
 * The neighbours along edges that a question or an answer has at most once. A row brings them along if it is asked to, so
 * that they take no statements of their own.
 */

/** ASKED: who asked a question, and the department it was put to. ANSWERED: these and its answer, with the minister. */
export const neighboursOfQuestion = z.enum(["ASKED", "ANSWERED"]).optional();
/** ANSWERED: who gave an answer. */
export const neighboursOfAnswer = z.enum(["ANSWERED"]).optional();

/** What belongs to whoever asked a question on that day. */
export const asked = {
  partyId: z.string().nullable(),
  partyName: z.string().nullable(),
  constituencyId: z.string().nullable(),
  constituencyName: z.string().nullable(),
  candidateIds,
};

/** Both engines return neighbours as an object; SQLite returns its JSON text. */
function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(
    (value) => (typeof value === "string" ? JSON.parse(value) : value),
    z.object(shape).readonly(),
  );
}

const minister = memberRow.extend(carried("ANSWERED")).nullable();

/** The rows of questions and answers that bring neighbours along. */
export const rowsWithNeighbours = {
  Question: questionRow.extend({
    neighbours: object({
      asker: memberRow.extend(asked).nullable(),
      department: departmentRow.nullable(),
      answer: answerRow
        .extend({ neighbours: z.object({ minister }) })
        .nullable()
        .optional(),
    }).optional(),
  }),
  Answer: answerRow.extend({ neighbours: object({ minister }).optional() }),
} as const;
