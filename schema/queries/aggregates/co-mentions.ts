import { z } from "zod";
import type { NodeKey } from "../../../src/model/graph.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { filterParams } from "../../machinery/filters/filter-params.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { readCountedPage } from "../../machinery/lists/counted-page.ts";
import { type Page, type PageArgs, pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { shownField } from "../../machinery/lists/shown.ts";
import { type DrawnEdge, draw } from "../subgraph/draw.ts";
import { drawnArgs, drawnComplexity, SubgraphRef } from "../subgraph/subgraph.ts";

/** Two countries or topics, and how often they are named together. */
export type CoMention = ReadRow<"co-mentions"> & { readonly label: "Country" | "Topic" };

const CoMentionOfRef = builder.enumType("CoMentionOf", {
  description: "What is named together.",
  values: {
    COUNTRIES: { description: "Countries that are mentioned." },
    TOPICS: { description: "Topics that are dealt with." },
  } as const,
});

const CoMentionScopeRef = builder.enumType("CoMentionScope", {
  description: "Where two must be named to be named together.",
  values: {
    EXCHANGE: { description: "In one question and its answer, taken together; questions are counted." },
    ANSWER: { description: "In one answer; answers are counted, each once." },
  } as const,
});

const CoMentionOrderRef = builder.enumType("CoMentionOrder", {
  description: "Which pairs come first.",
  values: {
    WEIGHT: { description: "Those named together most often." },
    LIFT: { description: "Those named together most often for how often each is named." },
  } as const,
});

const one = ({ label, one: id }: CoMention): NodeKey => ({ label, id });
const other = ({ label, other: id }: CoMention): NodeKey => ({ label, id });

const CoMentionRef = builder.objectRef<CoMention>("CoMention").implement({
  description: "Two countries, or two topics, that are named together.",
  fields: (t) => ({
    one: t.node({ description: "The one, for example Israel.", id: (row) => globalId(one(row)) }),
    other: t.node({ description: "The other, for example Palestine.", id: (row) => globalId(other(row)) }),
    weight: t.exposeInt("weight", {
      description: "How many questions or answers name both, for example `177`.",
    }),
    oneCount: t.exposeInt("oneCount", {
      description: "How many name the one, with the other or without, for example `312`.",
    }),
    otherCount: t.exposeInt("otherCount", {
      description: "How many name the other, for example `404`.",
    }),
    lift: t.exposeFloat("lift", {
      description:
        "How many times more often they are named together than by chance, for example `50.9`: the share that names both, divided by the product of the shares that name each. 1 is chance.",
    }),
  }),
});

/** A page of pairs, and how to read as many of the first of them as are to be drawn. */
type CoMentionPage = Page<CoMention> & {
  readonly readFirst: (count: number) => Promise<Page<CoMention>>;
};

const CoMentions = connectionType<CoMention, CoMention, CoMentionPage>({
  name: "CoMentions",
  holds: "the pairs of countries or topics that are named together",
  node: CoMentionRef,
  connectionFields: (t) => ({
    shown: shownField(t),
    subgraph: t.field({
      type: SubgraphRef,
      description: "The first pairs, on whichever page they are, as a network to be drawn.",
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
        return draw(context, edges.map(edgeBetween), { weights, shown: edges.length, total: await total() });
      },
    }),
  }),
});

function edgeBetween(pair: CoMention): DrawnEdge {
  const [from, to, type] = [one(pair), other(pair), "NAMED_TOGETHER"];
  return {
    id: [type, globalId(from), globalId(to)].join(" "),
    type,
    from,
    to,
    weight: pair.weight,
    date: null,
  };
}

builder.queryField("coMentions", (t) =>
  t.field({
    type: CoMentions,
    description:
      "The network of countries, or of topics, that are named together: pairs with how often, how often each is named, and how much more that is than chance.",
    args: {
      of: t.arg({
        type: CoMentionOfRef,
        required: true,
        description: "What is paired, for example `COUNTRIES`.",
      }),
      scope: t.arg({
        type: CoMentionScopeRef,
        defaultValue: "EXCHANGE",
        description: "Where both must be named, for example `ANSWER`.",
      }),
      filter: t.arg({
        type: QuestionFilterRef,
        required: false,
        description:
          'Which questions are looked at, or the answers to which, for example `{departments: ["Home Office"]}`; all when absent.',
      }),
      minimumSupport: t.arg.int({
        defaultValue: 2,
        description: "How often two must be named together to be listed, for example `5`.",
        validate: z.number().int().min(1, "must be at least 1"),
      }),
      order: t.arg({
        type: CoMentionOrderRef,
        defaultValue: "WEIGHT",
        description: "Which pairs come first, for example `LIFT`.",
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { of, scope, filter, minimumSupport, order, ...page }, context) => {
      const params = {
        ...(await filterParams(context, filter)),
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
      return { ...(await read(page)), readFirst: (count: number) => read({ first: count }) };
    },
  }),
);
