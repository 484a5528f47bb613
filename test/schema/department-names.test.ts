import { expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { exportWholeGraph } from "../export-whole-graph.ts";
import { writePeopleFile, writeTables } from "../people/people-fixture.ts";
import { askStore } from "./ask-sample.ts";

/** Posts are listed at HM Treasury, and one question is put to the Treasury, another to HM Treasury. */
const tables = writeTables();
const questions = ["Treasury", "HM Treasury"].map((department) =>
  writePeopleFile(
    "questions.txt",
    `Asked by: Ann Reed (Blue - Northmoor)
Question to the ${department}:
To ask Mr Chancellor of the Exchequer, what he has done for the ${department}.
Answered by Tom Ash - Economic Secretary (HM Treasury)
This and that for the ${department}.
`,
  ),
);
const wales = [
  writePeopleFile(
    "organisation.csv",
    `id,name,short_name,start_date,end_date
w1,Welsh Office,Wal,,1999-07-01
w2,Office of the Secretary of State for Wales,Wal,1999-07-01,
`,
  ),
  writePeopleFile(
    "organisation_link.csv",
    `id,predecessor_organisation_id,successor_organisation_id,type,link_start_date,link_end_date
l1,w1,w2,Name change,1999-07-01,1999-07-01
`,
  ),
];

async function graphAfter(...steps: readonly ("people" | "questions")[]) {
  const store = new SqliteStore(":memory:");
  for (const step of steps) {
    if (step === "people") await importPeople(store, [...tables, ...wales]);
    else await importFiles(store, questions);
  }
  const graph = await exportWholeGraph(store);
  return { store, graph };
}

test("a department with two names is one node, with the offices of one name and the questions of both", async () => {
  const { store } = await graphAfter("people", "questions");
  const department = `slug name offices { edges { node { slug name department { name } } } } questions { totalCount }`;
  const { data } = await askStore(store)(`{
    printed: department(name: "Treasury") { ${department} }
    listed: department(name: "hm treasury") { ${department} }
    office(slug: "economic-secretary-at-treasury") { department { slug } }
  }`);
  expect(data.printed).toEqual({
    ...{ slug: "treasury", name: "Treasury", questions: { totalCount: 2 } },
    offices: {
      edges: [
        {
          node: {
            ...{ slug: "economic-secretary-at-treasury", name: "Economic Secretary" },
            department: { name: "Treasury" },
          },
        },
      ],
    },
  });
  expect(data.listed).toEqual(data.printed);
  expect(data.office.department.slug).toBe("treasury");
  await store.close();
});

test("its periods and predecessors are found by either name", async () => {
  const { store } = await graphAfter("people");
  const department = `name periods { from } predecessors { edges { node { name } } }`;
  const { data } = await askStore(store)(`{
    printed: department(name: "Wales Office") { ${department} }
    listed: department(name: "Office of the Secretary of State for Wales") { ${department} }
  }`);
  expect(data.printed).toEqual({
    ...{ name: "Wales Office", periods: [{ from: "1999-07-01" }] },
    predecessors: { edges: [{ node: { name: "Welsh Office" } }] },
  });
  expect(data.listed).toEqual(data.printed);
  await store.close();
});

test("the graph is the same, whether offices are imported before questions or after", async () => {
  const [before, after, again] = await Promise.all([
    graphAfter("people", "questions"),
    graphAfter("questions", "people"),
    graphAfter("questions", "people", "questions", "people"),
  ]);
  expect(after.graph).toBe(before.graph);
  expect(again.graph).toBe(before.graph);
  for (const { store } of [before, after, again]) await store.close();
});

test("an abbreviation of a department and of its predecessor means both, if predecessors are included", async () => {
  const store = new SqliteStore(":memory:");
  await importPeople(store, [...tables, ...wales]);
  const put = ["Welsh Office", "Office of the Secretary of State for Wales", "HM Treasury"].map(
    (department) =>
      writePeopleFile(
        "questions.txt",
        `Asked by: Ann Reed (Blue - Northmoor)
Question to the ${department}:
To ask the Secretary of State, what the ${department} has done.
`,
      ),
  );
  await importFiles(store, put);
  const ask = askStore(store);
  const alone = await ask(`{ questions(filter: {departments: ["Wal"]}) { totalCount } }`);
  expect(alone.errors?.[0]?.extensions).toMatchObject({ code: "AMBIGUOUS" });
  const { data, errors } = await ask(`{
    both: questions(filter: {departments: ["Wal"], withPredecessors: true}) { totalCount }
    neither: questions(filter: {notDepartments: ["Wal"], withPredecessors: true}) { totalCount }
    all: questions { totalCount }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ both: { totalCount: 2 }, neither: { totalCount: 1 }, all: { totalCount: 3 } });
});
