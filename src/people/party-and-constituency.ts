import { slug } from "../model/ids.ts";
import { holding } from "./covers.ts";
import type { Directory } from "./directory.ts";

export type PartyAndConstituency = { readonly party: string | null; readonly constituency: string | null };

/** The party and the constituency of a member on a day, each as official sources name it; null for what is not known. */
export function partyAndConstituencyOn(
  { members }: Directory,
  memberId: string,
  on: string,
): PartyAndConstituency {
  const member = members.get(memberId);
  if (member === undefined) return { party: null, constituency: null };
  // On the day of a change it is the new one.
  return {
    party: holding(member.parties, on).at(-1)?.party ?? null,
    constituency: holding(member.constituencies, on).at(-1)?.constituency ?? null,
  };
}

/** A seat's name as it is compared: `Birmingham, Northfield` is `Birmingham Northfield`. */
export function constituencyKey(constituency: string): string {
  return slug(constituency);
}

/** A party's name as it is compared: Labour with the Co-operative Party is Labour, "Party" says nothing. */
export function partyKey(party: string): string {
  return slug(party)
    .replace(/^labour-.*$/, "labour")
    .replace(/-party$/, "")
    .replace(/^independent$|^non-affiliated$/, "independent");
}
