import type { IdField } from "./graph/affiliations.ts";
import type { edgeKinds } from "./graph/edge-kinds.ts";
import { type EdgeType, edgeKind, edgeTypeNames } from "./graph.ts";
import type { ValuesOf } from "./properties.ts";

/** Edges that are found in a text, and replaced with it, such as MENTIONS. Saving and removing them follows. */

type Kinds = typeof edgeKinds;

export type TextEdgeType = {
  [Type in EdgeType]: Kinds[Type] extends { readonly day: "FROM"; readonly plural: string } ? Type : never;
}[EdgeType];

/** Such a type with the labels it joins. */
export type TextEdge = {
  [Type in TextEdgeType]: Kinds[Type]["joins"][number] & { readonly type: Type };
}[TextEdgeType];

/** An edge as it is found in a text: where it leads, and what it carries except the number of its spans. */
export type FoundEdge<Edge extends TextEdge> = { readonly [Field in IdField<Edge["to"]>]: string } & Omit<
  ValuesOf<Kinds[Edge["type"]]["carries"]>,
  "count"
>;

/** The edges found in a text, under what several are called. */
export type FoundIn<Label extends TextEdge["from"]> = {
  readonly [Edge in TextEdge & {
    readonly from: Label;
  } as Kinds[Edge["type"]]["plural"]]: readonly FoundEdge<Edge>[];
};

export const textEdges = edgeTypeNames.flatMap((type) => {
  const { day, plural, joins } = edgeKind(type);
  return day === "FROM" && plural !== undefined ? joins.map((join) => ({ type, plural, ...join })) : [];
});

export type JoinedTexts = (typeof textEdges)[number];
