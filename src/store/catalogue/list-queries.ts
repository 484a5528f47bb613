import { z } from "zod";
import { cursor } from "./edge-rows.ts";
import { answerFilter, questionFilter } from "./filters.ts";
import { answerRow, questionRow } from "./node-rows.ts";
import { page } from "./page.ts";
import { read } from "./query.ts";
import { listShapes } from "./shape-queries.ts";

const listed = z.object(page);

/** All nodes of a label, a page at a time. */
export const listQueries = {
  ...listShapes,
  "list-questions": read(listed.extend(questionFilter), questionRow.extend(cursor)),
  "list-answers": read(listed.extend(answerFilter), answerRow.extend(cursor)),
} as const;
