import { z } from "zod";
import { cursor } from "./edge-rows.ts";
import { answerFilter, memberFilter, officeFilter, questionFilter } from "./filters.ts";
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
import { page } from "./page.ts";
import { read } from "./query.ts";

const listed = z.object(page);

/** All nodes of a label, a page at a time. */
export const listQueries = {
  "list-members": read(listed.extend(memberFilter), memberRow.extend(cursor)),
  "list-questions": read(listed.extend(questionFilter), questionRow.extend(cursor)),
  "list-answers": read(listed.extend(answerFilter), answerRow.extend(cursor)),
  "list-departments": read(listed, departmentRow.extend(cursor)),
  "list-offices": read(listed.extend(officeFilter), officeRow.extend(cursor)),
  "list-parties": read(listed, partyRow.extend(cursor)),
  "list-constituencies": read(listed, constituencyRow.extend(cursor)),
  "list-countries": read(listed, countryRow.extend(cursor)),
  "list-topics": read(listed, topicRow.extend(cursor)),
} as const;
