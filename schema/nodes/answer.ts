import type { Answer, Attachment } from "../../src/model/nodes.ts";
import { ProvenanceRef } from "../dataset/provenance.ts";
import { builder } from "../machinery/builder.ts";
import { filteredConnection, filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { loadNeighbour } from "../machinery/lists/edge-loaders.ts";
import { countNodes } from "../machinery/lists/list-field.ts";
import { AnswerRef, CountryRef, MemberRef, OfficeRef, QuestionRef } from "../machinery/node-refs.ts";
import { MinisterMatchRef } from "./people/minister-match.ts";
import { OfficeMatchRef } from "./people/office-match.ts";
import { referenceFields, targetField } from "./texts/references.ts";
import { AmbiguousMentionRef, answerMentionFields } from "./texts/spans.ts";
import { changesFromSource, TextChangeRef } from "./texts/text-change.ts";
import { TextClusterRef } from "./texts/text-cluster.ts";
import { similarityToSource } from "./texts/text-similarity.ts";
import { topicsOfText } from "./texts/topics-of-text.ts";

const id = (answer: Answer) => answer.id;

const AttachmentRef = builder.objectRef<Attachment>("Attachment").implement({
  description: "A document published with an answer.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "The title or file name, for example `Table 1.xlsx`." }),
    url: t.exposeString("url", {
      nullable: true,
      description: "The address to download it from; null if the source gives none.",
    }),
  }),
});

