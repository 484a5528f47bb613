import { slug } from "../../model/ids.ts";
import type { PeopleBatch } from "../../model/people-batch.ts";
import type { Directory } from "../../people/directory.ts";
import { keptName } from "../kept-name.ts";
import { officialMember } from "./official-member.ts";

/** Converts a directory to nodes and edges. */
export function peopleBatchOf({ members, offices, departments, successions }: Directory): PeopleBatch {
  const all = [...members.values()];
  const parties = all.flatMap(({ id, parties }) =>
    parties.map(({ party, from, to }) => ({ memberId: id, name: party, from, to })),
  );
  const constituencies = all.flatMap(({ id, constituencies }) =>
    constituencies.map(({ constituency, from, to }) => ({ memberId: id, name: constituency, from, to })),
  );
  return {
    members: all.map(officialMember),
    parties: namedNodes(parties),
    constituencies: namedNodes(constituencies),
    departments: [...departments.values()],
    offices: [...offices.values()],
    memberships: parties.map(({ memberId, name, from, to }) => ({ memberId, partyId: slug(name), from, to })),
    representations: constituencies.map(({ memberId, name, from, to }) => ({
      memberId,
      constituencyId: slug(name),
      from,
      to,
    })),
    appointments: all.flatMap(({ id, offices: held }) => held.map((term) => ({ memberId: id, ...term }))),
    successions,
  };
}

/** One node for each name, however often it occurs. */
function namedNodes(
  named: readonly { readonly name: string }[],
): readonly { readonly id: string; readonly name: string }[] {
  const nodes = new Map<string, string>();
  for (const { name } of named) nodes.set(slug(name), keptName(nodes.get(slug(name)), name));
  return [...nodes].map(([id, name]) => ({ id, name }));
}
