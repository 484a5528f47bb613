import { z } from "zod";
import type { NamedQuestion } from "../../model/answer-ids.ts";
import { nodeLabels } from "../../model/graph.ts";
import { neighboursOfQuestion, rowsWithNeighbours } from "./neighbour-rows.ts";
import { answerRow, memberRow } from "./node-rows.ts";
import { read } from "./query.ts";
import { day } from "./row-values.ts";
import { nodeShapes } from "./shape-queries.ts";

/** Nodes by id, and how many there are. */

const namedQuestion = z.object({
  id: z.string(),
  questionId: z.string(),
  uin: z.string().nullable(),
  house: z.enum(["COMMONS", "LORDS"]).nullable(),
  tabledOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
}) satisfies z.ZodType<NamedQuestion>;

export const nodeQueries = {
  ...nodeShapes,
  "answers-of-named-questions": read(
    z.object({ named: z.array(namedQuestion).readonly() }),
    answerRow.extend({ sourceId: z.string() }),
  ),

  "members-by-slug": read(z.object({ slugs: z.array(z.string()) }), memberRow),
  "questions-by-uin": read(
    z.object({
      uin: z.string(),
      tabledOn: z.string().nullable(),
      limit: z.int(),
      neighbours: neighboursOfQuestion,
    }),
    rowsWithNeighbours.Question,
  ),

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
} as const;
