import { isProcedure } from "../../src/linking/topics/topics.ts";
import { UnknownNameError } from "../../src/model/errors.ts";
import type { Topic } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { loadNeighbour } from "../machinery/lists/edge-loaders.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { topicId } from "../machinery/names/known-names.ts";
import { AnswerRef, QuestionRef, TopicRef } from "../machinery/node-refs.ts";
import { aboutFields } from "./texts/spans.ts";

const id = (topic: Topic) => topic.id;

const TopicKindRef = builder.enumType("TopicKind", {
  description: "What kind of subject a topic is.",
  values: {
    POLICY: { description: "A subject of policy, for example `Human Rights`." },
    PROCEDURE: {
      description:
        "How Parliament and departments conduct their business, for example `Correspondence` or `Written Questions`. Only official headings name such topics. All are part of the topic `Procedure`.",
    },
  } as const,
});

TopicRef.implement({
  description: "A subject of questions and answers, named in the style of Parliament's official headings.",
  fields: (t) => ({
    slug: t.string({ description: "Stable short name, for example `human-rights`.", resolve: id }),
    name: t.exposeString("name", { description: "The name, for example `Human Rights`." }),
    kind: t.field({
      type: TopicKindRef,
      description: "Whether it is a matter of policy or of procedure, for example `POLICY`.",
      resolve: ({ id }) => (isProcedure(id) ? "PROCEDURE" : "POLICY"),
    }),
    capCode: t.exposeInt("capCode", {
      nullable: true,
      description:
        "Major topic code of the Comparative Agendas Project, for example `19` (international affairs); null if none fits.",
    }),
    eurovocId: t.exposeString("eurovocId", {
      nullable: true,
      description: "Id of the matching EuroVoc concept, for example `584` (human rights); null if none fits.",
    }),
    broader: t.field({
      type: TopicRef,
      nullable: true,
      description: "The broader topic it is part of, for example `Defence`; null for a top-level topic.",
      resolve: ({ id }, _args, context) => loadNeighbour(context, "broader-topics", id),
    }),
    narrower: t.field(
      edgeConnection({
        name: "NarrowerTopics",
        holds: "narrower topics within the topic, by name",
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
        holds: "questions about the topic, newest first",
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
        holds: "answers about the topic, newest first",
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
    description: "One topic, by id or name. An unknown name gives an error with the closest names.",
    args: lookupArgs("Topic", { name: "A name or slug, for example `Human Rights` or `human-rights`." }),
    validate: exactlyOne("id", "name"),
    resolve: (_root, { id, name }) => (id != null ? storeId("Topic", id) : topicId(name ?? "")),
  }),
  findTopic: t.field({
    type: TopicRef,
    description:
      "The topic with the given name. If the name is unknown, the closest names are returned as data instead of an error.",
    errors: {
      types: [UnknownNameError],
      directResult: true,
      union: { name: "FindTopicResult", description: "A topic, or the closest known names." },
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
