import { z } from "zod";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { CountedTextsRef, countedTexts } from "../../machinery/filters/counted-texts.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { pageArgs, pageComplexity, readPage } from "../../machinery/lists/page.ts";
import { type TextCluster, TextClusterRef } from "./text-cluster.ts";

const TextClusters = connectionType<ReadRow<"list-text-clusters">, TextCluster>({
  name: "TextClusters",
  holds: "texts that several answers use, sorted by number of answers and then by first use",
  node: TextClusterRef,
  connectionFields: (t) => ({
    counted: t.field({
      type: CountedTextsRef,
      description: "Which answers were compared, which days the graph covers, and what is unknown.",
      resolve: (_page, _args, context) =>
        countedTexts(context, { lists: "answers", source: "ofAll", sourceId: "", filter: {} }),
    }),
  }),
});

builder.queryField("textClusters", (t) =>
  t.field({
    type: TextClusters,
    description:
      "Texts that several answers use, word for word or with small changes, such as standard replies. The most used come first; ties are in order of first use.",
    args: {
      minSize: t.arg.int({
        defaultValue: 2,
        description: "Minimum number of answers that use a text, at least 2, for example `10`.",
        validate: z.number().int().min(2, "must be at least 2, because a cluster has several answers"),
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: (_root, { minSize, ...page }, { store }) => {
      const least = { minSize: minSize ?? 2 };
      return readPage(
        { type: TextClusters },
        page,
        (request) => store.read("list-text-clusters", { ...least, ...request }),
        async () => {
          const [counted] = await store.read("count-text-clusters", least);
          return counted?.count ?? 0;
        },
      );
    },
  }),
);
