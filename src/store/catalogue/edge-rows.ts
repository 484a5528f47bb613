import { z } from "zod";
import {
  type About,
  type AboutMethod,
  type CandidateIds,
  type Mention,
  type MentionKind,
  type MentionSpan,
  mentionRules,
  ministerMatches,
  officeMatches,
  type Reference,
  type Span,
} from "../../model/edges.ts";
import type { edgeKinds } from "../../model/graph/edge-kinds.ts";
import { type EdgeType, edgeKind } from "../../model/graph.ts";
import { successionKinds } from "../../model/people.ts";
import { house, period } from "./node-rows.ts";
import { day, list } from "./row-values.ts";

/** Edges as the engines return them, to be combined with the row of the node they lead to. */

/** The requested node from which the edge leads to the row's node. */
export const sourceId = { sourceId: z.string() };

/** The cursor position of a row in its list. */
export const cursor = { cursorKey: z.union([z.string(), z.number()]), cursorId: z.string() };

export const span = z.object({
  start: z.int(),
  end: z.int(),
  surface: z.string(),
}) satisfies z.ZodType<Span>;

export const mentionSpan = z.object({
  ...span.shape,
  kind: z.enum(["name", "demonym", "capital"]) satisfies z.ZodType<MentionKind>,
  sentence: z.int(),
  confidence: z.number(),
  // Spans stored by earlier versions have no rule.
  rule: z.enum(mentionRules).nullable().default(null),
  reason: z.string().nullable(),
}) satisfies z.ZodType<MentionSpan>;

export const mention = {
  count: z.int(),
  spans: list(mentionSpan) satisfies z.ZodType<Mention["spans"]>,
};

export const about = {
  score: z.number(),
  method: z.enum(["heading", "rule"]) satisfies z.ZodType<AboutMethod>,
  evidence: list(span) satisfies z.ZodType<About["evidence"]>,
};

export const reference = {
  ...span.shape,
  uin: z.string().nullable(),
  house: house.nullable(),
  pointedOn: day.nullable() satisfies z.ZodType<Reference["on"]>,
};

/** The two kinds of text. Each has its own ids. */
export const textLabel = z.enum(["Question", "Answer"]);

/** Official members that a printed name could mean; empty if it is unambiguous. */
export const candidateIds = list(z.string()) satisfies z.ZodType<CandidateIds>;

export const answered = {
  role: z.string().nullable(),
  officeId: z.string().nullable(),
  officeMatch: z.enum(officeMatches).nullable(),
  ministerMatch: z.enum(ministerMatches),
  candidateIds,
};

export const succession = { on: day, kind: z.enum(successionKinds) };

const carriedByType = {
  ANSWERED: answered,
  MENTIONS: mention,
  ABOUT: about,
  SUCCEEDED_BY: succession,
} as const satisfies { readonly [Type in EdgeType]?: z.ZodRawShape };

export type CarriedBy<Type extends EdgeType> = Type extends keyof typeof carriedByType
  ? (typeof carriedByType)[Type]
  : (typeof edgeKinds)[Type] extends { readonly day: "PERIOD" }
    ? typeof period
    : Readonly<Record<never, never>>;

/** What lists of neighbours show of the edges of a type. */
export function carried<Type extends EdgeType>(type: Type): CarriedBy<Type> {
  const rows: { readonly [Type in EdgeType]?: z.ZodRawShape } = carriedByType;
  return (rows[type] ?? (edgeKind(type).day === "PERIOD" ? period : {})) as CarriedBy<Type>;
}
