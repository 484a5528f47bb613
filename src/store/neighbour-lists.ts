import { affiliationKinds, type NameOnlyLabel, type PluralOf } from "../model/graph/affiliations.ts";
import type { labels } from "../model/graph/labels.ts";
import { type EdgeType, edgeKind, labelFacts, type NodeLabel } from "../model/graph.ts";

/** A query from many given nodes to the nodes at the other ends of their edges of one type. */
export type Neighbours = {
  readonly name: string;
  /** What it returns, without the order. */
  readonly what: string;
  /** OUT if the edges start at the given nodes. */
  readonly along: readonly [given: NodeLabel, type: EdgeType, direction: "OUT" | "IN", found: NodeLabel];
  /** A part with further conditions, as templates name it. */
  readonly part?: string;
  /** Whether only edges that hold on a day can be asked for. */
  readonly isOnDay?: true;
};

/** Edges that a given node has at most once. */
export const singleNeighbours = [
  {
    name: "departments-of-questions",
    what: "The department each question was put to",
    along: ["Question", "PUT_TO", "OUT", "Department"],
  },
  {
    name: "answers-of-questions",
    what: "The answer to each question, if it has one",
    along: ["Question", "ANSWERS", "IN", "Answer"],
  },
  {
    name: "ministers-of-answers",
    what: "Who gave each answer, with the printed role, the office held that day and the members the name could mean",
    along: ["Answer", "ANSWERED", "IN", "Member"],
  },
  {
    name: "correctors-of-answers",
    what: "Who corrected each answer",
    along: ["Answer", "CORRECTED", "IN", "Member"],
  },
  {
    name: "broader-topics",
    what: "The broader topic of each topic",
    along: ["Topic", "PART_OF", "OUT", "Topic"],
  },
] as const satisfies readonly Neighbours[];

/** Edges that a given node has any number of times, a page at a time: those of questions, answers and topics. */
const listsOfTexts = [
  {
    name: "questions-of-answers",
    what: "The questions to which each answer was given",
    along: ["Answer", "ANSWERS", "OUT", "Question"],
  },
  {
    name: "questions-of-members",
    what: "The questions each member asked",
    along: ["Member", "ASKED", "OUT", "Question"],
  },
  {
    name: "questions-of-departments",
    what: "The questions put to each department",
    along: ["Department", "PUT_TO", "IN", "Question"],
  },
  {
    name: "questions-of-countries",
    what: "The questions that mention each country, with every span",
    along: ["Country", "MENTIONS", "IN", "Question"],
    part: "in-fields textKind=QUESTION",
  },
  {
    name: "questions-of-topics",
    what: "The questions that are about each topic, with score and evidence",
    along: ["Topic", "ABOUT", "IN", "Question"],
    part: "topic-scored about=edge",
  },
  {
    name: "answers-of-members",
    what: "The answers each member gave, with the printed role and the office held that day",
    along: ["Member", "ANSWERED", "OUT", "Answer"],
  },
  {
    name: "answers-of-countries",
    what: "The answers that mention each country, with every span",
    along: ["Country", "MENTIONS", "IN", "Answer"],
  },
  {
    name: "answers-of-topics",
    what: "The answers that are about each topic, with score and evidence",
    along: ["Topic", "ABOUT", "IN", "Answer"],
    part: "topic-scored about=edge",
  },
  {
    name: "countries-of-questions",
    what: "The countries each question mentions, with every span",
    along: ["Question", "MENTIONS", "OUT", "Country"],
  },
  {
    name: "countries-of-answers",
    what: "The countries each answer mentions, with every span",
    along: ["Answer", "MENTIONS", "OUT", "Country"],
  },
  {
    name: "topics-of-questions",
    what: "The topics each question is about, with evidence",
    along: ["Question", "ABOUT", "OUT", "Topic"],
    part: "topic-scored about=edge",
  },
  {
    name: "topics-of-answers",
    what: "The topics each answer is about, with evidence",
    along: ["Answer", "ABOUT", "OUT", "Topic"],
    part: "topic-scored about=edge",
  },
  {
    name: "narrower-topics",
    what: "The narrower topics of each topic",
    along: ["Topic", "PART_OF", "IN", "Topic"],
  },
] as const satisfies readonly Neighbours[];

