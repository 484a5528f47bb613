import { memberRanks, type RankedMember } from "../../model/exchange.ts";
import { displayName, latestHouse } from "../../model/people.ts";
import type { DirectoryMember } from "../../people/directory.ts";

/** The name shown for a member whose name is not in any source. */
export function placeholderName(id: string): string {
  return `Member ${id}`;
}

/** A member of the directory as a node of the graph. */
export function officialMember({ id, gender, names, terms }: DirectoryMember): RankedMember {
  return {
    id,
    name: displayName(names) ?? placeholderName(id),
    house: latestHouse(terms),
    resolved: true,
    gender,
    names,
    terms,
    rank: memberRanks.official,
  };
}
