import type { RankedMember } from "../../src/model/exchange.ts";
import { type NamedNodes, namedLists } from "../../src/model/graph/affiliations.ts";
import type { House } from "../../src/model/nodes.ts";
import type { RetrievedFile } from "../../src/model/people.ts";
import type { PeopleBatch } from "../../src/model/people-batch.ts";
import { fixture } from "./fixture.ts";

/** Two official members and their posts, invented, beside the small graph of questions. */

function official(id: string, name: string, house: House, kind: string | null): RankedMember {
  const since = { from: "1998-01-01", to: null, source: "parliament" } as const;
  return {
    ...{ id, name, house, resolved: true, gender: "F", rank: 2 },
    names: [{ ...since, name }],
    terms: [{ ...since, house, kind }],
  };
}

export const people: PeopleBatch = {
  members: [
    official("10", "Olga Official", "COMMONS", null),
    official("11", "Lady Rex", "LORDS", "Life peer"),
  ],
  parties: [
    { id: "red", name: "Red" },
    { id: "green", name: "Green" },
  ],
  constituencies: [{ id: "fell", name: "Fell" }],
  departments: [
    { id: "sea", name: "Sea", periods: [{ from: null, to: "2000-01-01" }], abbreviations: ["SEA"] },
    { id: "war", name: "War", periods: [{ from: "2000-01-01", to: null }], abbreviations: [] },
  ],
  offices: [
    { id: "lord-at-sea", name: "Lord", rank: "SoS", departmentId: "sea" },
    { id: "clerk-at-sea", name: "Clerk", rank: null, departmentId: "sea" },
    { id: "minister-at-war", name: "Minister", rank: "MoS", departmentId: "war" },
  ],
  memberships: [
    { memberId: "10", partyId: "red", from: "1998-01-01", to: "2001-06-07" },
    { memberId: "10", partyId: "green", from: "2001-06-07", to: "2005-05-05" },
    { memberId: "10", partyId: "red", from: "2005-05-05", to: null },
    { memberId: "11", partyId: "green", from: null, to: null },
  ],
  representations: [
    { memberId: "10", constituencyId: "fell", from: "1998-01-01", to: "2001-06-07" },
    { memberId: "10", constituencyId: "fell", from: "2001-06-07", to: null },
  ],
  appointments: [
    { memberId: "10", officeId: "lord-at-sea", from: "1998-02-01", to: "2000-01-01" },
    { memberId: "11", officeId: "lord-at-sea", from: "1998-02-01", to: null },
    { memberId: "10", officeId: "minister-at-war", from: "2000-01-01", to: "2001-01-01" },
    { memberId: "10", officeId: "minister-at-war", from: "2003-01-01", to: null },
  ],
  successions: [{ fromId: "sea", toId: "war", on: "2000-01-01", kind: "merger" }],
};

const printed: Partial<NamedNodes> = fixture;

/** What members belong to, here or in the graph of questions. */
export const named = namedLists(({ list }) => [...(printed[list] ?? []), ...people[list]]);

/** One of them is read again later, and then from an older copy, which changes nothing. */
export const peopleFiles: readonly RetrievedFile[] = [
  { source: "lists/offices.csv", retrievedAt: "2025-09-01T00:00:00.000Z" },
  { source: "lists/members.csv", retrievedAt: "2025-09-01T00:00:00.000Z" },
  { source: "lists/members.csv", retrievedAt: "2025-09-02T00:00:00.000Z" },
  { source: "lists/members.csv", retrievedAt: "2025-08-30T00:00:00.000Z" },
];
