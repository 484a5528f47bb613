import { compareText } from "./compare-text.ts";

/** What official sources say of people, with the days between which it held. */

/** Days, both inclusive. Of `from`, null is unknown; of `to`, still open or unknown. With neither it held at some time. */
export type Period = { readonly from: string | null; readonly to: string | null };

/** Parliament's own lists of members, or the Institute for Government's database of ministers. */
export const peopleSources = ["ifg", "parliament"] as const;
export type PeopleSource = (typeof peopleSources)[number];

export const genders = ["F", "M"] as const;
export type Gender = (typeof genders)[number];

export type MemberName = Period & { readonly name: string; readonly source: PeopleSource };

/** A time of sitting in a House. */
export type HouseTerm = Period & {
  readonly house: "COMMONS" | "LORDS";
  /** How a peer sits: `Life peer`, `Excepted Hereditary`; null in the Commons, or where it is not said. */
  readonly kind: string | null;
  readonly source: PeopleSource;
};

/** A ministerial post. */
export type Office = {
  /** Slug of the post's name and of its department's: `economic-secretary-at-treasury`. */
  readonly id: string;
  readonly name: string;
  /** Its level as the Institute for Government has it, such as `SoS`, `MoS`, `PUSS`; null where it is not said. */
  readonly rank: string | null;
  readonly departmentId: string;
};

export const successionKinds = ["demerger", "merger", "name change", "transfer"] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** One department's work going over to another. */
export type Succession = {
  readonly fromId: string;
  readonly toId: string;
  /** ISO day. */
  readonly on: string;
  readonly kind: SuccessionKind;
};

/** The name of these that counts: Parliament's before any other, then the latest, then the one that sorts last. */
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
