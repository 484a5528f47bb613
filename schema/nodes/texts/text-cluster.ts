import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { filteredEdges } from "../../machinery/filters/filtered-connection.ts";
import { edgeConnection } from "../../machinery/lists/edge-connection.ts";
import { AnswerRef, MemberRef } from "../../machinery/node-refs.ts";

/** A text that several answers say; no node of the graph, for it is what SAME_TEXT_AS makes of its answers. */
export type TextCluster = Omit<ReadRow<"text-clusters-of-answers">, "sourceId">;

const id = (cluster: TextCluster) => cluster.id;

export const TextClusterRef = builder.objectRef<TextCluster>("TextCluster").implement({
  description:
    "A text that several answers say, word for word or with small changes of the words of its first use.",
  fields: (t) => ({
    size: t.exposeInt("size", { description: "How many answers say it, for example `12`." }),
    identical: t.exposeInt("identical", {
      description:
        "How many of them say the very words of the first use, itself among them, for example `9`; the others say them with small changes.",
    }),
    firstUsed: t.expose("firstUsed", {
      type: "Date",
      nullable: true,
      description:
        "The earliest day on which it was used, for example `2025-02-27`; null where none is known.",
    }),
    lastUsed: t.expose("lastUsed", {
      type: "Date",
      nullable: true,
      description: "The latest day on which it was used, for example `2025-10-01`; null where none is known.",
    }),
    firstUse: t.field({
      type: AnswerRef,
      description:
        "The answer that said it first; one whose day is not known counts as older than any other.",
      resolve: id,
    }),
    answers: t.field(
      filteredEdges({
        name: "TextClusterAnswers",
        lists: "answers",
        source: "ofTextClusters",
        ownOrder: "OLDEST",
        holds: "the answers that say a text, oldest first",
        node: AnswerRef,
        edgeFields: (edge) => ({
          similarity: edge.float({
            description:
              "How similar it is to the first use, for example `0.93`: of all runs of three words that either has, the share that both have.",
            resolve: (row) => row.similarity,
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
        holds: "the ministers who used a text, those with most answers first",
        node: MemberRef,
        edgeFields: (edge) => ({
          answerCount: edge.int({
            description: "How many answers of this text the minister gave, for example `4`.",
            resolve: (row) => row.answerCount,
          }),
          firstUsed: edge.field({
            type: "Date",
            nullable: true,
            description:
              "The day of the minister's first, for example `2025-02-27`; null where none is known.",
            resolve: (row) => row.firstUsed,
          }),
          lastUsed: edge.field({
            type: "Date",
            nullable: true,
            description:
              "The day of the minister's last, for example `2025-10-01`; null where none is known.",
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
