import { z } from "zod";
import { dayOrNull, filled, filledOrNull, genderOrNull, houseOrNull, memberId } from "./people-cells.ts";
import type { RawRow } from "./people-file.ts";

/** Reads responses of Parliament's Members API: a member, a search or histories, each as a list of values. */

const party = z.looseObject({ name: filled }).nullish();

const membership = {
  membershipFrom: filledOrNull,
  house: houseOrNull,
  membershipStartDate: dayOrNull,
  membershipEndDate: dayOrNull,
};

export const apiMember = z.looseObject({
  id: memberId,
  nameDisplayAs: filled,
  gender: genderOrNull,
  latestParty: party,
  latestHouseMembership: z.looseObject(membership).nullish(),
});

export const apiHistory = z.looseObject({
  id: memberId,
  nameHistory: z.array(z.looseObject({ nameDisplayAs: filled, startDate: dayOrNull, endDate: dayOrNull })),
  partyHistory: z.array(z.looseObject({ party, startDate: dayOrNull, endDate: dayOrNull })),
  houseMembershipHistory: z.array(z.looseObject(membership)),
});

const dated = { name: filledOrNull, startDate: dayOrNull, endDate: dayOrNull };
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).nullish();

/** A member's biography, with the member's id, which the API gives only in the address. */
export const apiBiography = z.looseObject({
  id: memberId,
  partyAffiliations: listOf(z.looseObject(dated)),
  /** Constituencies. */
  representations: listOf(z.looseObject({ ...dated, house: houseOrNull })),
  houseMemberships: listOf(z.looseObject({ ...dated, house: houseOrNull })),
});

export type ApiBiography = z.output<typeof apiBiography>;
export type ApiMember = z.output<typeof apiMember>;
export type ApiHistory = z.output<typeof apiHistory>;

const single = z.looseObject({ value: z.looseObject({}) });

/** The members or histories in a response, unchecked; null for any other JSON. */
export function recordsOfApi(
  file: string,
  json: unknown,
): { readonly kind: "members" | "histories"; readonly rows: readonly RawRow[] } | null {
  const search = z.looseObject({ items: z.array(z.unknown()) }).safeParse(json);
  const list = Array.isArray(json) ? json : search.success ? search.data.items : [json];
  const rows = list.map((each, index): RawRow => {
    const one = single.safeParse(each);
    return { file, line: index + 1, cells: one.success ? one.data.value : each };
  });
  const keys = new Set(rows.flatMap(({ cells }) => Object.keys(Object(cells))));
  if (keys.has("nameHistory")) return { kind: "histories", rows };
  if (keys.has("nameDisplayAs")) return { kind: "members", rows };
  return null;
}

const stamped = z.looseObject({ retrievedAt: z.iso.datetime() });
const fetchedMember = z.looseObject({ member: z.looseObject({}) });
const fetchedBiography = z.looseObject({ id: z.int(), biography: z.looseObject({}) });

/** The members and biographies in a file of `fetch people`; null for any other text. The last line about a member counts. */
export function recordsOfFetched(
  file: string,
  text: string,
): {
  readonly members: readonly RawRow[];
  readonly biographies: readonly RawRow[];
  /** When its latest line was fetched; null if no line says so. */
  readonly retrievedAt: string | null;
} | null {
  if (!/^\s*\{"(?:member|biography|list)":/.test(text)) return null;
  const members = new Map<unknown, RawRow>();
  const biographies = new Map<unknown, RawRow>();
  let retrievedAt: string | null = null;
  for (const [index, each] of text.split("\n").entries()) {
    if (each.trim() === "") continue;
    const json: unknown = JSON.parse(each);
    const member = fetchedMember.safeParse(json);
    const at = stamped.safeParse(json).data?.retrievedAt ?? null;
    if (at !== null && (retrievedAt === null || at > retrievedAt)) retrievedAt = at;
    const biography = fetchedBiography.safeParse(json);
    const line = index + 1;
    if (member.success) members.set(member.data.member["id"], { file, line, cells: member.data.member });
    else if (biography.success) {
      const { id, biography: found } = biography.data;
      biographies.set(id, { file, line, cells: { ...found, id } });
    }
  }
  return { members: [...members.values()], biographies: [...biographies.values()], retrievedAt };
}
