import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { writePeopleFile, writeTables } from "../people/people-fixture.ts";
import { type Ask, askStore } from "./ask-sample.ts";

const block = (day: string, department: string, minister: string) => `Written Question
Tides
${day}

Asked by: Tom Ash (Blue - Eastmoor)

Question to the ${department}:

To ask the Secretary of State for Tides, what she has done by ${day}.

Answered by ${minister} - Minister of State (Office)

This and that by ${day}.


`;
const questions = [
  block("Wednesday 3rd June 2020", "Treasury", "Tom Ash"),
  block("Thursday 4th June 2020", "Home Office", "Tom Ash"),
  block("Monday 1st July 2019", "Ministry of Tides", "Baroness Quill of Eastmoor"),
  block("Tuesday 2nd July 2024", "Ministry of Tides", "Baroness Quill of Eastmoor"),
  block("Wednesday 3rd July 2024", "Ministry of Tides", "Nobody Else"),
].join("");

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = new SqliteStore(":memory:");
  await importPeople(store, writeTables());
  await importFiles(store, [writePeopleFile("questions.txt", questions)]);
  ask = askStore(store);
});
afterAll(() => store.close());

test("a member has names, terms, parties, constituencies and offices with dates", async () => {
  const { data } = await ask(`{ member(name: "baroness quill of eastmoor") {
    name house resolved gender url
    names { name source from to } terms { house kind from to }
    parties { totalCount edges { from to node { name } } }
    constituencies { edges { from to node { name members { edges { from node { name } } } } } }
    offices { totalCount edges { from to node { slug name rank department { name } } } }
  } }`);
  expect(data.member).toMatchObject({ house: "LORDS", resolved: true, gender: "FEMALE" });
  expect(data.member.url).toMatch(/^https:\/\/members\.parliament\.uk\/member\/\d+$/);
  expect(data.member.names).toHaveLength(4);
  expect(data.member.names[0]).toEqual({
    ...{ name: "Pat Quill", source: "MINISTERS_DATABASE" },
    ...{ from: null, to: "2015-06-01" },
  });
  expect(data.member.terms).toEqual([
    { house: "COMMONS", kind: null, from: "1997-05-01", to: "2015-03-30" },
    { house: "LORDS", kind: "Life peer", from: "2015-06-01", to: null },
  ]);
  expect(data.member.parties).toEqual({
    totalCount: 2,
    edges: [
      { from: "2015-06-01", to: null, node: { name: "Red Party" } },
      { from: "1997-05-01", to: "2015-03-30", node: { name: "Red Party" } },
    ],
  });
  expect(data.member.constituencies.edges[0].node.members.edges).toEqual([
    { from: "2019-12-12", node: { name: "Tom Ash" } },
    { from: "1997-05-01", node: { name: "Baroness Quill of Eastmoor" } },
    // In 2019 no Tom Ash sat for Eastmoor: the name printed with it that year is nobody's.
    { from: null, node: { name: "Tom Ash" } },
  ]);
  expect(data.member.offices.edges[0]).toEqual({
    ...{ from: "2016-07-14", to: "2019-07-25" },
    node: {
      slug: "minister-for-tides-at-department-for-tides-and-rivers",
      name: "Minister for Tides",
      rank: "MoS",
      department: { name: "Department for Tides and Rivers" },
    },
  });
});

test("a member's parties can be paged, even if one party is repeated", async () => {
  const page = async (after: string | null) =>
    (
      await ask(
        `query ($after: String) { member(name: "baroness quill of eastmoor") { parties(first: 1, after: $after) {
          pageInfo { hasNextPage endCursor } edges { from } } } }`,
        { after },
      )
    ).data.member.parties;
  const first = await page(null);
  expect(first.edges).toEqual([{ from: "2015-06-01" }]);
  const second = await page(first.pageInfo.endCursor);
  expect(second).toMatchObject({ edges: [{ from: "1997-05-01" }], pageInfo: { hasNextPage: false } });
});

test("an office has its holders, and is found by slug and by id", async () => {
  const slug = "minister-for-tides-at-department-for-tides-and-rivers";
  const { data } =
    await ask(`{ office(slug: "${slug}") { id holders { totalCount edges { from to node { name } } } }
    offices { totalCount edges { node { slug } } } }`);
  expect(data.office.holders).toEqual({
    totalCount: 2,
    edges: [
      { from: "2019-07-25", to: null, node: { name: "Tom Ash" } },
      { from: "2016-07-14", to: "2019-07-25", node: { name: "Baroness Quill of Eastmoor" } },
    ],
  });
  expect(data.offices.totalCount).toBe(3);
  expect(data.offices.edges[0].node.slug).toBe("economic-secretary-at-treasury");
  const { data: again } =
    await ask(`{ office(id: "${data.office.id}") { slug } node(id: "${data.office.id}") { id }
    nobody: office(slug: "lord-of-nothing") { slug } }`);
  expect(again).toEqual({ office: { slug }, node: { id: data.office.id }, nobody: null });
});

test("a department has periods, offices, successors and predecessors", async () => {
  const { data } = await ask(`{
    old: department(name: "Ministry of Tides") { periods { from to } offices { edges { node { name } } }
      successors { totalCount edges { announcedOn kind node { name predecessors { edges { announcedOn node { name } } } } } } }
    asked: department(name: "Home Office") { periods { from } offices { totalCount } }
  }`);
  expect(data.old).toEqual({
    periods: [{ from: "2010-05-11", to: "2016-07-14" }],
    offices: { edges: [{ node: { name: "Minister for Tides" } }] },
    successors: {
      totalCount: 1,
      edges: [
        {
          ...{ announcedOn: "2016-07-14", kind: "NAME_CHANGE" },
          node: {
            name: "Department for Tides and Rivers",
            predecessors: { edges: [{ announcedOn: "2016-07-14", node: { name: "Ministry of Tides" } }] },
          },
        },
      ],
    },
  });
  expect(data.asked).toEqual({ periods: [], offices: { totalCount: 0 } });
});

describe("an answer", () => {
  test("has the office held that day, or says why it has none", async () => {
    const { data } = await ask(`{ questions { edges { node { department { name } answer {
      answeredOn minister { resolved } office { name } officeMatch } } } } }`);
    const rows = data.questions.edges.map(
      ({
        node,
      }: {
        node: { department: { name: string }; answer: Record<string, { name?: string } | string> };
      }) => {
        const { answeredOn, office, officeMatch } = node.answer;
        const title = office === null || typeof office !== "object" ? null : office.name;
        return `${answeredOn} ${node.department.name}: ${officeMatch} ${title}`;
      },
    );
    expect(rows.sort()).toEqual([
      "2019-07-01 Ministry of Tides: MATCHED Minister for Tides",
      "2020-06-03 Treasury: MATCHED Economic Secretary",
      "2020-06-04 Home Office: OVERLAP null",
      "2024-07-02 Ministry of Tides: GAP null",
      "2024-07-03 Ministry of Tides: null null",
    ]);
  });

  test("has a question with the asker's party and constituency that day", async () => {
    const { data } = await ask(`{ members(first: 100) { edges { node { id questions { edges { node {
      askerParty { name } askerConstituency { name } answer { answeredOn } } } } } } } }`);
    const asked = data.members.edges.flatMap(
      ({ node }: { node: { questions: { edges: readonly unknown[] } } }) => node.questions.edges,
    );
    expect(asked).toHaveLength(5);
    expect(asked).toContainEqual({
      node: {
        askerParty: { name: "Independent" },
        askerConstituency: { name: "Eastmoor" },
        answer: { answeredOn: "2024-07-02" },
      },
    });
  });
});
