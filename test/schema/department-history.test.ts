import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { writePeopleFile } from "../people/people-fixture.ts";
import { type Ask, askStore } from "./ask-sample.ts";

/**
 * Tides was renamed Rivers, then Waters, which exists. Harbours was split off Waters and ended; Waters and Ferries carry
 * on its work. Lamps transferred some functions to Tides and later all to Waters. Parks goes on, and has transferred some
 * functions to Waters. Ponds was merged into Tides, and was set up again later.
 */
const tables = [
  writePeopleFile(
    "organisation.csv",
    `id,name,short_name,start_date,end_date
t,Ministry of Tides,,1990-01-01,2000-01-01
r,Ministry of Rivers,,2000-01-01,2010-01-10
w,Ministry of Waters,,2010-01-04,
h,Ministry of Harbours,,2012-01-01,2015-01-01
f,Ministry of Ferries,,2015-01-01,
l,Ministry of Lamps,,,2013-03-05
p,Ministry of Parks,,,
o1,Ministry of Ponds,,1980-01-01,1995-01-01
o2,Ministry of Ponds,,2020-01-01,
`,
  ),
  writePeopleFile(
    "organisation_link.csv",
    `id,predecessor_organisation_id,successor_organisation_id,type,link_start_date,link_end_date
1,t,r,Name change,2000-01-01,2000-01-01
2,r,w,Demerger,2010-01-04,2010-01-10
3,w,h,Demerger,2012-01-01,2012-01-01
4,h,w,Merger,2015-01-01,2015-01-01
5,h,f,Transfer of functions,2015-01-01,2015-01-01
6,l,t,Transfer of functions,1999-01-01,1999-01-01
7,l,w,Transfer of functions,2013-03-01,2013-03-05
8,p,w,Transfer of functions,2014-01-01,2014-01-01
9,o1,t,Merger,1995-01-01,1995-01-01
`,
  ),
];
const names = ["Tides", "Rivers", "Waters", "Harbours", "Ferries", "Lamps", "Parks", "Ponds"];

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = new SqliteStore(":memory:");
  await importPeople(store, tables);
  const questions = names.map((name) =>
    writePeopleFile(
      "questions.txt",
      `Asked by: Ann Reed (Blue - Northmoor)\nQuestion to the Ministry of ${name}:\nTo ask the Minister, what the Ministry of ${name} has done.\n`,
    ),
  );
  await importFiles(store, questions);
  ask = askStore(store);
});
afterAll(() => store.close());

describe("a department's predecessors", () => {
  test.each([
    ["Waters", ["Harbours", "Lamps", "Rivers", "Tides", "Waters"]],
    ["Harbours", ["Harbours", "Lamps", "Rivers", "Tides", "Waters"]],
    ["Ferries", ["Ferries", "Harbours", "Lamps", "Rivers", "Tides", "Waters"]],
    ["Rivers", ["Rivers", "Tides"]],
    ["Tides", ["Tides"]],
    ["Parks", ["Parks"]],
  ])("%s: %j", async (name, expected) => {
    const { data } = await ask(
      `query ($departments: [String!]) { questions(filter: {departments: $departments, withPredecessors: true}) {
        edges { node { department { name } } } } }`,
      { departments: [`Ministry of ${name}`] },
    );
    const found = data.questions.edges.map(
      ({ node }: { node: { department: { name: string } } }) => node.department.name,
    );
    expect(found.sort()).toEqual(expected.map((each) => `Ministry of ${each}`));
  });
});

describe("a department's current successors", () => {
  test.each([
    ["Tides", ["Waters"]],
    ["Rivers", ["Waters"]],
    ["Harbours", ["Ferries", "Waters"]],
    ["Lamps", ["Waters"]],
    ["Waters", []],
    ["Parks", []],
    ["Ponds", []],
  ])("%s: %j", async (name, expected) => {
    const { data } = await ask(
      `query ($text: String!) { find(text: $text, kinds: [Department], first: 1) { successors { name } } }`,
      { text: `Ministry of ${name}` },
    );
    const found = data.find[0].successors.map((each: { name: string }) => each.name);
    expect(found.sort()).toEqual(expected.map((each) => `Ministry of ${each}`));
  });
});
