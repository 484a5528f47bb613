import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { contextLoader } from "../lists/edge-loaders.ts";
import { AnswerRef, CountryRef, QuestionRef, TopicRef } from "../node-refs.ts";
import type { AboutParams } from "./about-input.ts";
import { chooseEvidence, type Evidence } from "./choose-evidence.ts";

const EvidenceFieldRef = builder.enumType("EvidenceField", {
  description: "Which text of an exchange a place is in.",
  values: {
    QUESTION: { description: "The text of the question." },
    ANSWER: { description: "The text of the answer." },
  } as const,
});

export const EvidenceRef = builder.objectRef<Evidence>("Evidence").implement({
  description: "A place in a question or answer that shows why it was counted.",
  fields: (t) => ({
    snippet: t.exposeString("snippet", {
      description: "The sentence around the place, shortened if it is long; nothing in it is altered.",
    }),
    snippetStart: t.exposeInt("snippetStart", {
      description: "Where the snippet begins in the text, in UTF-16 code units, for example `120`.",
    }),
    field: t.expose("field", {
      type: EvidenceFieldRef,
      description: "Which text the place is in, for example `ANSWER`.",
    }),
    start: t.exposeInt("start", {
      description: "First UTF-16 code unit of the place in the whole text, for example `153`.",
    }),
    end: t.exposeInt("end", { description: "One past its last UTF-16 code unit, for example `157`." }),
    surface: t.exposeString("surface", { description: "The words at the place, for example `DPRK`." }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: "The country that is named there; null where the place shows a topic.",
      resolve: ({ countryCode }) => countryCode,
    }),
    topic: t.field({
      type: TopicRef,
      nullable: true,
      description: "The topic that is shown there; null where the place names a country.",
      resolve: ({ topicId }) => topicId,
    }),
    question: t.field({
      type: QuestionRef,
      description: "The question that it answers.",
      resolve: ({ questionId }) => questionId,
    }),
    answer: t.field({
      type: AnswerRef,
      description: "The answer that was counted.",
      resolve: ({ answerId }) => answerId,
    }),
  }),
});

/** The evidence in the given answers, in their order, at most `first` places; all answers of a request in one statement. */
export async function loadEvidence(
  context: Context,
  about: AboutParams,
  answerIds: readonly string[],
  first: number,
): Promise<readonly Evidence[]> {
  const { countryCodes, topicIds } = about;
  const loader = contextLoader<readonly ReadRow<"evidence-of-answers">[]>(
    context,
    `evidence ${JSON.stringify({ countryCodes, topicIds })}`,
    async (ids) => {
      const rows = await context.store.read("evidence-of-answers", { ids: [...ids], countryCodes, topicIds });
      const byAnswer = Map.groupBy(rows, (row) => row.answerId);
      return ids.map((id) => byAnswer.get(id) ?? []);
    },
  );
  // Every matching answer has at least one place, unless a heading alone gives its topic.
  const rows = await Promise.all(answerIds.map((id) => loader.load(id)));
  return rows.flatMap((each) => chooseEvidence(each, about)).slice(0, first);
}
