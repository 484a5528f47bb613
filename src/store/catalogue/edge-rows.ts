import { z } from "zod";
import {
  type About,
  type AboutMethod,
  type CandidateIds,
  type Mention,
  type MentionKind,
  type MentionSpan,
  ministerMatches,
  officeMatches,
  type Reference,
  type Span,
} from "../../model/edges.ts";
import { successionKinds } from "../../model/people.ts";
import { house } from "./node-rows.ts";
import { day, list } from "./row-values.ts";

/** Edges as either engine returns them, to be joined with the row of the node they lead to. */

/** The node at which the edge starts, in the direction that was asked for. */
export const sourceId = { sourceId: z.string() };

/** Where a row stands in its list; a page starts after such a place. */
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

/** Of two kinds of text, each with ids of its own. */
export const textLabel = z.enum(["Question", "Answer"]);

/** Official members whom a printed name may be; empty unless it may be several. */
export const candidateIds = list(z.string()) satisfies z.ZodType<CandidateIds>;

export const answered = {
  role: z.string().nullable(),
  officeId: z.string().nullable(),
  officeMatch: z.enum(officeMatches).nullable(),
  ministerMatch: z.enum(ministerMatches),
  candidateIds,
};

export const succession = { on: day, kind: z.enum(successionKinds) };
