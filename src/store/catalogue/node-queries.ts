import { z } from "zod";
import type { NamedQuestion } from "../../model/answer-ids.ts";
import { nodeLabels } from "../../model/graph.ts";
import {
  answerRow,
  constituencyRow,
  countryRow,
  departmentRow,
  memberRow,
  officeRow,
  partyRow,
  questionRow,
  topicRow,
} from "./node-rows.ts";
import { read } from "./query.ts";
import { day } from "./row-values.ts";

/** Nodes by id, and how many there are. */

const byIds = z.object({ ids: z.array(z.string()) });

const namedQuestion = z.object({
  id: z.string(),
  questionId: z.string(),
  uin: z.string().nullable(),
  house: z.enum(["COMMONS", "LORDS"]).nullable(),
  tabledOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
}) satisfies z.ZodType<NamedQuestion>;

export const nodeQueries = {
  "members-by-id": read(byIds, memberRow),
  "questions-by-id": read(byIds, questionRow),
  "answers-by-id": read(byIds, answerRow),
  "answers-of-named-questions": read(
    z.object({ named: z.array(namedQuestion).readonly() }),
    answerRow.extend({ sourceId: z.string() }),
  ),
  "departments-by-id": read(byIds, departmentRow),
  "offices-by-id": read(byIds, officeRow),
  "parties-by-id": read(byIds, partyRow),
  "constituencies-by-id": read(byIds, constituencyRow),
  "countries-by-id": read(byIds, countryRow),
  "topics-by-id": read(byIds, topicRow),

  "members-by-slug": read(z.object({ slugs: z.array(z.string()) }), memberRow),
  "questions-by-uin": read(
    z.object({ uin: z.string(), tabledOn: z.string().nullable(), limit: z.int() }),
    questionRow,
  ),

  "count-nodes": read(z.object({ label: z.enum(nodeLabels) }), z.object({ count: z.int() })),
  "name-counts": read(
    z.object({}),
    z.object({
      label: z.enum(nodeLabels),
      id: z.string(),
      questions: z.int(),
      answers: z.int(),
      firstDay: day.nullable(),
      lastDay: day.nullable(),
    }),
  ),
  "count-graph": read(z.object({}), z.object({ name: z.string(), count: z.int() })),
} as const;
