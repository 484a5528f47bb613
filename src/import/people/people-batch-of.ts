import {
  type AffiliationKind,
  type Affiliations,
  affiliationKinds,
  namedLists,
} from "../../model/graph/affiliations.ts";
import { slug } from "../../model/ids.ts";
import type { NamedNode } from "../../model/nodes.ts";
import type { PeopleBatch } from "../../model/people-batch.ts";
import type { Directory, DirectoryMember } from "../../people/directory.ts";
import { keptName } from "../kept-name.ts";
import { officialMember } from "./official-member.ts";

/** Converts a directory to nodes and edges. */
export function peopleBatchOf({ members, offices, departments, successions }: Directory): PeopleBatch {
  const all = [...members.values()];
  return {
    members: all.map(officialMember),
    ...namedLists(({ list }) => namedNodes(all.flatMap((member) => member[list]))),
    departments: [...departments.values()],
    offices: [...offices.values()],
    ...affiliationsOf(all),
    appointments: all.flatMap(({ id, offices: held }) => held.map((term) => ({ memberId: id, ...term }))),
    successions,
  };
}

function affiliationsOf(members: readonly DirectoryMember[]): Affiliations {
  // The compiler cannot see which name the field of an id has.
  const edgesOf = ({ list, idField }: AffiliationKind): readonly unknown[] =>
    members.flatMap((member) =>
      member[list].map(({ name, from, to }) => ({ memberId: member.id, [idField]: slug(name), from, to })),
    );
  const byName = Object.fromEntries(affiliationKinds.map((kind) => [kind.edges, edgesOf(kind)]));
  return byName as Affiliations;
}

/** One node for each name, however often it occurs. */
function namedNodes(named: readonly { readonly name: string }[]): readonly NamedNode[] {
  const nodes = new Map<string, string>();
  for (const { name } of named) nodes.set(slug(name), keptName(nodes.get(slug(name)), name));
  return [...nodes].map(([id, name]) => ({ id, name }));
}