/** Those of departments and offices. */
const listsOfOffices = [
  {
    name: "offices-of-members",
    what: "The offices each member held, with the dates",
    along: ["Member", "HELD", "OUT", "Office"],
  },
  {
    name: "members-of-offices",
    what: "The members who held each office, with the dates",
    along: ["Office", "HELD", "IN", "Member"],
    isOnDay: true,
  },
  {
    name: "offices-of-departments",
    what: "The offices of each department",
    along: ["Department", "PART_OF", "IN", "Office"],
  },
  {
    name: "successors-of-departments",
    what: "The departments that took over work from each department, with date and kind",
    along: ["Department", "SUCCEEDED_BY", "OUT", "Department"],
  },
  {
    name: "predecessors-of-departments",
    what: "The departments from which each department took over work, with date and kind",
    along: ["Department", "SUCCEEDED_BY", "IN", "Department"],
  },
] as const satisfies readonly Neighbours[];

/** What members belong to, and who belongs to it. */
type AffiliationList = {
  readonly [Label in NameOnlyLabel]:
    | ListAlong<`${PluralOf<Label>}-of-members`, "Member", Label, "OUT", Label>
    | ListAlong<`members-of-${PluralOf<Label>}`, Label, Label, "IN", "Member">;
}[NameOnlyLabel];

type ListAlong<
  Name extends string,
  Given extends NodeLabel,
  Joined extends NameOnlyLabel,
  Direction extends "OUT" | "IN",
  Found extends NodeLabel,
> = {
  readonly name: Name;
  readonly what: string;
  readonly along: readonly [Given, (typeof labels)[Joined]["joinedBy"], Direction, Found];
};

const affiliationLists = affiliationKinds.flatMap(({ label, type, list }): readonly Neighbours[] => [
  {
    name: `${list}-of-members`,
    what: `The current and former ${list} of each member, with the dates`,
    along: ["Member", type, "OUT", label],
  },
  {
    name: `members-of-${list}`,
    what: `The current and former members of each ${label.toLowerCase()}, with the dates`,
    along: [label, type, "IN", "Member"],
  },
]) as readonly AffiliationList[];

export type NeighbourList = (typeof listsOfTexts)[number] | AffiliationList | (typeof listsOfOffices)[number];

export const neighbourLists: readonly NeighbourList[] = [
  ...listsOfTexts,
  ...affiliationLists,
  ...listsOfOffices,
];

/** The name of a list's count: `questions`, `narrower`. */
export type CountName<List extends NeighbourList> = List["name"] extends `${infer First}-${string}`
  ? First
  : never;

/**
 * The order of a list of neighbours: by a property of the edge or of the node found, then by the node's id. `of` is the
 * one that has the property.
 */
export type NeighbourOrder = {
  readonly of: "EDGE" | "NODE";
  readonly property: string;
  readonly direction: "ASC" | "DESC";
  readonly idDirection: "ASC" | "DESC";
  readonly words: string;
};

/** Newest first if there is a day, heaviest first if there is a weight, otherwise by name. */
export function neighbourOrder({ along: [, type, , found] }: Neighbours): NeighbourOrder {
  const newest = { direction: "DESC", words: "newest first" } as const;
  if (labelFacts(found).day !== undefined)
    return { of: "NODE", property: "sortKey", ...newest, idDirection: "DESC" };
  const { day, weight } = edgeKind(type);
  if (day === "PERIOD") return { of: "EDGE", property: "sortKey", ...newest, idDirection: "ASC" };
  if (day === "ON") return { of: "EDGE", property: "on", ...newest, idDirection: "ASC" };
  if (weight !== undefined)
    return { of: "EDGE", property: weight, direction: "DESC", idDirection: "ASC", words: "heaviest first" };
  return { of: "NODE", property: "name", direction: "ASC", idDirection: "ASC", words: "by name" };
}

/** The lists of neighbours that a label has, each with the name of its count: `questions`, `narrower`. */
export function countsOf(label: NodeLabel): readonly (readonly [name: string, list: Neighbours])[] {
  const lists: readonly Neighbours[] = neighbourLists;
  return lists
    .filter(({ along: [given] }) => given === label)
    .map((list) => [list.name.split("-")[0] ?? "", list]);
}
