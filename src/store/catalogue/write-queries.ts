import { z } from "zod";
import { candidateIds, carried, reference } from "./edge-rows.ts";
import { answerRow, departmentRow, memberRow, nodeRows, questionRow } from "./node-rows.ts";
import { write } from "./query.ts";

/** Queries that change the graph. */

const id = z.object({ id: z.string() });

const answered = carried("ANSWERED");

/** A reference with its 0-based position among the references of its text. */
const positionedReference = { position: z.int(), ...reference };

export const writeQueries = {
  "save-countries": write(nodeRows.Country),
  "save-topics": write(nodeRows.Topic),
  "save-members": write(
    memberRow.extend({
      slug: z.string(),
      /** How much is known about a member; see `memberRanks`. The highest rank wins. */
      rank: z.union([z.literal(0), z.literal(1), z.literal(2)]),
      /** JSON text, because neither engine stores lists of objects. */
      names: z.string(),
      terms: z.string(),
    }),
  ),
  "save-departments": write(departmentRow.omit({ periods: true, abbreviations: true })),

  "clear-exchanges": write(id),
  "clear-answers": write(id),
  "remove-questions": write(id),
  "save-answers": write(
    answerRow.extend({
      /** JSON text, because neither engine stores lists of objects. */
      attachments: z.string(),
      ambiguousMentions: z.string(),
      ministerId: z.string().nullable(),
      ...answered,
      /** Null if the minister is unknown. */
      ministerMatch: answered.ministerMatch.nullable(),
      correctorId: z.string().nullable(),
    }),
  ),
  "save-answer-originals": write(
    z.object({ answerId: z.string(), html: z.string().nullable(), textBefore: z.string().nullable() }),
  ),
  "save-questions": write(
    questionRow.extend({
      /** JSON text, as for answers. */
      ambiguousMentions: z.string(),
      askerId: z.string().nullable(),
      askerPartyId: z.string().nullable(),
      askerConstituencyId: z.string().nullable(),
      askerCandidateIds: candidateIds,
      departmentId: z.string().nullable(),
      answerId: z.string().nullable(),
    }),
  ),
  "save-question-references": write(z.object({ questionId: z.string(), ...positionedReference })),
  "save-answer-references": write(z.object({ answerId: z.string(), ...positionedReference })),

  "prune-orphans": write(null),
} as const;
