import type { ResultOf, VariablesOf } from "gql.tada";
import type { cardDocument, findDocument, neighboursDocument, pathsDocument } from "./documents.ts";

/** The types of what the documents return. */

export type FoundName = ResultOf<typeof findDocument>["find"][number];

export type Card = ResultOf<typeof cardDocument>;

export type Paths = ResultOf<typeof pathsDocument>["paths"];

export type EdgeType = NonNullable<VariablesOf<typeof neighboursDocument>["edgeTypes"]>[number];
