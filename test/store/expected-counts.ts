import type { Expected } from "./expected-row.ts";

type Counting = Pick<
  Expected,
  | "count-questions"
  | "count-answers"
  | "count-members"
  | "count-offices"
  | "facets-of-questions"
  | "facets-of-answers"
>;

const facet = (row: {
  readonly sourceId: string;
  readonly facet: string;
  readonly value: string;
  readonly count: number;
}) => `${row.sourceId} ${row.facet} ${row.value} ${row.count}`;

/** What is counted of lists of questions and answers on the fixture. */
export const expectedCounts: Counting = {
  "count-questions": {
    params: { source: "ofCountries", sourceIds: ["RU", "AX", "FR"], partyIds: ["red"] },
    brief: ({ sourceId, count }) => `${sourceId} ${count}`,
    rows: ["AX 2", "RU 2"],
  },
  "count-answers": {
    params: { source: "ofSameText", sourceIds: ["q2", "q3"] },
    brief: ({ sourceId, count }) => `${sourceId} ${count}`,
    rows: ["q2 1", "q3 1"],
  },
  "count-members": {
    params: { memberIds: ["10", "11", "ann"], partyId: "green", on: "2005-05-05" },
    brief: ({ count }) => `${count}`,
    rows: ["2"],
  },
  "count-offices": { params: { on: "1999-01-01" }, brief: ({ count }) => `${count}`, rows: ["1"] },
  "facets-of-questions": {
    params: {
      source: "ofMembers",
      sourceIds: ["ann", "bob"],
      topCountries: 2,
      topTopics: 5,
      topDepartments: 1,
      topParties: 5,
      topYears: 5,
      topMinisters: 5,
    },
    brief: facet,
    rows: [
      ...["ann countries KP 2", "ann countries RU 2", "ann departments war 2", "ann ministers mia 2"],
      ...["ann parties blue 1", "ann parties red 1", "ann topics sanctions 1", "ann topics trade 1"],
      ...["ann years 2025 2", "bob countries AX 2", "bob countries RU 2", "bob departments home 2"],
      ...["bob ministers mia 1", "bob ministers ned 1", "bob parties red 3", "bob topics exports 1"],
      ...["bob topics trade 1", "bob years 2025 2"],
    ],
  },
  "facets-of-answers": {
    params: {
      source: "ofAll",
      sourceIds: [""],
      askerIds: ["ann", "mia"],
      topHouses: 5,
      topStates: 5,
      topAskers: 5,
      topTopics: 5,
    },
    brief: facet,
    rows: [
      ...[" askers ann 2", " askers mia 1", " houses COMMONS 1", " houses LORDS 1", " states ANSWERED 3"],
      ...[" topics sanctions 1", " topics trade 1"],
    ],
  },
};
