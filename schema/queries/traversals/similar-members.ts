import { z } from "zod";
import type { NodeKey } from "../../../src/model/graph.ts";
import type { Member } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { storeId } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { readCountedPage } from "../../machinery/lists/counted-page.ts";
import { type Page, pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { shownField } from "../../machinery/lists/shown.ts";
import { CountryRef, MemberRef } from "../../machinery/node-refs.ts";
import { countedEdge, draw } from "../subgraph/draw.ts";
import { SubgraphRef } from "../subgraph/subgraph.ts";

type Row = ReadRow<"similar-members">;
type Shared = Row["shared"][number];

const SharedCountryRef = builder.objectRef<Shared>("SharedCountry").implement({
  description: "A country that both members ask about.",
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      description: "The country, for example `Ukraine`.",
      resolve: ({ countryCode }) => countryCode,
    }),
    ownCount: t.exposeInt("own", {
      description: "Number of questions by the given member that mention it, for example `12`.",
    }),
    otherCount: t.exposeInt("other", {
      description: "Number of questions by the other member that mention it, for example `7`.",
    }),
  }),
});

const SimilarMembers = connectionType<Row, Member, Page<Row> & { readonly memberId: string }>({
  name: "SimilarMembers",
  holds: "members who ask about the same countries as the given member, most similar first",
  node: MemberRef,
  edgeFields: (t) => ({
    similarity: t.float({
      description:
        "The cosine similarity of the two members' question counts by country, above 0 and at most 1, for example `0.83`.",
      resolve: ({ similarity }) => similarity,
    }),
    sharedCount: t.int({
      description: "Number of countries both members ask about, for example `5`.",
      resolve: ({ shared }) => shared.length,
    }),
    shared: t.field({
      type: [SharedCountryRef],
      description: "The countries both members ask about. Those that both ask about most come first.",
      args: {
        first: t.arg.int({
          defaultValue: 10,
          description: "Number of countries to return, from 1 to 250.",
          validate: z.number().int().min(1, "must be at least 1").max(250, "must be at most 250"),
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
      description: "The given member and the members on this page as a graph to draw.",
      resolve: async ({ edges, total, memberId }, _args, context) => {
        const from: NodeKey = { label: "Member", id: memberId };
        const drawnEdges = edges.map(({ id, similarity }) =>
          countedEdge("SIMILAR_TO", from, { label: "Member", id }, similarity),
        );
        return draw(context, drawnEdges, { rows: { shown: edges.length, total: await total() } });
      },
    }),
  }),
});

builder.queryField("similarMembers", (t) =>
  t.field({
    type: SimilarMembers,
    description:
      "Members who ask about the same countries as the given member. Similarity is the cosine of two vectors: each member's number of questions about each country.",
    args: {
      member: t.arg.id({ required: true, description: "The id of a Member, for example `TWVtYmVyOjkwMDI`." }),
      minimumShared: t.arg.int({
        defaultValue: 2,
        description:
          "Minimum number of countries that both members have asked about, for example `3`. With `1`, two members who have asked only about one country, and the same one, have a similarity of 1.",
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
