import { affiliationKinds } from "../../model/graph/affiliations.ts";
import type { Directory } from "../../people/directory.ts";
import { DirectoryBuilder } from "../../people/directory-builder.ts";
import type { GraphStore } from "../../store/graph-store.ts";

/** Every row of a list. No graph has this many offices or departments. */
const everything = { limit: 1_000_000, afterKey: null, afterId: null };

/** The directory in a store: all official people and offices that were imported. */
export async function loadDirectory(store: GraphStore): Promise<Directory> {
  const builder = new DirectoryBuilder();
  for (const { id, gender, names, terms } of await store.read("official-members", {})) {
    builder.addGender(id, gender);
    builder.member(id).names.push(...names);
    builder.member(id).terms.push(...terms);
  }
  for (const { list } of affiliationKinds) {
    const terms = await store.read(`official-${list}`, {});
    for (const { memberId, ...term } of terms) builder.member(memberId)[list].push(term);
  }
  for (const { memberId, ...held } of await store.read("official-appointments", {})) {
    builder.member(memberId).offices.push(held);
  }
  for (const { id, name, rank, departmentId } of await store.read("list-offices", everything)) {
    builder.addOffice({ id, name, rank, departmentId });
  }
  for (const { id, name, periods, abbreviations } of await store.read("list-departments", everything)) {
    // A department without periods is only named by questions, not by official lists.
    if (periods.length > 0) builder.addDepartment({ id, name, periods, abbreviations });
  }
  for (const succession of await store.read("list-successions", {})) builder.addSuccession(succession);
  return builder.build();
}
