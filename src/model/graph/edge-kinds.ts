import { aboutMethods, type MentionSpan, ministerMatches, officeMatches, type Span } from "../edges.ts";
import { successionKinds } from "../people.ts";
import { day, integer, listOf, number, oneOf, orNull, type Properties, text } from "../properties.ts";
import type { labels } from "./labels.ts";

type Label = keyof typeof labels;

/** A type of edge. */
export type EdgeKind = {
  /** Shown in the API. */
  readonly description: string;
  /** The labels it joins. No two pairs of a type start at the same label. */
  readonly joins: readonly {
    readonly from: Label;
    readonly to: Label;
    /** What is stored with an edge only to find it. */
    readonly stores?: Properties;
  }[];
  /**
   * What dates an edge: the node it starts at, the node it leads to, the correction of the answer it leads to, the period
   * it carries, or the day it carries. Without it, edges of the type have no day.
   */
  readonly day?: "FROM" | "TO" | "CORRECTION" | "PERIOD" | "ON";
  /**
   * What several are called, in batches and in the names of queries: `save-memberships`, `save-question-mentions`. Only of
   * types with periods, and of those found in texts.
   */
  readonly plural?: string;
  /** The property that is the weight of an edge; 1 without it. */
  readonly weight?: "count" | "score" | "similarity";
  /**
   * The properties that are ids of nodes, and the labels of these nodes. A node that an edge names like this stays in the
   * graph.
   */
  readonly names?: Readonly<Record<string, Label>>;
  /** What distinguishes edges between the same two nodes, if it is not the day they carry. */
  readonly key?: "position";
  /** The properties that lists of neighbours show. */
  readonly carries?: Properties;
};

/** Days, both inclusive. */
const period = { from: orNull(day), to: orNull(day) } as const;

/** Every type of edge. `expand` and `paths` follow all of them. Code, queries, API and docs use these names. */
export const edgeKinds = {
  ASKED: {
    description: "A Member asked a Question.",
    joins: [{ from: "Member", to: "Question" }],
    day: "TO",
    names: { partyId: "Party", constituencyId: "Constituency" },
  },
  ANSWERED: {
    description: "A Member gave an Answer.",
    joins: [{ from: "Member", to: "Answer" }],
    day: "TO",
    carries: {
      role: orNull(text),
      officeId: orNull(text),
      officeMatch: orNull(oneOf(officeMatches)),
      ministerMatch: oneOf(ministerMatches),
      candidateIds: listOf<string>(),
    },
  },
  CORRECTED: {
    description: "A Member corrected an Answer.",
    joins: [{ from: "Member", to: "Answer" }],
    day: "CORRECTION",
  },
  ANSWERS: {
    description: "An Answer answers a Question.",
    joins: [{ from: "Answer", to: "Question" }],
    day: "FROM",
  },
  PUT_TO: {
    description: "A Question was put to a Department.",
    joins: [{ from: "Question", to: "Department" }],
    day: "FROM",
  },
  MENTIONS: {
    description: "A Question or Answer mentions a Country.",
    joins: [
      { from: "Question", to: "Country", stores: { headingCount: integer } },
      { from: "Answer", to: "Country" },
    ],
    day: "FROM",
    plural: "mentions",
    weight: "count",
    carries: { count: integer, spans: listOf<MentionSpan>() },
  },
  ABOUT: {
    description: "A Question or Answer is about a Topic.",
    joins: [
      { from: "Question", to: "Topic" },
      { from: "Answer", to: "Topic" },
    ],
    day: "FROM",
    plural: "about",
    weight: "score",
    carries: { score: number, method: oneOf(aboutMethods), evidence: listOf<Span>() },
  },
  REFERS_TO: {
    description: "A Question or Answer refers to a Question.",
    joins: [
      { from: "Question", to: "Question" },
      { from: "Answer", to: "Question" },
    ],
    day: "FROM",
    key: "position",
  },
  SAME_TEXT_AS: {
    description: "An Answer has the same or nearly the same text as an earlier Answer.",
    joins: [{ from: "Answer", to: "Answer" }],
    day: "FROM",
    weight: "similarity",
  },
  MEMBER_OF: {
    description: "A Member belonged to a Party.",
    joins: [{ from: "Member", to: "Party" }],
    plural: "memberships",
    day: "PERIOD",
    carries: period,
  },
  REPRESENTS: {
    description: "A Member represented a Constituency.",
    joins: [{ from: "Member", to: "Constituency" }],
    plural: "representations",
    day: "PERIOD",
    carries: period,
  },
  HELD: {
    description: "A Member held an Office.",
    joins: [{ from: "Member", to: "Office" }],
    plural: "appointments",
    day: "PERIOD",
    carries: period,
  },
  PART_OF: {
    description: "A Topic is part of a broader Topic, or an Office is part of a Department.",
    joins: [
      { from: "Topic", to: "Topic" },
      { from: "Office", to: "Department" },
    ],
  },
  SUCCEEDED_BY: {
    description: "A Department was succeeded by a Department.",
    joins: [{ from: "Department", to: "Department" }],
    day: "ON",
    carries: { on: day, kind: oneOf(successionKinds) },
  },
} as const satisfies Readonly<Record<string, EdgeKind>>;
