import { z } from "zod";
import { nodeLabels } from "../../model/graph.ts";
import { about, answered, cursor, mention, sourceId, succession } from "./edge-rows.ts";
import { answerFilter, memberFilter, officeFilter, questionFilter } from "./filters.ts";
import {
  answerRow,
  constituencyRow,
  countryRow,
  departmentRow,
  memberRow,
  officeRow,
  partyRow,
  period,
  questionRow,
  topicRow,
} from "./node-rows.ts";
import { page } from "./page.ts";
import { read, write } from "./query.ts";

/** The queries that follow from the description of the graph, so that they have no files. */

const ofIds = z.object({ ids: z.array(z.string()) });

export const nodeShapes = {
  "members-by-id": read(ofIds, memberRow),
  "questions-by-id": read(ofIds, questionRow),
  "answers-by-id": read(ofIds, answerRow),
  "departments-by-id": read(ofIds, departmentRow),
  "offices-by-id": read(ofIds, officeRow),
  "parties-by-id": read(ofIds, partyRow),
  "constituencies-by-id": read(ofIds, constituencyRow),
  "countries-by-id": read(ofIds, countryRow),
  "topics-by-id": read(ofIds, topicRow),
  "count-nodes": read(z.object({ label: z.enum(nodeLabels) }), z.object({ count: z.int() })),
  "count-graph": read(z.object({}), z.object({ name: z.string(), count: z.int() })),
} as const;

const listed = z.object(page);

export const listShapes = {
  "list-members": read(listed.extend(memberFilter), memberRow.extend(cursor)),
  "list-departments": read(listed, departmentRow.extend(cursor)),
  "list-offices": read(listed.extend(officeFilter), officeRow.extend(cursor)),
  "list-parties": read(listed, partyRow.extend(cursor)),
  "list-constituencies": read(listed, constituencyRow.extend(cursor)),
  "list-countries": read(listed, countryRow.extend(cursor)),
  "list-topics": read(listed, topicRow.extend(cursor)),
} as const;

export const singleEdgeShapes = {
  "departments-of-questions": read(ofIds, departmentRow.extend(sourceId)),
  "answers-of-questions": read(ofIds, answerRow.extend(sourceId)),
  "ministers-of-answers": read(ofIds, memberRow.extend({ ...sourceId, ...answered })),
  "correctors-of-answers": read(ofIds, memberRow.extend(sourceId)),
  "broader-topics": read(ofIds, topicRow.extend(sourceId)),
} as const;

const edge = { ...sourceId, ...cursor };
const pageOfIds = ofIds.extend(page);
const questionsOfIds = pageOfIds.extend(questionFilter);
const answersOfIds = pageOfIds.extend(answerFilter);
const topicsOfIds = pageOfIds.extend({ minScore: z.number().optional() });

export const pagedEdgeShapes = {
  "questions-of-answers": read(questionsOfIds, questionRow.extend(edge)),
  "questions-of-members": read(questionsOfIds, questionRow.extend(edge)),
  "questions-of-departments": read(questionsOfIds, questionRow.extend(edge)),
  "questions-of-countries": read(questionsOfIds, questionRow.extend({ ...edge, ...mention })),
  "questions-of-topics": read(questionsOfIds, questionRow.extend({ ...edge, ...about })),
  "answers-of-members": read(answersOfIds, answerRow.extend({ ...edge, ...answered })),
  "answers-of-countries": read(answersOfIds, answerRow.extend({ ...edge, ...mention })),
  "answers-of-topics": read(answersOfIds, answerRow.extend({ ...edge, ...about })),
  "countries-of-questions": read(pageOfIds, countryRow.extend({ ...edge, ...mention })),
  "countries-of-answers": read(pageOfIds, countryRow.extend({ ...edge, ...mention })),
  "topics-of-questions": read(topicsOfIds, topicRow.extend({ ...edge, ...about })),
  "topics-of-answers": read(topicsOfIds, topicRow.extend({ ...edge, ...about })),
  "narrower-topics": read(pageOfIds, topicRow.extend(edge)),
  "parties-of-members": read(pageOfIds, partyRow.extend({ ...edge, ...period })),
  "members-of-parties": read(pageOfIds, memberRow.extend({ ...edge, ...period })),
  "constituencies-of-members": read(pageOfIds, constituencyRow.extend({ ...edge, ...period })),
  "members-of-constituencies": read(pageOfIds, memberRow.extend({ ...edge, ...period })),
  "offices-of-members": read(pageOfIds, officeRow.extend({ ...edge, ...period })),
  "members-of-offices": read(
    pageOfIds.extend({ on: z.string().optional() }),
    memberRow.extend({ ...edge, ...period }),
  ),
  "offices-of-departments": read(pageOfIds, officeRow.extend(edge)),
  "successors-of-departments": read(pageOfIds, departmentRow.extend({ ...edge, ...succession })),
  "predecessors-of-departments": read(pageOfIds, departmentRow.extend({ ...edge, ...succession })),
} as const;

/** The query of totals with these names of counts. */
export function totals<Name extends string>(...names: readonly Name[]) {
  return read(ofIds, totalsRow(names));
}

/** The same for texts, whose topics count only with a score of at least `minScore`. */
export function totalsOfTexts<Name extends string>(...names: readonly Name[]) {
  return read(ofIds.extend({ minScore: z.number().optional() }), totalsRow(names));
}

function totalsRow<Name extends string>(names: readonly Name[]) {
  const counts = Object.fromEntries(names.map((name) => [name, z.int()])) as Record<Name, z.ZodInt>;
  return z.object({ ...sourceId, ...counts });
}

export const totalsShapes = {
  "totals-of-members": totals("questions", "answers", "parties", "constituencies", "offices"),
  "totals-of-departments": totals("questions", "offices", "successors", "predecessors"),
  "totals-of-parties": totals("members"),
  "totals-of-constituencies": totals("members"),
  "totals-of-countries": totals("questions", "answers"),
  "totals-of-topics": totals("questions", "answers", "narrower"),
} as const;

export const writeShapes = {
  "save-parties": write(partyRow),
  "save-constituencies": write(constituencyRow),
  "save-memberships": write(z.object({ memberId: z.string(), partyId: z.string(), ...period })),
  "save-representations": write(z.object({ memberId: z.string(), constituencyId: z.string(), ...period })),
  "save-appointments": write(z.object({ memberId: z.string(), officeId: z.string(), ...period })),
  "clear-official-edges": write(z.object({ id: z.string() })),
} as const;
