import type { Directory } from "../../people/directory.ts";
import { withoutTitles } from "../../people/printed-name.ts";

/** The names of official members and constituencies, which may contain a country's name. */
export function namesInDirectory({ members }: Directory): readonly string[] {
  const names = new Set<string>();
  for (const { names: ofMember, constituencies } of members.values()) {
    for (const { name } of ofMember) names.add(name).add(withoutTitles(name));
    for (const { name } of constituencies) names.add(name);
  }
  return [...names];
}
