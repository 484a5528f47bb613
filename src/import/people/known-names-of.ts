import { type KnownNames, knownNames } from "../../linking/countries/known-names.ts";
import type { Directory } from "../../people/directory.ts";
import { withoutTitles } from "../../people/printed-name.ts";

/** The names of official members and constituencies that contain a country's name. */
export function knownNamesOf({ members }: Directory): KnownNames | null {
  const names = new Set<string>();
  for (const { names: ofMember, constituencies } of members.values()) {
    for (const { name } of ofMember) names.add(name).add(withoutTitles(name));
    for (const { name } of constituencies) names.add(name);
  }
  return knownNames(names);
}
