import type { Answer, Attachment } from "../../src/model/nodes.ts";
import { ProvenanceRef } from "../dataset/provenance.ts";
import { builder } from "../machinery/builder.ts";
import { filteredConnection, filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { loadNeighbour } from "../machinery/lists/edge-loaders.ts";
import { countNodes } from "../machinery/lists/list-field.ts";
import {
  AnswerRef,
  CountryRef,
  MemberRef,
  OfficeRef,
  QuestionRef,
  TopicRef,
} from "../machinery/node-refs.ts";
import { OfficeMatchRef } from "./people/office-match.ts";
import { referenceFields, targetField } from "./texts/references.ts";
import { AmbiguousMentionRef, aboutFields, mentionFields } from "./texts/spans.ts";
import { TextClusterRef } from "./texts/text-cluster.ts";
import { similarityToSource } from "./texts/text-similarity.ts";

const id = (answer: Answer) => answer.id;

const AttachmentRef = builder.objectRef<Attachment>("Attachment").implement({
  description: "A document published with an answer.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "Its title or file name, for example `Table 1.xlsx`." }),
    url: t.exposeString("url", {
      nullable: true,
      description: "Where it can be fetched, if the source says.",
    }),
  }),
});

AnswerRef.implement({
  description: "A minister's written answer to a question, or to several asked together.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "Plain text; paragraphs are parted by an empty line." }),
    truncated: t.exposeBoolean("truncated", {
      description:
        "Whether only the beginning of the text is known, or its paragraphs are fused, for the source was a list that cuts its texts.",
    }),
    html: t.string({
      nullable: true,
      description:
        "The answer as published, HTML of the source's making that must not be put into a page as it is; null for a source in plain text.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "originals-of-answers", id))?.html ?? null,
    }),
    textBeforeCorrection: t.string({
      nullable: true,
      description: "What a corrected answer said before, in plain text, where the source gives it.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "originals-of-answers", id))?.textBefore ?? null,
    }),
    holding: t.exposeBoolean("holding", {
      description: "Whether it is a holding answer, which only promises one.",
    }),
    heldOn: t.expose("heldOn", {
      type: "Date",
      nullable: true,
      description: "The day of the holding answer that was given first, for example `2025-09-08`.",
    }),
    correctedOn: t.expose("correctedOn", {
      type: "Date",
      nullable: true,
      description:
        "The day of its correction, for example `2024-11-26`; null for an answer that was not corrected.",
    }),
    corrector: t.field({
      type: MemberRef,
      nullable: true,
      description: "Who corrected it, who need not have given it; null for an answer that was not corrected.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "correctors-of-answers", id),
    }),
    attachments: t.field({
      type: [AttachmentRef],
      description: "The documents published with it.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ attachments }) => attachments,
    }),
    answeredOn: t.expose("answeredOn", {
      type: "Date",
      nullable: true,
      description: "The day it was given, for example `2025-10-01`; null where the source prints none.",
    }),
    provenance: t.field({
      type: ProvenanceRef,
      description: "Where the record came from.",
      resolve: (row) => row,
    }),
    minister: t.field({
      type: MemberRef,
      nullable: true,
      description: "Who gave it; null where the source prints nobody.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "ministers-of-answers", id),
    }),
    ministerCandidates: t.field({
      type: [MemberRef],
      description:
        "The official members, any of whom the minister's printed name may be that day, for example both who are called `John Smith`; empty unless it may be several, of whom none is chosen.",
      resolve: async ({ id }, _args, context) => [
        ...((await loadNeighbour(context, "ministers-of-answers", id))?.candidateIds ?? []),
      ],
    }),
    role: t.string({
      nullable: true,
      description:
        "The minister's role as printed, for example `Minister of State (Cabinet Office)`; it need not be of the department asked.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "ministers-of-answers", id))?.role ?? null,
    }),
    office: t.field({
      type: OfficeRef,
      nullable: true,
      description:
        "The post that the minister held that day by official lists, for example that of the `Economic Secretary`; null unless exactly one fits.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "ministers-of-answers", id))?.officeId ?? null,
    }),
    officeMatch: t.field({
      type: OfficeMatchRef,
      nullable: true,
      description:
        "How `office` was found, for example `MATCHED`; null where the day is not known or no official list has the minister.",
      resolve: async ({ id }, _args, context) =>
        (await loadNeighbour(context, "ministers-of-answers", id))?.officeMatch ?? null,
    }),
    questions: t.field(
      filteredEdges({
        name: "AnswerQuestions",
        lists: "questions",
        source: "ofAnswers",
        holds: "the questions an answer was given to, newest first",
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
        holds: "the countries an answer mentions, most mentioned first",
        node: CountryRef,
        edgeFields: mentionFields,
        edges: "countries-of-answers",
        totals: "totals-of-answers",
        total: ({ countries }) => countries,
        id,
      }),
    ),
    ambiguousMentions: t.field({
      type: [AmbiguousMentionRef],
      description: "The places that name one of several countries, nobody can tell which, in text order.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ ambiguousMentions }) => ambiguousMentions,
    }),
    topics: t.field(
      edgeConnection({
        name: "AnswerTopics",
        holds: "the topics an answer is about, strongest first",
        node: TopicRef,
        edgeFields: aboutFields,
        edges: "topics-of-answers",
        totals: "totals-of-answers",
        total: ({ topics }) => topics,
        id,
      }),
    ),
    references: t.field(
      edgeConnection({
        name: "AnswerReferences",
        holds: "the places where an answer points to other questions, in text order",
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
        "The text that it shares with other answers, with who used it and when; null where no other answer says the same.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "text-clusters-of-answers", id),
    }),
    sameTextAs: t.field(
      filteredEdges({
        name: "SameTextAnswers",
        lists: "answers",
        source: "ofSameText",
        ownOrder: "OLDEST",
        holds: "the other answers that say the same, word for word or with small changes, oldest first",
        node: AnswerRef,
        edgeFields: (edge) => ({
          similarity: edge.float({
            description:
              "How similar the two are, for example `0.93`: of all runs of three words that either has, the share that both have; 1 for the same words.",
            resolve: (row, _args, context) => similarityToSource(context, row),
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
      holds: "all answers, newest first, undated ones last",
      node: AnswerRef,
      id: () => "",
      rows: ({ store }, _id, params) => store.read("list-answers", params),
      total: ({ store }) => countNodes(store, "Answer"),
    }),
  ),
);
