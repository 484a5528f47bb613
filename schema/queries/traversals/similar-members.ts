import { z } from "zod";
import type { NodeKey } from "../../../src/model/graph.ts";
import type { Member } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { globalId, storeId } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { readCountedPage } from "../../machinery/lists/counted-page.ts";
import { type Page, pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { shownField } from "../../machinery/lists/shown.ts";
import { CountryRef, MemberRef } from "../../machinery/node-refs.ts";
import { type DrawnEdge, draw } from "../subgraph/draw.ts";
import { SubgraphRef } from "../subgraph/subgraph.ts";

type Row = ReadRow<"similar-members">;
type Shared = Row["shared"][number];

const SharedCountryRef = builder.objectRef<Shared>("SharedCountry").implement({
  description: "A country that two members ask about.",
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      description: "The country, for example `Ukraine`.",
      resolve: ({ countryCode }) => countryCode,
    }),
    own: t.exposeInt("own", {
      description: "How many questions of the given member mention it, for example `12`.",
    }),
    other: t.exposeInt("other", {
      description: "How many questions of the other member mention it, for example `7`.",
    }),
  }),
});

const SimilarMembers = connectionType<Row, Member, Page<Row> & { readonly memberId: string }>({
  name: "SimilarMembers",
  holds: "the members who ask about the same countries as a member, the most similar first",
  node: MemberRef,
  edgeFields: (t) => ({
    similarity: t.float({
      description:
        "The cosine of the two members' counts of questions by country, above 0 and at most 1, for example `0.83`.",
      resolve: ({ similarity }) => similarity,
    }),
    sharedCount: t.int({
      description: "How many countries both ask about, for example `5`.",
      resolve: ({ shared }) => shared.length,
    }),
    shared: t.field({
      type: [SharedCountryRef],
      description: "These countries, the ones that both ask about most first.",
      args: {
        first: t.arg.int({
          defaultValue: 10,
          description: "How many of them, 1 to 250.",
          validate: z.number().int().min(1).max(250),
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 10 }),
      resolve: ({ shared }, { first }) => shared.slice(0, first ?? 10),
    }),
  }),
  connectionFields: (t) => ({
    shown: shownField(t),
    subgraph: t.field({
      type: SubgraphRef,
      description: "The member and those of this page as nodes and edges to be drawn.",
      resolve: async ({ edges, total, memberId }, _args, context) => {
        const from: NodeKey = { label: "Member", id: memberId };
        const drawnEdges = edges.map(({ id, similarity }) => edgeTo(from, id, similarity));
        return draw(context, drawnEdges, { shown: edges.length, total: await total() });
      },
    }),
  }),
});

function edgeTo(from: NodeKey, id: string, weight: number): DrawnEdge {
  const [to, type]: [NodeKey, string] = [{ label: "Member", id }, "ASKS_ALIKE"];
  return { id: [type, globalId(from), globalId(to)].join(" "), type, from, to, weight, date: null };
}

builder.queryField("similarMembers", (t) =>
  t.field({
    type: SimilarMembers,
    description:
      "The members who ask about the same countries as a member. The similarity is the cosine of their counts: the sum over all countries of the one's questions times the other's, divided by the root of the sum of the squares of the one's and by that of the other's.",
    args: {
      member: t.arg.id({ required: true, description: "The id of a Member, as returned by a query." }),
      minimumShared: t.arg.int({
        defaultValue: 2,
        description:
          "How many countries both must have asked about, for example `3`: members with one country in common are wholly alike by that alone.",
        validate: z.number().int().min(1, "must be at least 1"),
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { member, minimumShared, ...page }, { store }) => {
      const memberId = storeId("Member", member);
      const params = { memberId, minimumShared: minimumShared ?? 2 };
      const list = { type: SimilarMembers, subject: memberId };
      const found = await readCountedPage(list, page, (request) =>
        store.read("similar-members", { ...params, ...request }),
      );
      return { ...found, memberId };
    },
  }),
);
