import type { Question } from "../../src/model/nodes.ts";
import { ChangeRef } from "../dataset/change.ts";
import { ProvenanceRef } from "../dataset/provenance.ts";
import { builder } from "../machinery/builder.ts";
import { HouseRef } from "../machinery/enums/house.ts";
import { QuestionStateRef } from "../machinery/enums/question-state.ts";
import { filteredConnection } from "../machinery/filters/filtered-connection.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { loadNeighbour } from "../machinery/lists/edge-loaders.ts";
import { countNodes } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import {
  AnswerRef,
  ConstituencyRef,
  CountryRef,
  DepartmentRef,
  MemberRef,
  PartyRef,
  QuestionRef,
  TopicRef,
} from "../machinery/node-refs.ts";
import { pointingTextField, referenceFields, targetField } from "./texts/references.ts";
import { AmbiguousMentionRef, aboutFields, mentionFields } from "./texts/spans.ts";

const id = (question: Question) => question.id;

QuestionRef.implement({
  description: "A written question, as tabled.",
  fields: (t) => ({
    uin: t.exposeString("uin", {
      nullable: true,
      description: "The number Parliament gives it, for example `HL4028`; reused from session to session.",
    }),
    house: t.expose("house", {
      type: HouseRef,
      nullable: true,
      description: "The House it was asked in, for example `LORDS`; null where nothing tells.",
    }),
    heading: t.exposeString("heading", {
      nullable: true,
      description: "The official heading, for example `North Korea: Human Rights`.",
    }),
    text: t.exposeString("text", {
      description: "Plain text, for example `To ask the Secretary of State …`.",
    }),
    truncated: t.exposeBoolean("truncated", {
      description:
        "Whether only the beginning of the text is known, for the source was a list that cuts its texts.",
    }),
    state: t.expose("state", {
      type: QuestionStateRef,
      description: "How far it has come, for example `HOLDING`.",
    }),
    dueOn: t.expose("dueOn", {
      type: "Date",
      nullable: true,
      description:
        "The day by which an answer is due, for example `2025-09-16`; null where the source prints none.",
    }),
    namedDay: t.exposeBoolean("namedDay", {
      nullable: true,
      description: "Whether the asker named that day; null where no source says.",
    }),
    interest: t.exposeBoolean("interest", {
      nullable: true,
      description: "Whether the asker declared an interest; null where no source says.",
    }),
    tabledOn: t.expose("tabledOn", {
      type: "Date",
      nullable: true,
      description: "The day it was tabled, for example `2025-09-12`; null where the source prints none.",
    }),
    url: t.exposeString("url", {
      nullable: true,
      description: "Its page on the web, where the source names one.",
    }),
    provenance: t.field({
      type: ProvenanceRef,
      description: "Where the record came from.",
      resolve: (row) => row,
    }),
    asker: t.field({
      type: MemberRef,
      nullable: true,
      description: "Who asked it; null where the source prints nobody.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "askers-of-questions", id),
    }),
    askerCandidates: t.field({
      type: [MemberRef],
      description:
        "The official members, any of whom the asker's printed name may be that day, for example both who are called `John Smith`; empty unless it may be several, of whom none is chosen.",
      resolve: async ({ id }, _args, context) => [
        ...((await loadNeighbour(context, "askers-of-questions", id))?.candidateIds ?? []),
      ],
    }),
    askerParty: t.field({
      type: PartyRef,
      nullable: true,
      description:
        "The asker's party that day by official lists, or else as printed, for example `Labour (Co-op)`.",
      resolve: async ({ id }, _args, context) => {
        const asker = await loadNeighbour(context, "askers-of-questions", id);
        return asker === null || asker.partyId === null || asker.partyName === null
          ? null
          : { id: asker.partyId, name: asker.partyName };
      },
    }),
    askerConstituency: t.field({
      type: ConstituencyRef,
      nullable: true,
      description:
        "The asker's seat that day by official lists, or else as printed, for example `Oxford East`; null for a peer.",
      resolve: async ({ id }, _args, context) => {
        const asker = await loadNeighbour(context, "askers-of-questions", id);
        return asker === null || asker.constituencyId === null || asker.constituencyName === null
          ? null
          : { id: asker.constituencyId, name: asker.constituencyName };
      },
    }),
    department: t.field({
      type: DepartmentRef,
      nullable: true,
      description:
        "The department it was put to, for example `Home Office`; null where the source prints none.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "departments-of-questions", id),
    }),
    answer: t.field({
      type: AnswerRef,
      nullable: true,
      description: "Its answer; null while there is none.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "answers-of-questions", id),
    }),
    history: t.field(
      edgeConnection({
        name: "QuestionHistory",
        holds: "what the graph learned of a question, latest first",
        node: ChangeRef,
        edges: "changes-of-questions",
        totals: "totals-of-questions",
        total: ({ changes }) => changes,
        id,
      }),
    ),
    countries: t.field(
      edgeConnection({
        name: "QuestionCountries",
        holds: "the countries a question mentions, most mentioned first",
        node: CountryRef,
        edgeFields: mentionFields,
        edges: "countries-of-questions",
        totals: "totals-of-questions",
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
        name: "QuestionTopics",
        holds: "the topics a question is about, strongest first",
        node: TopicRef,
        edgeFields: aboutFields,
        edges: "topics-of-questions",
        totals: "totals-of-questions",
        total: ({ topics }) => topics,
        id,
      }),
    ),
    references: t.field(
      edgeConnection({
        name: "QuestionReferences",
        holds: "the places where a question points to other questions, in text order",
        node: QuestionRef,
        nodeField: targetField,
        edgeFields: referenceFields,
        edges: "references-of-questions",
        totals: "totals-of-questions",
        total: ({ references }) => references,
        id,
      }),
    ),
    referredToBy: t.field(
      edgeConnection({
        name: "QuestionReferredToBy",
        holds: "the texts that point to a question, newest first, once for each place",
        node: QuestionRef,
        nodeField: pointingTextField,
        edgeFields: referenceFields,
        edges: "references-to-questions",
        totals: "totals-of-questions",
        total: ({ referredToBy }) => referredToBy,
        id,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  question: t.field({
    type: QuestionRef,
    nullable: true,
    description:
      "One question, by id or by UIN; null when there is none. Of several questions with one UIN it is the newest, unless the day is given.",
    args: {
      ...lookupArgs("Question", { uin: "The number, for example `HL4028`." }),
      tabledOn: t.arg({
        type: "Date",
        required: false,
        description: "With `uin`: the day it was tabled, for example `2025-09-12`.",
      }),
    },
    validate: exactlyOne("id", "uin"),
    resolve: async (_root, { id, uin, tabledOn }, { store }) => {
      if (id != null) return storeId("Question", id);
      const [question] = await store.read("questions-by-uin", {
        uin: uin ?? "",
        tabledOn: tabledOn ?? null,
        limit: 1,
      });
      return question ?? null;
    },
  }),
  questions: t.field(
    filteredConnection({
      name: "Questions",
      lists: "questions",
      source: "ofAll",
      holds: "all questions, newest first, undated ones last",
      node: QuestionRef,
      id: () => "",
      rows: ({ store }, _id, params) => store.read("list-questions", params),
      total: ({ store }) => countNodes(store, "Question"),
    }),
  ),
}));
