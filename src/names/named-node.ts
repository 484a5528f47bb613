import type { NodeKey } from "../model/graph.ts";
import type { House } from "../model/nodes.ts";
import type { HouseTerm, Period } from "../model/people.ts";

/** The types of nodes that people find by name. */
export const namedLabels = [
  "Member",
  "Office",
  "Department",
  "Party",
  "Constituency",
  "Country",
  "Topic",
] as const;
export type NamedLabel = (typeof namedLabels)[number];

/** What sort of name it is. `given` is everyday: Mike Garrow for Michael Garrow. */
export const nameKinds = ["name", "former", "everyday", "abbreviation", "given"] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name of a node as it may be typed; `words` are folded as by `nameWords`. */
export type NodeName = {
  readonly text: string;
  readonly kind: NameKind;
  readonly words: readonly string[];
  /** The words as `nameSpelling` joins them. */
  readonly spelling: string;
};

/** A node with every name by which it may be found. */
export type NamedNode = NodeKey & {
  readonly label: NamedLabel;
  /** The name to show. */
  readonly name: string;
  readonly names: readonly NodeName[];
  /** What tells it from others with its name: "Commons 2010–2015, Weston". Empty when nothing is known. */
  readonly detail: string;
  /** When a member sat in each House; empty for other nodes and for members known only by a printed name. */
  readonly terms: readonly HouseTerm[];
  readonly house: House | null;
  /** The department of an office; null for other nodes. */
  readonly partOf: string | null;
  /** First and last day of its questions and answers. */
  readonly days: Period;
  readonly questions: number;
  readonly answers: number;
};
