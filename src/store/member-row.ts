import type { RankedMember } from "../model/exchange.ts";
import { slug } from "../model/ids.ts";

/** A member as both engines store it, with lists of objects as JSON text. */
export function memberRow(member: RankedMember) {
  return {
    ...member,
    slug: slug(member.name),
    names: JSON.stringify(member.names),
    terms: JSON.stringify(member.terms),
  };
}
