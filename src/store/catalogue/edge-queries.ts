import { z } from "zod";
import { cursor, reference, sourceId, textLabel } from "./edge-rows.ts";
import { answerFilter } from "./filters.ts";
import { asked } from "./neighbour-rows.ts";
import { answerRow, memberRow } from "./node-rows.ts";
import { page } from "./page.ts";
import { read } from "./query.ts";
import { pagedEdgeShapes, singleEdgeShapes } from "./shape-queries.ts";
import { textCluster, used } from "./text-rows.ts";

/** Every edge type in both directions: from many nodes to their neighbours, with the properties of the edge. */

const ofIds = z.object({ ids: z.array(z.string()) });
const pageOfIds = ofIds.extend(page);
const answersOfIds = pageOfIds.extend(answerFilter);

/** Edge types with at most one edge per node. */
export const singleEdgeQueries = {
  ...singleEdgeShapes,
  "askers-of-questions": read(ofIds, memberRow.extend({ ...sourceId, ...asked })),
  "originals-of-answers": read(
    ofIds,
    z.object({ ...sourceId, html: z.string().nullable(), textBefore: z.string().nullable() }),
  ),
  "text-clusters-of-answers": read(ofIds, textCluster.extend(sourceId)),
} as const;

const edge = { ...sourceId, ...cursor };
const referenceOfText = z.object({ ...edge, ...reference, targetId: z.string().nullable() });

/** Edge types with any number of edges per node, a page at a time. */
export const pagedEdgeQueries = {
  ...pagedEdgeShapes,
  "same-text-answers": read(answersOfIds, answerRow.extend({ ...edge, similarity: z.number().nullable() })),
  "answers-of-text-clusters": read(answersOfIds, answerRow.extend({ ...edge, similarity: z.number() })),
  "ministers-of-text-clusters": read(pageOfIds, memberRow.extend({ ...edge, ...used })),
  "references-of-questions": read(pageOfIds, referenceOfText),
  "references-of-answers": read(pageOfIds, referenceOfText),
  "references-to-questions": read(
    pageOfIds,
    z.object({ ...edge, ...reference, fromLabel: textLabel, fromId: z.string() }),
  ),
} as const;
