import { type NameOnlyLabel, nameOnlyLabels } from "../../src/model/graph/affiliations.ts";
import { labels } from "../../src/model/graph/labels.ts";
import type {
  Answer,
  Country,
  Department,
  Member,
  NamedNode,
  Office,
  Question,
  Topic,
} from "../../src/model/nodes.ts";
import { builder } from "./builder.ts";
import { readAnswers } from "./ids/read-answers.ts";

/** The node types and how they load by id. The fields of each are defined in a file of its own. */

export const MemberRef = builder.loadableNodeRef("Member", {
  id: { resolve: (member: Member) => member.id },
  load: (ids: string[], { store }) => store.read("members-by-id", { ids }),
  sort: (member) => member.id,
});

export const QuestionRef = builder.loadableNodeRef("Question", {
  id: { resolve: (question: Question) => question.id },
  load: (ids: string[], { store }) => store.read("questions-by-id", { ids }),
  sort: (question) => question.id,
});

export const AnswerRef = builder.loadableNodeRef("Answer", {
  id: { resolve: (answer: Answer) => answer.id },
  // In the order of the ids: an answer that is found by an id it had before has another one now.
  load: async (ids: string[], { store }) => [...(await readAnswers(store, ids))],
});

export const DepartmentRef = builder.loadableNodeRef("Department", {
  id: { resolve: (department: Department) => department.id },
  load: (ids: string[], { store }) => store.read("departments-by-id", { ids }),
  sort: (department) => department.id,
});

export const OfficeRef = builder.loadableNodeRef("Office", {
  id: { resolve: (office: Office) => office.id },
  load: (ids: string[], { store }) => store.read("offices-by-id", { ids }),
  sort: (office) => office.id,
});

/** A node that has nothing but a name. */
function namedNodeRef<Label extends NameOnlyLabel>(label: Label) {
  return builder.loadableNodeRef(label, {
    id: { resolve: (node: NamedNode) => node.id },
    load: (ids: string[], { store }) => store.read(`${labels[label].plural}-by-id`, { ids }),
    sort: (node) => node.id,
  });
}

export const namedNodeRefs = Object.fromEntries(
  nameOnlyLabels.map((label) => [label, namedNodeRef(label)]),
) as { readonly [Label in NameOnlyLabel]: ReturnType<typeof namedNodeRef<Label>> };

export const { Party: PartyRef, Constituency: ConstituencyRef } = namedNodeRefs;

export const CountryRef = builder.loadableNodeRef("Country", {
  id: { resolve: (country: Country) => country.code },
  load: (ids: string[], { store }) => store.read("countries-by-id", { ids }),
  sort: (country) => country.code,
});

export const TopicRef = builder.loadableNodeRef("Topic", {
  id: { resolve: (topic: Topic) => topic.id },
  load: (ids: string[], { store }) => store.read("topics-by-id", { ids }),
  sort: (topic) => topic.id,
});