AnswerRef.implement({
  description: "A minister's written answer to one question or to several grouped questions.",
  fields: (t) => ({
    text: t.exposeString("text", {
      description: "The answer in plain text, with a blank line between paragraphs.",
    }),
    truncated: t.exposeBoolean("truncated", {
      description:
        "Whether only the beginning of the text is known or its paragraph breaks are lost, because the source truncates long texts.",
    }),
    html: t.string({
      nullable: true,
      description:
        "The answer as published, in HTML; null if the source is plain text. The HTML is not sanitised, so do not insert it into a page unchanged.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "originals-of-answers", id))?.html ?? null,
    }),
    textBeforeCorrection: t.string({
      nullable: true,
      description:
        "The text before the answer was corrected, in plain text; null if the source does not give it.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "originals-of-answers", id))?.textBefore ?? null,
    }),
    holding: t.exposeBoolean("holding", {
      description: "Whether it is a holding answer, which only promises a full one.",
    }),
    heldOn: t.expose("heldOn", {
      type: "Date",
      nullable: true,
      description:
        "The date of the holding answer given first, for example `2025-09-08`; null if none is known.",
    }),
    markedHolding: t.boolean({
      description:
        "Whether its source still marks this full answer as a holding one. Then `answeredOn` is null: the source gives only the date of the holding answer, which is in `heldOn`.",
      resolve: ({ holding, heldOn, answeredOn }) => !holding && heldOn !== null && answeredOn === null,
    }),
    correctedOn: t.expose("correctedOn", {
      type: "Date",
      nullable: true,
      description: "The date it was corrected, for example `2024-11-26`; null if no correction is known.",
    }),
    corrector: t.field({
      type: MemberRef,
      nullable: true,
      description:
        "The member who corrected it, not necessarily the one who gave it; null if no correction is known.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "correctors-of-answers", id),
    }),
    attachments: t.field({
      type: [AttachmentRef],
      description: "Documents published with the answer.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ attachments }) => attachments,
    }),
    answeredOn: t.expose("answeredOn", {
      type: "Date",
      nullable: true,
      description:
        "The date it was given, for example `2025-10-01`; null if unknown, also where `markedHolding` is true.",
    }),
    provenance: t.field({
      type: ProvenanceRef,
      description: "Where the record came from.",
      resolve: (row) => row,
    }),
    minister: t.field({
      type: MemberRef,
      nullable: true,
      description: "The member who gave it; null if the source names none.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "ministers-of-answers", id),
    }),
    ministerCandidates: t.field({
      type: [MemberRef],
      description:
        "Members that the minister's printed name could mean, for example two called `John Smith`; empty if it is unambiguous.",
      resolve: async ({ id }, _args, context) => [
        ...((await loadNeighbour(context, "ministers-of-answers", id))?.candidateIds ?? []),
      ],
    }),
    role: t.string({
      nullable: true,
      description:
        "The minister's role as printed, for example `Minister of State (Cabinet Office)`. It may belong to another department. If an office is printed instead of a name, this is that office.",
      resolve: ({ role }) => role,
    }),
    ministerMatch: t.field({
      type: MinisterMatchRef,
      nullable: true,
      description: "How `minister` was found, for example `NAME`; null if there is no minister.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "ministers-of-answers", id))?.ministerMatch ?? null,
    }),
    office: t.field({
      type: OfficeRef,
      nullable: true,
      description:
        "The office the minister held on that day, according to official lists, for example `Economic Secretary`; null unless exactly one fits.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "ministers-of-answers", id))?.officeId ?? null,
    }),
    officeMatch: t.field({
      type: OfficeMatchRef,
      nullable: true,
      description:
        "How `office` was matched, for example `MATCHED`; null if the date is unknown or no official list includes the minister.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "ministers-of-answers", id))?.officeMatch ?? null,
    }),
    questions: t.field(
      filteredEdges({
        name: "AnswerQuestions",
        lists: "questions",
        source: "ofAnswers",
        holds: "questions the answer was given to, newest first",
        node: QuestionRef,
        edges: "questions-of-answers",
        totals: "totals-of-answers",
        total: ({ questions }) => questions,
        id,
      }),
    ),
    countries: t.field(
      edgeConnection({
        name: "AnswerCountries",
        holds: "countries the answer mentions, most frequent first",
        node: CountryRef,
        edgeFields: answerMentionFields,
        edges: "countries-of-answers",
        totals: "totals-of-answers",
        total: ({ countries }) => countries,
        id,
      }),
    ),
    ambiguousMentions: t.field({
      type: [AmbiguousMentionRef],
      description: "Mentions that could mean several countries, in text order.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ ambiguousMentions }) =>
        ambiguousMentions.map((each) => ({ ...each, field: "ANSWER" }) as const),
    }),
    topics: t.field(topicsOfText("answer")),
    references: t.field(
      edgeConnection({
        name: "AnswerReferences",
        holds: "references in the answer to other questions, in text order",
        node: QuestionRef,
        nodeField: targetField,
        edgeFields: referenceFields,
        edges: "references-of-answers",
        totals: "totals-of-answers",
        total: ({ references }) => references,
        id,
      }),
    ),
    textCluster: t.field({
      type: TextClusterRef,
      nullable: true,
      description:
        "The text it shares with other answers, with who used it and when; null if no other answer uses it.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "text-clusters-of-answers", id),
    }),
    sameTextAs: t.field(
      filteredEdges({
        name: "SameTextAnswers",
        lists: "answers",
        source: "ofSameText",
        ownOrder: "OLDEST",
        holds: "other answers with the same text, word for word or with small changes, oldest first",
        node: AnswerRef,
        edgeFields: (edge) => ({
          similarity: edge.float({
            description:
              "Similarity of the two texts, for example `0.93`: of all their three-word sequences, the share that occurs in both. `1` for the same words.",
            resolve: (row, _args, context) => similarityToSource(context, row),
          }),
          changes: edge.field({
            type: [TextChangeRef],
            description: "What is different there, in text order; empty if only case or punctuation differs.",
            complexity: { field: 5, multiplier: 1 },
            resolve: (row, _args, context) => changesFromSource(context, row),
          }),
        }),
        edges: "same-text-answers",
        totals: "totals-of-answers",
        total: ({ sameText }) => sameText,
        id,
      }),
    ),
  }),
});

builder.queryField("answers", (t) =>
  t.field(
    filteredConnection({
      name: "Answers",
      lists: "answers",
      source: "ofAll",
      holds: "all answers, newest first, undated answers last",
      node: AnswerRef,
      id: () => "",
      rows: ({ store }, _id, params) => store.read("list-answers", params),
      total: ({ store }) => countNodes(store, "Answer"),
    }),
  ),
);
