import type { Topic } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import type { Context } from "../../machinery/context.ts";
import { sayLeftOut } from "../../machinery/counted/words.ts";
import { minScoreOf, minScoreOptions } from "../../machinery/filters/min-score.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { loadEdges, loadTotals } from "../../machinery/lists/edge-loaders.ts";
import { type PageArgs, pageArgs, pageComplexity, readPage } from "../../machinery/lists/page.ts";
import { TopicRef } from "../../machinery/node-refs.ts";
import { aboutFields } from "./spans.ts";

type Text = "question" | "answer";
type TopicArgs = PageArgs & { readonly minScore?: number | null | undefined };

/** The options of a field that lists the topics of a text. Also defines its types. */
export function topicsOfText<Parent extends { readonly id: string }>(text: Text) {
  const edges = `topics-of-${text}s` as const;
  const totals = `totals-of-${text}s` as const;
  const type = connectionType<ReadRow<typeof edges>, Topic>({
    name: text === "question" ? "QuestionTopics" : "AnswerTopics",
    holds: `topics of the ${text}, strongest first`,
    node: TopicRef,
    edgeFields: aboutFields,
  });
  return {
    type,
    description: `Topics of the ${text}, strongest first.`,
    args: builder.args((t) => ({ minScore: t.float(minScoreOptions("the topics")), ...pageArgs() })),
    complexity: pageComplexity,
    resolve: async ({ id }: Parent, { minScore: given, ...args }: TopicArgs, context: Context) => {
      const minScore = minScoreOf(given);
      const scored = minScore === undefined ? {} : { minScore };
      const count = async (with_: { readonly minScore?: number }) =>
        (await loadTotals(context, totals, id, with_)).topics;
      const page = await readPage<ReadRow<typeof edges>>(
        { type },
        args,
        (request) => loadEdges(context, edges, id, { ...request, ...scored }),
        () => count(scored),
      );
      const leftOut = async () => (await count({})) - (await count(scored));
      return { ...page, more: async () => [await sayLeftOut("Topics", minScore, leftOut)] };
    },
  };
}
