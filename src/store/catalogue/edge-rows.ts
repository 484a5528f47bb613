import { z } from "zod";
import {
  type MentionKind,
  type MentionSpan,
  mentionRules,
  type Reference,
  type Span,
} from "../../model/edges.ts";
import type { edgeKinds } from "../../model/graph/edge-kinds.ts";
import { type EdgeType, edgeKind } from "../../model/graph.ts";
import type { Properties } from "../../model/properties.ts";
import { house } from "./node-rows.ts";
import { type ItemsOf, type RowOf, rowOf } from "./row-of.ts";
import { day } from "./row-values.ts";

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

export const reference = {
  ...span.shape,
  uin: z.string().nullable(),
  house: house.nullable(),
  pointedOn: day.nullable() satisfies z.ZodType<Reference["on"]>,
};

/** The two kinds of text. Each has its own ids. */
export const textLabel = z.enum(["Question", "Answer"]);

type Carries<Type extends EdgeType> = (typeof edgeKinds)[Type] extends {
  readonly carries: infer Of extends Properties;
}
  ? Of
  : Readonly<Record<never, never>>;
export type CarriedBy<Type extends EdgeType> = RowOf<Carries<Type>>;

/** The items of the lists of objects that edges carry. */
const items: { readonly [Type in EdgeType]?: ItemsOf<Carries<Type>> } = {
  MENTIONS: { spans: mentionSpan },
  ABOUT: { evidence: span },
};

/** What lists of neighbours show of the edges of a type. */
export function carried<Type extends EdgeType>(type: Type): CarriedBy<Type> {
  return rowOf<Properties>(edgeKind(type).carries ?? {}, items[type] ?? {}) as CarriedBy<Type>;
}

/** Official members that a printed name could mean; empty if it is unambiguous. */
export const { candidateIds } = carried("ANSWERED");
