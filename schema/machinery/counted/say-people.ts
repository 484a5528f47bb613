import type { House } from "../../../src/model/nodes.ts";
import { houseNames } from "./house-names.ts";
import { sayDay, sayNames } from "./words.ts";

type Given<Conditions> = { readonly [Key in keyof Conditions]?: Conditions[Key] | null | undefined };

/** `Members who belonged to “SNP” and sat in the Commons on 1 March 2025`; undefined without conditions. */
export function sayMembers(
  filter: Given<{ name: string; party: string; house: House; on: string }> | null | undefined,
): string | undefined {
  const { name, party, house, on } = filter ?? {};
  const day = on == null ? "" : ` on ${sayDay(on)}`;
  const where = house == null ? "" : ` in ${houseNames[house]}`;
  const conditions = [
    ...(name == null ? [] : [`have a name that matches “${name}”`]),
    ...(party == null ? [] : [`belonged to “${party}”${day}`]),
    ...(house == null && on == null ? [] : [`sat${where}${day}`]),
  ];
  return conditions.length === 0 ? undefined : `Members who ${sayNames(conditions, "and")}`;
}

/** `Offices that belong to “FCDO” and were held on 1 March 2025`; undefined without conditions. */
export function sayOffices(
  filter: Given<{ department: string; title: string; on: string }> | null | undefined,
): string | undefined {
  const { department, title, on } = filter ?? {};
  const conditions = [
    ...(department == null ? [] : [`belong to “${department}”`]),
    ...(title == null ? [] : [`have a title that matches “${title}”`]),
    ...(on == null ? [] : [`were held on ${sayDay(on)}`]),
  ];
  return conditions.length === 0 ? undefined : `Offices that ${sayNames(conditions, "and")}`;
}
