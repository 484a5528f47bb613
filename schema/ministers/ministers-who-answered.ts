import { z } from "zod";
import { MAX_EVIDENCE } from "../../src/model/limits.ts";
import type { ReadParams, ReadRow } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../lists/connection.ts";
import { pageArgs, pageComplexity, pageRequest, toPage } from "../lists/page.ts";
import { MemberRef } from "../node-refs.ts";
import { type AboutParams, AboutRef, aboutParams } from "./about-input.ts";
import { EvidenceRef, loadEvidence } from "./evidence.ts";
import { loadNamingCounts } from "./naming-counts.ts";

/** A minister with what was counted, and what was asked for, so that evidence and counts can be found for it. */
type Row = ReadRow<"ministers-who-answered"> & { readonly asked: ReadParams<"ministers-who-answered"> };

const MinistersWhoAnswered = connectionType<Row, ReadRow<"members-by-id">>({
  name: "MinistersWhoAnswered",
  holds: "the ministers who gave matching answers, most answers first",
  node: MemberRef,
  edgeFields: (t) => ({
    answerCount: t.int({
      description: "How many matching answers the minister gave, for example `4`.",
      resolve: (row) => row.answerCount,
    }),
    distinctAnswerCount: t.int({
      description:
        "How many different texts these answers have, for example `3`; answers that repeat one text word for word count once, those that repeat it with small changes count by themselves.",
      resolve: (row) => row.distinctAnswerCount,
    }),
    firstAnswered: t.field({
      type: "Date",
      nullable: true,
      description: "The day of the first of them, for example `2025-02-27`; null where no date is known.",
      resolve: (row) => row.firstAnswered,
    }),
    lastAnswered: t.field({
      type: "Date",
      nullable: true,
      description: "The day of the last of them, for example `2025-10-01`; null where no date is known.",
      resolve: (row) => row.lastAnswered,
    }),
    askedAboutCount: t.int({
      nullable: true,
      description:
        "Of these answers, those whose questions name the countries (all or any, as asked for), for example `3`; null where no countries are asked for.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).askedAboutCount,
    }),
    answeredAboutCount: t.int({
      nullable: true,
      description:
        "Of these answers, those that name the countries themselves, for example `2`; null where no countries are asked for.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).answeredAboutCount,
    }),
    namesNoneCount: t.int({
      nullable: true,
      description:
        "Of these answers, those whose questions name the countries while the answer names none of them, for example `1`. Only the scope `EXCHANGE` takes in such answers; null where no countries are asked for.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).namesNoneCount,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: "Where these answers name the countries or show the topics, the newest answer first.",
      args: {
        first: t.arg.int({
          defaultValue: 3,
          description: `How many places, 1 to ${MAX_EVIDENCE}.`,
          validate: z.number().int().min(1).max(MAX_EVIDENCE),
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 3 }),
      resolve: ({ asked, answerIds }, { first }, context) =>
        loadEvidence(context, asked, answerIds.slice(0, first ?? 3), first ?? 3),
    }),
  }),
});

builder.queryField("ministersWhoAnswered", (t) =>
  t.field({
    type: MinistersWhoAnswered,
    description:
      "Which ministers have given answers about the given countries and topics, with counts, dates and evidence. Answers are counted, each once, whoever asked.",
    args: {
      about: t.arg({ type: AboutRef, required: true, description: "What the answers are about." }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { about, ...page }, { store }) => {
      const request = pageRequest(page);
      const params = aboutParams(about);
      const asked = { ...params, ...request, evidence: MAX_EVIDENCE, split: false };
      const rows = await store.read("ministers-who-answered", asked);
      return toPage(
        rows.map((row) => ({ ...row, asked })),
        request,
        () => rows[0]?.totalCount ?? countMinisters(store, params, request.afterId),
      );
    },
  }),
);

/** An empty page holds no total: it is 0 for the first page, and must be counted anew for one past the end. */
async function countMinisters(
  store: GraphStore,
  params: AboutParams,
  afterId: string | null,
): Promise<number> {
  if (afterId === null) return 0;
  const [row] = await store.read("ministers-who-answered", {
    ...params,
    limit: 1,
    afterKey: null,
    afterId: null,
    evidence: 0,
    split: false,
  });
  return row?.totalCount ?? 0;
}
