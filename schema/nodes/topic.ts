import { UnknownNameError } from "../../src/model/errors.ts";
import type { Topic } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { topicId } from "../machinery/known-names.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { loadNeighbour } from "../machinery/lists/edge-loaders.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { AnswerRef, QuestionRef, TopicRef } from "../machinery/node-refs.ts";
import { aboutFields } from "./texts/spans.ts";

const id = (topic: Topic) => topic.id;

TopicRef.implement({
  description: "What questions and answers are about, named in the style of the official headings.",
  fields: (t) => ({
    slug: t.string({ description: "Stable short name, for example `human-rights`.", resolve: id }),
    name: t.exposeString("name", { description: "For example `Human Rights`." }),
    capCode: t.exposeInt("capCode", {
      nullable: true,
      description:
        "Major topic of the Comparative Agendas Project's codebook, for example 19, international affairs.",
    }),
    eurovocId: t.exposeString("eurovocId", {
      nullable: true,
      description: "Number of the EuroVoc concept of the same meaning, for example `584`, human rights.",
    }),
    broader: t.field({
      type: TopicRef,
      nullable: true,
      description: "The topic it is part of, for example `Defence`; null for one of the broadest.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "broader-topics", id),
    }),
    narrower: t.field(
      edgeConnection({
        name: "NarrowerTopics",
        holds: "the narrower topics that are part of a topic, by name",
        node: TopicRef,
        edges: "narrower-topics",
        totals: "totals-of-topics",
        total: ({ narrower }) => narrower,
        id,
      }),
    ),
    questions: t.field(
      filteredEdges({
        name: "TopicQuestions",
        lists: "questions",
        source: "ofTopics",
        holds: "the questions that are about a topic, newest first",
        node: QuestionRef,
        edgeFields: aboutFields,
        edges: "questions-of-topics",
        totals: "totals-of-topics",
        total: ({ questions }) => questions,
        id,
      }),
    ),
    answers: t.field(
      filteredEdges({
        name: "TopicAnswers",
        lists: "answers",
        source: "ofTopics",
        holds: "the answers that are about a topic, newest first",
        node: AnswerRef,
        edgeFields: aboutFields,
        edges: "answers-of-topics",
        totals: "totals-of-topics",
        total: ({ answers }) => answers,
        id,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  topic: t.field({
    type: TopicRef,
    nullable: true,
    description: "One topic, by id or name; a name that is not known gets an error with the nearest names.",
    args: lookupArgs("Topic", { name: "A name or slug, for example `Human Rights` or `human-rights`." }),
    validate: exactlyOne("id", "name"),
    resolve: (_root, { id, name }) => (id != null ? storeId("Topic", id) : topicId(name ?? "")),
  }),
  findTopic: t.field({
    type: TopicRef,
    description:
      "The topic meant by what a person typed, or the nearest names as data rather than as an error.",
    errors: {
      types: [UnknownNameError],
      directResult: true,
      union: { name: "FindTopicResult", description: "A topic, or what is known instead." },
    },
    args: { name: t.arg.string({ required: true, description: "A name or slug, for example `sanctions`." }) },
    resolve: (_root, { name }) => topicId(name),
  }),
  topics: t.field(
    listField({
      name: "Topics",
      holds: "all topics, by name",
      node: TopicRef,
      list: "list-topics",
      label: "Topic",
    }),
  ),
}));
