import { z } from "zod";
import type { NamedQuestion } from "../../model/answer-ids.ts";
import { nodeLabels } from "../../model/graph.ts";
import { cursor } from "./edge-rows.ts";
import { answerFilter, questionFilter } from "./filters.ts";
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

/** Nodes by identity, and lists of all nodes of a label. */

const byIds = z.object({ ids: z.array(z.string()) });

const namedQuestion = z.object({
  id: z.string(),
  questionId: z.string(),
  uin: z.string().nullable(),
  house: z.enum(["COMMONS", "LORDS"]).nullable(),
  tabledOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
}) satisfies z.ZodType<NamedQuestion>;

/** A page of a list: at most `limit` rows after the given place; where `backwards`, the list is read from its end. */
export const page = {
  limit: z.int(),
  afterKey: z.union([z.string(), z.number()]).nullable(),
  afterId: z.string().nullable(),
  backwards: z.boolean().optional(),
};

const listed = z.object(page);

/** All nodes of a label, a page at a time. */
export const listQueries = {
  "list-members": read(listed, memberRow.extend(cursor)),
  "list-questions": read(listed.extend(questionFilter), questionRow.extend(cursor)),
  "list-answers": read(listed.extend(answerFilter), answerRow.extend(cursor)),
  "list-departments": read(listed, departmentRow.extend(cursor)),
  "list-offices": read(listed, officeRow.extend(cursor)),
  "list-parties": read(listed, partyRow.extend(cursor)),
  "list-constituencies": read(listed, constituencyRow.extend(cursor)),
  "list-countries": read(listed, countryRow.extend(cursor)),
  "list-topics": read(listed, topicRow.extend(cursor)),
} as const;

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
  revision: read(z.object({}), z.object({ number: z.int() })),
  "count-graph": read(z.object({}), z.object({ name: z.string(), count: z.int() })),
} as const;
