import { z } from "zod";
import type { NodeKey } from "../../../src/model/graph.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { type CountedTexts, CountedTextsRef, countedTexts } from "../../machinery/filters/counted-texts.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { filterParams } from "../../machinery/filters/filter-params.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { readCountedPage } from "../../machinery/lists/counted-page.ts";
import { allQuestions } from "../../machinery/lists/filtered-list.ts";
import { type Page, type PageArgs, pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { shownField } from "../../machinery/lists/shown.ts";
import { countedEdge, type DrawnEdge, draw } from "../subgraph/draw.ts";
import { drawnArgs, drawnComplexity, SubgraphRef } from "../subgraph/subgraph.ts";

/** Two countries or topics, and how often they are mentioned together. */
export type CoMention = ReadRow<"co-mentions"> & { readonly label: "Country" | "Topic" };

const CoMentionOfRef = builder.enumType("CoMentionOf", {
  description: "What to pair.",
  values: {
    COUNTRIES: { description: "Countries mentioned together." },
    TOPICS: { description: "Topics covered together." },
  } as const,
});

const CoMentionScopeRef = builder.enumType("CoMentionScope", {
  description: "Where two countries or topics must occur to count as mentioned together.",
  values: {
    EXCHANGE: { description: "In a question and its answer combined; questions are counted." },
    ANSWER: { description: "In one answer; each answer is counted once." },
  } as const,
});

const CoMentionOrderRef = builder.enumType("CoMentionOrder", {
  description: "The order of the pairs.",
  values: {
    WEIGHT: { description: "Most frequent pairs first." },
    LIFT: { description: "Highest `lift` first." },
  } as const,
});

const scopeWords = {
  EXCHANGE: "Each question counts once, together with its answer.",
  ANSWER: "Of these questions, each answer counts once.",
} as const;

const one = ({ label, one: id }: CoMention): NodeKey => ({ label, id });
const other = ({ label, other: id }: CoMention): NodeKey => ({ label, id });

const CoMentionRef = builder.objectRef<CoMention>("CoMention").implement({
  description: "Two countries or two topics that are mentioned together.",
  fields: (t) => ({
    first: t.node({
      description: "The first of the two, for example Israel.",
      id: (row) => globalId(one(row)),
    }),
    second: t.node({
      description: "The second of the two, for example Palestine.",
      id: (row) => globalId(other(row)),
    }),
    weight: t.exposeInt("weight", {
      description: "Number of questions or answers that mention both, for example `177`.",
    }),
    firstCount: t.exposeInt("oneCount", {
      description:
        "Number of questions or answers that mention the first, with or without the second, for example `312`.",
    }),
    secondCount: t.exposeInt("otherCount", {
      description:
        "Number of questions or answers that mention the second, with or without the first, for example `404`.",
    }),
    lift: t.exposeFloat("lift", {
      description:
        "How many times more often than by chance they are mentioned together, for example `50.9`: the share that mentions both, divided by the product of the shares that mention each. 1 means as often as by chance.",
    }),
  }),
});

/** A page of pairs, and a function that reads the first pairs for drawing. */
type CoMentionPage = Page<CoMention> & {
  readonly counted: () => Promise<CountedTexts>;
  readonly readFirst: (count: number) => Promise<Page<CoMention>>;
};

const CoMentions = connectionType<CoMention, CoMention, CoMentionPage>({
  name: "CoMentions",
  holds: "pairs of countries or topics that are mentioned together",
  node: CoMentionRef,
  connectionFields: (t) => ({
    shown: shownField(t),
    counted: t.field({
      type: CountedTextsRef,
      description:
        "Which questions or answers were counted, which days the graph covers, and what is unknown.",
      resolve: ({ counted }) => counted(),
    }),
    subgraph: t.field({
      type: SubgraphRef,
      description: "The first pairs of the whole list as a network to draw.",
      args: drawnArgs(),
      complexity: drawnComplexity,
      resolve: async ({ readFirst }, { limit }, context) => {
        const { edges, total } = await readFirst(limit ?? 100);
        const weights = new Map(
          edges.flatMap((row) => [
            [globalId(one(row)), row.oneCount],
            [globalId(other(row)), row.otherCount],
          ]),
        );
        return draw(context, edges.map(edgeBetween), {
          weights,
          rows: { shown: edges.length, total: await total() },
        });
      },
    }),
  }),
});

function edgeBetween(pair: CoMention): DrawnEdge {
  return countedEdge("MENTIONED_TOGETHER", one(pair), other(pair), pair.weight);
}

builder.queryField("coMentions", (t) =>
  t.field({
    type: CoMentions,
    description:
      "Pairs of countries or topics that are mentioned together: how often, how often each is mentioned, and how much more often than by chance.",
    args: {
      of: t.arg({
        type: CoMentionOfRef,
        required: true,
        description: "What to pair, for example `COUNTRIES`.",
      }),
      scope: t.arg({
        type: CoMentionScopeRef,
        defaultValue: "EXCHANGE",
        description: "Where both must be mentioned, for example `ANSWER`.",
      }),
      filter: t.arg({
        type: QuestionFilterRef,
        required: false,
        description:
          'Conditions on the questions to count, or whose answers to count, for example `{departments: ["Home Office"]}`; none if omitted.',
      }),
      minimumSupport: t.arg.int({
        defaultValue: 2,
        description: "Minimum number of times a pair must be mentioned together, for example `5`.",
        validate: z.number().int().min(1, "must be at least 1"),
      }),
      order: t.arg({
        type: CoMentionOrderRef,
        defaultValue: "WEIGHT",
        description: "The order of the pairs, for example `LIFT`.",
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { of, scope, filter, minimumSupport, order, ...page }, context) => {
      const conditions = await filterParams(context, filter);
      const params = {
        ...conditions,
        of,
        scope: scope ?? "EXCHANGE",
        minimumSupport: minimumSupport ?? 2,
        order: order ?? "WEIGHT",
      };
      const label = of === "COUNTRIES" ? "Country" : "Topic";
      const list = { type: CoMentions, subject: of, order: `${params.order} ${params.scope}` };
      const read = (args: PageArgs) =>
        readCountedPage<CoMention>(list, args, async (request) =>
          (await context.store.read("co-mentions", { ...params, ...request })).map((row) => ({
            ...row,
            label,
          })),
        );
      const questions = { ...allQuestions(conditions), searched: filter?.text };
      const found = await read(page);
      return {
        ...found,
        readFirst: (count: number) => read({ first: count }),
        counted: () =>
          countedTexts(context, questions, {
            more: [scopeWords[params.scope]],
            countsTopics: of === "TOPICS",
          }),
      };
    },
  }),
);
