import type { NodeKey } from "../../model/graph.ts";
import type { House } from "../../model/nodes.ts";

/** A node with what a drawing or an export shows of it. Null if unknown, or if it does not apply to the kind of node. */
export type DescribedNode = NodeKey & {
  /** A short text to draw next to the node. */
  readonly title: string;
  /** The full name; of a question or answer, its heading or beginning. */
  readonly name: string;
  /** A member's latest party, or an asker's party when the question was tabled. */
  readonly party: string | null;
  readonly house: House | null;
  /** The ISO code of a country, or the number of a question. */
  readonly code: string | null;
  readonly region: string | null;
  /** The department of an office, a question or an answer. */
  readonly department: string | null;
  /** When the question was tabled or the answer given. */
  readonly day: string | null;
  /** The address of the official record. */
  readonly url: string | null;
};

/** What is known of a node that has only a name. */
export function namedOnly(key: NodeKey, name: string): DescribedNode {
  return {
    ...key,
    title: name,
    name,
    party: null,
    house: null,
    code: null,
    region: null,
    department: null,
    day: null,
    url: null,
  };
}
