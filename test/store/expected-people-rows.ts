import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { byId, days, type Expected, edge, first, ids } from "./expected-row.ts";

const dated = (row: ReadRow<"parties-of-members">) => `${edge(row)} ${days(row)}`;
const office = (row: ReadRow<"offices-by-id">) => `${row.id} ${row.name} ${row.rank} ${row.departmentId}`;

/** What the queries about official people and posts answer on the fixture. */
export const expectedPeopleRows: Pick<
  Expected,
  | "offices-by-id"
  | "list-offices"
  | "parties-of-members"
  | "members-of-parties"
  | "constituencies-of-members"
  | "members-of-constituencies"
  | "offices-of-members"
  | "members-of-offices"
  | "offices-of-departments"
  | "successors-of-departments"
  | "predecessors-of-departments"
  | "totals-of-offices"
  | "official-members"
  | "official-parties"
  | "official-constituencies"
  | "official-appointments"
  | "list-successions"
  | "list-people-files"
> = {
  "offices-by-id": {
    params: ids("clerk-at-sea", "none", "lord-at-sea"),
    brief: office,
    rows: ["clerk-at-sea Clerk null sea", "lord-at-sea Lord SoS sea"],
  },
  "list-offices": {
    params: { ...first, afterKey: "Clerk", afterId: "clerk-at-sea" },
    brief: office,
    rows: ["lord-at-sea Lord SoS sea", "minister-at-war Minister MoS war"],
  },
  "parties-of-members": {
    params: { ...ids("ann", "mia", "10"), ...first },
    brief: dated,
    rows: [
      ...["ann→blue null–null", "ann→red null–null", "10→red 2005-05-05–null"],
      ...["10→green 2001-06-07–2005-05-05", "10→red 1998-01-01–2001-06-07"],
    ],
  },
  "members-of-parties": {
    params: { ...ids("red"), ...first, afterKey: "2005-05-05", afterId: "10" },
    brief: dated,
    rows: ["red→10 1998-01-01–2001-06-07", "red→ann null–null", "red→bob null–null"],
  },
  "constituencies-of-members": {
    params: { ...ids("bob", "10"), ...first },
    brief: dated,
    rows: ["bob→dale null–null", "10→fell 2001-06-07–null", "10→fell 1998-01-01–2001-06-07"],
  },
  "members-of-constituencies": {
    params: { ...ids("hill", "fell"), ...first, limit: 1 },
    brief: dated,
    rows: ["hill→ann null–null", "fell→10 2001-06-07–null"],
  },
  "offices-of-members": {
    params: { ...ids("11", "10"), ...first, afterKey: "2003-01-01", afterId: "minister-at-war" },
    brief: dated,
    rows: [
      "11→lord-at-sea 1998-02-01–null",
      "10→minister-at-war 2000-01-01–2001-01-01",
      "10→lord-at-sea 1998-02-01–2000-01-01",
    ],
  },
  "members-of-offices": {
    params: { ...ids("lord-at-sea"), ...first },
    brief: dated,
    rows: ["lord-at-sea→10 1998-02-01–2000-01-01", "lord-at-sea→11 1998-02-01–null"],
  },
  "offices-of-departments": {
    params: { ...ids("war", "sea"), ...first },
    brief: (o) => `${edge(o)} ${o.departmentId}`,
    rows: ["war→minister-at-war war", "sea→clerk-at-sea sea", "sea→lord-at-sea sea"],
  },
  "successors-of-departments": {
    params: { ...ids("war", "sea"), ...first },
    brief: (d) => `${edge(d)} ${d.on} ${d.kind}`,
    rows: ["sea→war 2000-01-01 merger"],
  },
  "predecessors-of-departments": {
    params: { ...ids("war", "sea"), ...first },
    brief: (d) => `${edge(d)} ${d.on} ${d.kind}`,
    rows: ["war→sea 2000-01-01 merger"],
  },
  "totals-of-offices": {
    params: ids("lord-at-sea", "none"),
    brief: (t) => `${t.sourceId} ${t.holders}`,
    rows: ["lord-at-sea 2", "none 0"],
  },
  "official-members": { params: {}, brief: byId, rows: ["10", "11"] },
  "official-parties": {
    params: {},
    brief: (row) => `${row.memberId} ${row.name} ${days(row)}`,
    rows: [
      ...["10 Red 1998-01-01–2001-06-07", "10 Green 2001-06-07–2005-05-05", "10 Red 2005-05-05–null"],
      "11 Green null–null",
    ],
  },
  "official-constituencies": {
    params: {},
    brief: (row) => `${row.memberId} ${row.name} ${days(row)}`,
    rows: ["10 Fell 1998-01-01–2001-06-07", "10 Fell 2001-06-07–null"],
  },
  "official-appointments": {
    params: {},
    brief: (row) => `${row.memberId} ${row.officeId} ${days(row)}`,
    rows: [
      "10 lord-at-sea 1998-02-01–2000-01-01",
      "10 minister-at-war 2000-01-01–2001-01-01",
      "10 minister-at-war 2003-01-01–null",
      "11 lord-at-sea 1998-02-01–null",
    ],
  },
  "list-successions": {
    params: {},
    brief: (row) => `${row.fromId} ${row.toId} ${row.on} ${row.kind}`,
    rows: ["sea war 2000-01-01 merger"],
  },
  "list-people-files": {
    params: {},
    brief: ({ source, retrievedAt }) => `${source} ${retrievedAt}`,
    rows: ["lists/members.csv 2025-09-02T00:00:00.000Z", "lists/offices.csv 2025-09-01T00:00:00.000Z"],
  },
};
