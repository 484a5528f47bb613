import { z } from "zod";
import {
  about,
  answered,
  candidateIds,
  cursor,
  mention,
  reference,
  sourceId,
  succession,
  textLabel,
} from "./edge-rows.ts";
import { answerFilter, questionFilter } from "./filters.ts";
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
import { read } from "./query.ts";
import { textCluster, used } from "./text-rows.ts";

/** Every edge type in both directions: from many nodes to their neighbours, with the properties of the edge. */

const ofIds = z.object({ ids: z.array(z.string()) });
const pageOfIds = z.object({ ids: z.array(z.string()), ...page });
const questionsOfIds = pageOfIds.extend(questionFilter);
const answersOfIds = pageOfIds.extend(answerFilter);
const topicsOfIds = pageOfIds.extend({ minScore: z.number().optional() });

/** Edge types with at most one edge per node. */
export const singleEdgeQueries = {
  "askers-of-questions": read(
    ofIds,
    memberRow.extend({
      ...sourceId,
      partyId: z.string().nullable(),
      partyName: z.string().nullable(),
      constituencyId: z.string().nullable(),
      constituencyName: z.string().nullable(),
      candidateIds,
    }),
  ),
  "departments-of-questions": read(ofIds, departmentRow.extend(sourceId)),
  "answers-of-questions": read(ofIds, answerRow.extend(sourceId)),
  "ministers-of-answers": read(ofIds, memberRow.extend({ ...sourceId, ...answered })),
  "correctors-of-answers": read(ofIds, memberRow.extend(sourceId)),
  "originals-of-answers": read(
    ofIds,
    z.object({ ...sourceId, html: z.string().nullable(), textBefore: z.string().nullable() }),
  ),
  "text-clusters-of-answers": read(ofIds, textCluster.extend(sourceId)),
  "broader-topics": read(ofIds, topicRow.extend(sourceId)),
} as const;

const edge = { ...sourceId, ...cursor };

/** Edge types with any number of edges per node, a page at a time. */
export const pagedEdgeQueries = {
  "questions-of-answers": read(questionsOfIds, questionRow.extend(edge)),
  "questions-of-members": read(questionsOfIds, questionRow.extend(edge)),
  "questions-of-departments": read(questionsOfIds, questionRow.extend(edge)),
  "questions-of-countries": read(questionsOfIds, questionRow.extend({ ...edge, ...mention })),
  "questions-of-topics": read(questionsOfIds, questionRow.extend({ ...edge, ...about })),
  "answers-of-members": read(answersOfIds, answerRow.extend({ ...edge, ...answered })),
  "answers-of-countries": read(answersOfIds, answerRow.extend({ ...edge, ...mention })),
  "answers-of-topics": read(answersOfIds, answerRow.extend({ ...edge, ...about })),
  "same-text-answers": read(answersOfIds, answerRow.extend({ ...edge, similarity: z.number().nullable() })),
  "answers-of-text-clusters": read(answersOfIds, answerRow.extend({ ...edge, similarity: z.number() })),
  "ministers-of-text-clusters": read(pageOfIds, memberRow.extend({ ...edge, ...used })),
  "countries-of-questions": read(pageOfIds, countryRow.extend({ ...edge, ...mention })),
  "countries-of-answers": read(pageOfIds, countryRow.extend({ ...edge, ...mention })),
  "topics-of-questions": read(topicsOfIds, topicRow.extend({ ...edge, ...about })),
  "topics-of-answers": read(topicsOfIds, topicRow.extend({ ...edge, ...about })),
  "references-of-questions": read(
    pageOfIds,
    z.object({ ...edge, ...reference, targetId: z.string().nullable() }),
  ),
  "references-of-answers": read(
    pageOfIds,
    z.object({ ...edge, ...reference, targetId: z.string().nullable() }),
  ),
  "references-to-questions": read(
    pageOfIds,
    z.object({ ...edge, ...reference, fromLabel: textLabel, fromId: z.string() }),
  ),
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
