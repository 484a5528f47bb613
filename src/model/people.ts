import { compareText } from "./compare-text.ts";

/** What official sources say about people, and when it applied. */

/** Days, both inclusive. Null means unknown for `from`, and still open or unknown for `to`. */
export type Period = { readonly from: string | null; readonly to: string | null };

/** Parliament's own lists of members, or the Institute for Government's database of ministers. */
export const peopleSources = ["ifg", "parliament"] as const;
export type PeopleSource = (typeof peopleSources)[number];

export const genders = ["F", "M"] as const;
export type Gender = (typeof genders)[number];

export type MemberName = Period & { readonly name: string; readonly source: PeopleSource };

/** A term in a House. */
export type HouseTerm = Period & {
  readonly house: "COMMONS" | "LORDS";
  /** Kind of peer: `Life peer`, `Excepted Hereditary`; null in the Commons, or if no source says. */
  readonly kind: string | null;
  readonly source: PeopleSource;
};

export const successionKinds = ["demerger", "merger", "name change", "transfer"] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** The transfer of a department's work to another. */
export type Succession = {
  readonly fromId: string;
  readonly toId: string;
  /** ISO day. */
  readonly on: string;
  readonly kind: SuccessionKind;
};

/** The name to show: Parliament's before any other, then the latest, then the last in code-unit order. */
export function displayName(names: readonly MemberName[]): string | null {
  const order = (a: MemberName, b: MemberName) =>
    compareText(a.source, b.source) ||
    compareText(a.from ?? "", b.from ?? "") ||
    compareText(a.to ?? "~", b.to ?? "~") ||
    compareText(a.name, b.name);
  return names.toSorted(order).at(-1)?.name ?? null;
}

/** The House of the latest term. */
export function latestHouse(terms: readonly HouseTerm[]): HouseTerm["house"] | null {
  const order = (a: HouseTerm, b: HouseTerm) =>
    compareText(a.to ?? (a.from === null ? "" : "~"), b.to ?? (b.from === null ? "" : "~")) ||
    compareText(a.from ?? "", b.from ?? "") ||
    compareText(a.house, b.house);
  return terms.toSorted(order).at(-1)?.house ?? null;
}

/** A file of official lists: its path, and when it was retrieved or last modified (ISO 8601 in UTC). */
export type RetrievedFile = { readonly source: string; readonly retrievedAt: string };
