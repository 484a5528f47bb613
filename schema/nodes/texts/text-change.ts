import { changedWords, type WordChange } from "../../../src/linking/same-text/changed-words.ts";
import { builder } from "../../machinery/builder.ts";
import type { Context } from "../../machinery/context.ts";
import { SpanRef } from "./spans.ts";
import { textOfAnswer } from "./text-of-answer.ts";

export const TextChangeRef = builder.objectRef<WordChange>("TextChange").implement({
  description: "Words in which two answers with the same text differ. Case and punctuation do not count.",
  fields: (t) => ({
    from: t.expose("from", {
      type: SpanRef,
      nullable: true,
      description: "The words in the answer that this one is compared with; null if this one adds words.",
    }),
    to: t.expose("to", {
      type: SpanRef,
      nullable: true,
      description: "The words in this answer; null if it leaves words out.",
    }),
    figure: t.exposeBoolean("figure", {
      description: "Whether a figure is different, for example `true` for `£5,000` and `£6,000`.",
    }),
    country: t.exposeBoolean("country", {
      description: "Whether different countries are named, for example `true` for `Malta` and `Cyprus`.",
    }),
  }),
});

/** What changed from the answer that the list belongs to, or from the first use of a cluster, to another answer. */
export async function changesFromSource(
  context: Context,
  { sourceId, text }: { readonly sourceId: string; readonly text: string },
): Promise<readonly WordChange[]> {
  return changedWords(await textOfAnswer(context, sourceId), text);
}
