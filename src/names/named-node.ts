import { type NameOnlyLabel, nameOnlyLabels } from "../model/graph/affiliations.ts";
import type { NodeKey } from "../model/graph.ts";
import type { House } from "../model/nodes.ts";
import type { HouseTerm, Period } from "../model/people.ts";

/** The labels of nodes that can be found by name. */
export type NamedLabel = "Member" | "Office" | "Department" | NameOnlyLabel | "Country" | "Topic";
export const namedLabels: readonly NamedLabel[] = [
  "Member",
  "Office",
  "Department",
  ...nameOnlyLabels,
  "Country",
  "Topic",
];

/** The kinds of names. `given` means an everyday form of the given name: Mike Garrow for Michael Garrow. */
export const nameKinds = ["name", "former", "everyday", "abbreviation", "given"] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name of a node as people may type it. `words` come from `nameWords`. */
export type NodeName = {
  readonly text: string;
  readonly kind: NameKind;
  readonly words: readonly string[];
  /** The key that `nameSpelling` makes of the words. */
  readonly spelling: string;
};

/** A node with every name it can be found by. */
export type NamedNode = NodeKey & {
  readonly label: NamedLabel;
  /** The name to show. */
  readonly name: string;
  readonly names: readonly NodeName[];
  /** Distinguishes it from other nodes with the same name: "Commons 2010–2015, Weston". Empty if nothing is known. */
  readonly detail: string;
  /** A member's terms in each House. Empty for other nodes and for members known only by a printed name. */
  readonly terms: readonly HouseTerm[];
  readonly house: House | null;
  /** The constituencies that a member represented, by official lists. */
  readonly constituencies: readonly string[];
  /** The department of an office; null for other nodes. */
  readonly partOf: string | null;
  /** The first and last day of its questions and answers. */
  readonly days: Period;
  readonly questions: number;
  readonly answers: number;
};
