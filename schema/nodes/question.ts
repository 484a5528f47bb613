import { DEFAULT_PAGE, MAX_ID_LENGTH, MAX_PAGE } from "../../src/model/limits.ts";
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
} from "../machinery/node-refs.ts";
import { typedText } from "../machinery/typed-text.ts";
import { referenceFields, referringTextField, targetField } from "./texts/references.ts";
import { AmbiguousMentionRef, questionMentionFields } from "./texts/spans.ts";
import { topicsOfText } from "./texts/topics-of-text.ts";

const id = (question: Question) => question.id;

QuestionRef.implement({
  description: "A written question.",
  fields: (t) => ({
    uin: t.exposeString("uin", {
      nullable: true,
      description:
        "Parliament's number for the question (UIN), for example `HL4028`. Numbers are reused in later sessions.",
    }),
    house: t.expose("house", {
      type: HouseRef,
      nullable: true,
      description: "The House it was asked in, for example `LORDS`; null if unknown.",
    }),
    heading: t.exposeString("heading", {
      nullable: true,
      description: "The official heading, for example `North Korea: Human Rights`.",
    }),
    text: t.exposeString("text", {
      description: "The question in plain text, for example `To ask the Secretary of State …`.",
    }),
    truncated: t.exposeBoolean("truncated", {
      description:
        "Whether only the beginning of the text is known, because the source truncates long texts.",
    }),
    state: t.expose("state", {
      type: QuestionStateRef,
      description: "How far it has progressed, for example `HOLDING`.",
    }),
    seenUntil: t.expose("seenUntil", {
      type: "Date",
      nullable: true,
      description:
        "The last day on which its source is known to have been looked at, for example `2025-09-15`; what happened later is unknown. It is the day of retrieval, or else the latest date in the file; null if there is none.",
    }),
    dueOn: t.expose("dueOn", {
      type: "Date",
      nullable: true,
      description: "The date by which an answer is due, for example `2025-09-16`; null if unknown.",
    }),
    namedDay: t.exposeBoolean("namedDay", {
      nullable: true,
      description:
        "Whether it is a named day question, for which the asker sets the due date; null if unknown.",
    }),
    interest: t.exposeBoolean("interest", {
      nullable: true,
      description: "Whether the asker declared an interest; null if unknown.",
    }),
    tabledOn: t.expose("tabledOn", {
      type: "Date",
      nullable: true,
      description: "The date it was tabled, for example `2025-09-12`; null if unknown.",
    }),
    url: t.exposeString("url", {
      nullable: true,
      description: "The address of its web page; null if the source gives none.",
    }),
    provenance: t.field({
      type: ProvenanceRef,
      description: "Where the record came from.",
      resolve: (row) => row,
    }),
    asker: t.field({
      type: MemberRef,
      nullable: true,
      description: "The member who asked it; null if the source names none.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "askers-of-questions", id),
    }),
    askerCandidates: t.field({
      type: [MemberRef],
      description:
        "Members that the asker's printed name could mean, for example two called `John Smith`; empty if it is unambiguous.",
      resolve: async ({ id }, _args, context) => [
        ...((await loadNeighbour(context, "askers-of-questions", id))?.candidateIds ?? []),
      ],
    }),
    askerParty: t.field({
      type: PartyRef,
      nullable: true,
      description:
        "The asker's party on that day in official lists, or else as printed, for example `Labour (Co-op)`; null if unknown.",
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
        "The asker's constituency on that day in official lists, or else as printed, for example `Oxford East`; null for a peer or if unknown.",
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
      description: "The department it was put to, for example `Home Office`; null if unknown.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "departments-of-questions", id),
    }),
    answer: t.field({
      type: AnswerRef,
      nullable: true,
      description: "Its answer; null if none is known.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "answers-of-questions", id),
    }),
    history: t.field(
      edgeConnection({
        name: "QuestionHistory",
        holds: "changes to the question, latest first",
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
        holds: "countries that the question mentions in its text or heading, most frequent first",
        node: CountryRef,
        edgeFields: questionMentionFields,
        edges: "countries-of-questions",
        totals: "totals-of-questions",
        total: ({ countries }) => countries,
        id,
      }),
    ),
    ambiguousMentions: t.field({
      type: [AmbiguousMentionRef],
      description:
        "Mentions that could mean several countries: those in the heading, then those in the text, each in text order.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ ambiguousMentions }) =>
        ambiguousMentions.map(
          (each) => ({ ...each, field: each.inHeading ? "HEADING" : "QUESTION" }) as const,
        ),
    }),
    topics: t.field(topicsOfText("question")),
    references: t.field(
      edgeConnection({
        name: "QuestionReferences",
        holds: "references in the question to other questions, in text order",
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
        holds: "references to the question in other questions and answers, newest first",
        node: QuestionRef,
        nodeField: referringTextField,
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
      "One question, by id or UIN; null if there is none. If several questions have the UIN, the newest is returned unless `tabledOn` is given.",
    args: {
      ...lookupArgs("Question", { uin: "Parliament's number for the question, for example `HL4028`." }),
      tabledOn: t.arg({
        type: "Date",
        required: false,
        description: "The date the question was tabled, for example `2025-09-12`; used only with `uin`.",
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
  questionsWithNumber: t.field({
    type: [QuestionRef],
    description: `All questions with a number (UIN), newest first, at most ${MAX_PAGE}. Each session and each House reuses numbers, so that one number often names several questions.`,
    args: {
      uin: t.arg.string({
        required: true,
        description: "Parliament's number, for example `52199` or `HL4028`.",
        validate: typedText(MAX_ID_LENGTH),
      }),
      tabledOn: t.arg({
        type: "Date",
        required: false,
        description: "The date they were tabled, for example `2025-09-12`; any date if omitted.",
      }),
    },
    complexity: { field: 1, multiplier: DEFAULT_PAGE },
    resolve: async (_root, { uin, tabledOn }, { store }) => [
      ...(await store.read("questions-by-uin", {
        uin: uin.trim(),
        tabledOn: tabledOn ?? null,
        limit: MAX_PAGE,
      })),
    ],
  }),
  questions: t.field(
    filteredConnection({
      name: "Questions",
      lists: "questions",
      source: "ofAll",
      holds: "all questions, newest first, undated questions last",
      node: QuestionRef,
      id: () => "",
      rows: ({ store }, _id, params) => store.read("list-questions", params),
      total: ({ store }) => countNodes(store, "Question"),
    }),
  ),
}));
