import { slug } from "../model/ids.ts";
import { validOn } from "./covers.ts";
import type { Directory } from "./directory.ts";

export type PartyAndConstituency = { readonly party: string | null; readonly constituency: string | null };

/** A member's party and constituency on a day, as official sources name them; null if unknown. */
export function partyAndConstituencyOn(
  { members }: Directory,
  memberId: string,
  on: string,
): PartyAndConstituency {
  const member = members.get(memberId);
  if (member === undefined) return { party: null, constituency: null };
  // On the day of a change, the new one counts.
  return {
    party: validOn(member.parties, on).at(-1)?.name ?? null,
    constituency: validOn(member.constituencies, on).at(-1)?.name ?? null,
  };
}

/** A key for comparing constituencies: `Birmingham, Northfield` equals `Birmingham Northfield`. */
export function constituencyKey(constituency: string): string {
  return slug(constituency);
}

/** A key for comparing parties: "Labour (Co-op)" equals "Labour", and "Party" at the end is ignored. */
export function partyKey(party: string): string {
  return slug(party)
    .replace(/^labour-.*$/, "labour")
    .replace(/-party$/, "")
    .replace(/^independent$|^non-affiliated$/, "independent");
}
