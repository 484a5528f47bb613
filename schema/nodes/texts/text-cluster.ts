import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { filteredEdges } from "../../machinery/filters/filtered-connection.ts";
import { edgeConnection } from "../../machinery/lists/edge-connection.ts";
import { AnswerRef, MemberRef } from "../../machinery/node-refs.ts";
import { changesFromSource, TextChangeRef } from "./text-change.ts";

/** A text that several answers use. It is not a node: SAME_TEXT_AS edges between the answers define it. */
export type TextCluster = Omit<ReadRow<"text-clusters-of-answers">, "sourceId">;

const id = (cluster: TextCluster) => cluster.id;

export const TextClusterRef = builder.objectRef<TextCluster>("TextCluster").implement({
  description: "A text that several answers use, word for word or with small changes.",
  fields: (t) => ({
    size: t.exposeInt("size", { description: "Number of answers that use it, for example `12`." }),
    identical: t.exposeInt("identical", {
      description:
        "Number of these answers with the same words as the first use, including the first use itself, for example `9`. The others have small changes.",
    }),
    firstUsed: t.expose("firstUsed", {
      type: "Date",
      nullable: true,
      description: "The earliest date on which it was used, for example `2025-02-27`; null if unknown.",
    }),
    lastUsed: t.expose("lastUsed", {
      type: "Date",
      nullable: true,
      description: "The latest date on which it was used, for example `2025-10-01`; null if unknown.",
    }),
    firstUse: t.field({
      type: AnswerRef,
      description: "The first answer that used it. An undated answer counts as older than any dated one.",
      resolve: id,
    }),
    answers: t.field(
      filteredEdges({
        name: "TextClusterAnswers",
        lists: "answers",
        source: "ofTextClusters",
        ownOrder: "OLDEST",
        holds: "answers that use the text, oldest first",
        node: AnswerRef,
        edgeFields: (edge) => ({
          similarity: edge.float({
            description:
              "Similarity to the first use, for example `0.93`: of all three-word sequences in the two texts, the share that occurs in both. It may be below `0.8` if other answers of the cluster connect the two.",
            resolve: (row) => row.similarity,
          }),
          changes: edge.field({
            type: [TextChangeRef],
            description:
              "What changed since the first use, in text order; empty if only case or punctuation differs.",
            complexity: { field: 5, multiplier: 1 },
            resolve: (row, _args, context) => changesFromSource(context, row),
          }),
        }),
        edges: "answers-of-text-clusters",
        totals: "totals-of-text-clusters",
        total: ({ answers }) => answers,
        id,
      }),
    ),
    ministers: t.field(
      edgeConnection({
        name: "TextClusterMinisters",
        holds: "ministers who used the text, most answers first",
        node: MemberRef,
        edgeFields: (edge) => ({
          answerCount: edge.int({
            description: "Number of answers in which the minister used the text, for example `4`.",
            resolve: (row) => row.answerCount,
          }),
          firstUsed: edge.field({
            type: "Date",
            nullable: true,
            description: "When the minister first used the text, for example `2025-02-27`; null if unknown.",
            resolve: (row) => row.firstUsed,
          }),
          lastUsed: edge.field({
            type: "Date",
            nullable: true,
            description: "When the minister last used the text, for example `2025-10-01`; null if unknown.",
            resolve: (row) => row.lastUsed,
          }),
        }),
        edges: "ministers-of-text-clusters",
        totals: "totals-of-text-clusters",
        total: ({ ministers }) => ministers,
        id,
      }),
    ),
  }),
});
