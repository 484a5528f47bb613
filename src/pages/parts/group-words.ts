import type { NameOnlyLabel } from "../../model/graph/affiliations.ts";

/** How pages speak of a kind of node that members belong to. */
export type GroupWords = {
  /** The heading of its members. */
  readonly members: string;
  /** What its members did: "the days on which they belonged to it". */
  readonly did: string;
  /** Its type at schema.org. */
  readonly type: string;
};

const words: { readonly [Label in NameOnlyLabel]?: GroupWords } = {
  Constituency: { members: "Represented by", did: "represented it", type: "AdministrativeArea" },
};

export function groupWords(label: NameOnlyLabel): GroupWords {
  return words[label] ?? { members: "Members", did: "belonged to it", type: "Organization" };
}
