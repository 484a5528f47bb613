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
