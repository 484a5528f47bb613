import { z } from "zod";
import { cursor } from "./edge-rows.ts";
import { answerFilter, questionFilter } from "./filters.ts";
import { neighboursOfAnswer, neighboursOfQuestion, rowsWithNeighbours } from "./neighbour-rows.ts";
import { page } from "./page.ts";
import { read } from "./query.ts";
import { listShapes } from "./shape-queries.ts";

const listed = z.object(page);

/** All nodes of a label, a page at a time. */
export const listQueries = {
  ...listShapes,
  "list-questions": read(
    listed.extend({ ...questionFilter, neighbours: neighboursOfQuestion }),
    rowsWithNeighbours.Question.extend(cursor),
  ),
  "list-answers": read(
    listed.extend({ ...answerFilter, neighbours: neighboursOfAnswer }),
    rowsWithNeighbours.Answer.extend(cursor),
  ),
} as const;
