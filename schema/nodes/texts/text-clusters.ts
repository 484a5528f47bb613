import { z } from "zod";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { pageArgs, pageComplexity, readPage } from "../../machinery/lists/page.ts";
import { type TextCluster, TextClusterRef } from "./text-cluster.ts";

const TextClusters = connectionType<ReadRow<"list-text-clusters">, TextCluster>({
  name: "TextClusters",
  holds: "the texts that several answers say, those with most answers first and of equals the one used first",
  node: TextClusterRef,
});

builder.queryField("textClusters", (t) =>
  t.field({
    type: TextClusters,
    description:
      "The texts that several answers say, word for word or with small changes: standard replies. Those with most answers come first, of equals the one used first.",
    args: {
      minSize: t.arg.int({
        defaultValue: 2,
        description: "How many answers a text must have to be listed, 2 or more, for example `10`.",
        validate: z.number().int().min(2, "must be at least 2: a text of one answer is no cluster"),
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
