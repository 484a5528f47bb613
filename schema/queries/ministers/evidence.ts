import { z } from "zod";
import { chooseEvidence, type Evidence, type EvidenceRow } from "../../../src/linking/choose-evidence.ts";
import { MAX_EVIDENCE } from "../../../src/model/limits.ts";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import { builder } from "../../machinery/builder.ts";
import type { Context } from "../../machinery/context.ts";
import { EvidenceFieldRef } from "../../machinery/enums/evidence-field.ts";
import { requestLoader } from "../../machinery/loaders/request-loader.ts";
import { AnswerRef, CountryRef, QuestionRef, TopicRef } from "../../machinery/node-refs.ts";
import { matchingQuestions } from "./matching-questions.ts";

export const EvidenceRef = builder.objectRef<Evidence>("Evidence").implement({
  description:
    "A passage of a question, its heading or an answer that shows why it was counted. Offsets count from the start of that text or heading.",
  fields: (t) => ({
    snippet: t.exposeString("snippet", {
      description:
        "The sentence or heading that contains the passage, shortened if it is long, with the wording unchanged.",
    }),
    snippetStart: t.exposeInt("snippetStart", {
      description: "Index of the snippet's first UTF-16 code unit in the text, for example `120`.",
    }),
    field: t.expose("field", {
      type: EvidenceFieldRef,
      description: "Where the passage comes from, for example `ANSWER`.",
    }),
    start: t.exposeInt("start", {
      description: "Index of the passage's first UTF-16 code unit in the text, for example `153`.",
    }),
    end: t.exposeInt("end", { description: "Index after its last UTF-16 code unit, for example `157`." }),
    surface: t.exposeString("surface", { description: "The words of the passage, for example `DPRK`." }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: "The country mentioned; null if the passage shows a topic.",
      resolve: ({ countryCode }) => countryCode,
    }),
    topic: t.field({
      type: TopicRef,
      nullable: true,
      description: "The topic shown; null if the passage mentions a country.",
      resolve: ({ topicId }) => topicId,
    }),
    question: t.field({
      type: QuestionRef,
      description: "The question, or one of the questions that the answer covers.",
      resolve: ({ questionId }) => questionId,
    }),
    answer: t.field({
      type: AnswerRef,
      nullable: true,
      description: "The answer; null if the question has none.",
      resolve: ({ answerId }) => answerId,
    }),
  }),
});

/** The options of a field that shows evidence, except its description and resolver. */
export const evidenceOptions = {
  type: [EvidenceRef] as [typeof EvidenceRef],
  args: builder.args((t) => ({
    first: t.int({
      defaultValue: 3,
      description: `Maximum number of passages, from 1 to ${MAX_EVIDENCE}.`,
      validate: z
        .number()
        .int()
        .min(1, "must be at least 1")
        .max(MAX_EVIDENCE, `must be at most ${MAX_EVIDENCE}`),
    }),
  })),
  complexity: ({ first }: { readonly first?: number | null | undefined }) => ({
    field: 1,
    multiplier: first ?? 3,
  }),
};

/** Up to `first` passages of evidence in the given answers, in order. All answers of a request take one statement. */
export function evidenceOfAnswers(
  context: Context,
  asked: AboutParams & FilterParams,
  answerIds: readonly string[],
  first: number,
): Promise<readonly Evidence[]> {
  const ofMatching = (rows: readonly EvidenceRow[], answerId: string) =>
    withoutOtherQuestions(context, asked, rows, answerId);
  return loadEvidence(context, "evidence-of-answers", {
    ...{ about: asked, ids: answerIds, first, own: "ANSWER" },
    ofMatching,
  });
}

/** An answer to several questions may count for some of them only. The others are no evidence. */
async function withoutOtherQuestions(
  context: Context,
  asked: AboutParams & FilterParams,
  rows: readonly EvidenceRow[],
  answerId: string,
): Promise<readonly EvidenceRow[]> {
  if (new Set(rows.map(({ questionId }) => questionId)).size < 2) return rows;
  const matching = await matchingQuestions(context, asked, answerId);
  const [first] = matching ?? [];
  if (matching === null || first === undefined) return rows;
  return rows.flatMap((row) => {
    if (matching.includes(row.questionId)) return [row];
    return row.field === "ANSWER" ? [{ ...row, questionId: first }] : [];
  });
}

/** The same for the given questions. */
export function evidenceOfQuestions(
  context: Context,
  about: AboutParams,
  questionIds: readonly string[],
  first: number,
): Promise<readonly Evidence[]> {
  return loadEvidence(context, "evidence-of-questions", { about, ids: questionIds, first, own: "QUESTION" });
}

async function loadEvidence(
  context: Context,
  query: "evidence-of-answers" | "evidence-of-questions",
  asked: {
    readonly about: AboutParams;
    readonly ids: readonly string[];
    readonly first: number;
    /** The kind of text that was counted. */
    readonly own: EvidenceRow["field"];
    readonly ofMatching?: (rows: readonly EvidenceRow[], id: string) => Promise<readonly EvidenceRow[]>;
  },
): Promise<readonly Evidence[]> {
  const { about, ids, first, own, ofMatching } = asked;
  const { aboutCountryCodes: countryCodes, aboutTopicIds: topicIds, aboutMinScore: minScore } = about;
  const wanted = { countryCodes, topicIds, ...(minScore === undefined ? {} : { minScore }) };
  const loader = requestLoader<readonly EvidenceRow[]>(
    context,
    `${query} ${JSON.stringify(wanted)}`,
    async (all) => {
      const rows = await context.store.read(query, { ids: [...all], ...wanted });
      const byText = Map.groupBy<string | null, EvidenceRow>(rows, (row) =>
        own === "ANSWER" ? row.answerId : row.questionId,
      );
      return all.map((id) => byText.get(id) ?? []);
    },
  );
  // Every matching text has at least one passage, unless only a heading shows its topic.
  const rows = await Promise.all(
    ids.map(async (id) => {
      const found = await loader.load(id);
      return ofMatching === undefined ? found : ofMatching(found, id);
    }),
  );
  return rows
    .flatMap((each) =>
      chooseEvidence(each, { field: own, scope: about.aboutScope, fields: about.aboutFields }),
    )
    .slice(0, first);
}
