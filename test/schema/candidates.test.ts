import { basename } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { exportWholeGraph } from "../export-whole-graph.ts";
import { writePeopleFile, writeTables } from "../people/people-fixture.ts";
import { askStore } from "./ask-sample.ts";

/** Two members are called Tom Ash, one since 2010 and one since 2019; later tables say more of each of them. */
const [members = "", ...others] = writeTables();
const histories = others.filter((file) => /histories/.test(basename(file)));
const ministers = others.filter((file) => !histories.includes(file));
const greyParty = writePeopleFile(
  "grey.csv",
  "id,startDate,endDate,party\n3,2021-01-01T00:00:00,2021-12-31T00:00:00,Grey Party\n",
);

const page = (day: string, asker: string) =>
  writePeopleFile(
    "questions.txt",
    `Written Question
Tides
${day}

Asked by: Tom Ash (${asker})

Question to the Ministry of Tides:

To ask the Secretary of State for Tides, what she has done.

Answered by Tom Ash - Minister of State (Tides)

This and that.
`,
  );
const ambiguous = page("Tuesday 1st June 2021", "Grey - Nowhere");

type Step = { readonly people: readonly string[] } | { readonly questions: string };

/** Who asked and who answered after these imports, and whoever they may be; with the last report and the whole graph. */
async function after(...steps: readonly Step[]) {
  const store = new SqliteStore(":memory:");
  let report: Awaited<ReturnType<typeof importFiles>> | null = null;
  for (const step of steps) {
    if ("people" in step) await importPeople(store, step.people);
    else report = await importFiles(store, [step.questions]);
  }
  const { data } = await askStore(store)(`{ questions { edges { node {
    asker { resolved } askerCandidates { name names { name } constituencies { edges { node { name } } } }
    answer { minister { resolved } ministerCandidates { name } }
  } } } }`);
  const graph = await exportWholeGraph(store);
  await store.close();
  return { question: data.questions.edges[0].node, report, graph };
}

test("a name shared by two members resolves to neither, and the API lists both", async () => {
  const { question, report } = await after({ people: [members, ...histories] }, { questions: ambiguous });
  expect(question.asker).toEqual({ resolved: false });
  expect(question.askerCandidates).toMatchObject([
    { name: "Tom Ash", constituencies: { edges: [{ node: { name: "Westmoor" } }] } },
    { name: "Tom Ash", constituencies: { edges: [{ node: { name: "Eastmoor" } }] } },
  ]);
  expect(question.answer).toEqual({
    minister: { resolved: false },
    ministerCandidates: [{ name: "Tom Ash" }, { name: "Tom Ash" }],
  });
  expect(report).toMatchObject({ unresolvedNames: 1, ambiguousNames: 1 });
});

test.each([
  ["a day on which one of them sat", "Tuesday 2nd June 2015", "Grey - Nowhere"],
  ["a party", "Tuesday 1st June 2021", "Blue - Nowhere"],
  ["a seat", "Tuesday 1st June 2021", "Grey - Eastmoor"],
])("%s settles who asked, and leaves no candidates", async (_what, day, asker) => {
  const { question } = await after({ people: [members, ...histories] }, { questions: page(day, asker) });
  expect(question).toMatchObject({ asker: { resolved: true }, askerCandidates: [] });
});

test("a name in no list has no candidates, and does not count as ambiguous", async () => {
  const { question, report } = await after({ questions: ambiguous });
  expect(question).toMatchObject({ asker: { resolved: false }, askerCandidates: [] });
  expect(report).toMatchObject({ unresolvedNames: 1, ambiguousNames: 0 });
});

test("people imported later add candidates to a name, settle it, and remove them again", async () => {
  const named = await after({ questions: ambiguous }, { people: [members, ...histories] });
  expect(named.question.askerCandidates).toHaveLength(2);
  // One of the two holds a post that day.
  const answered = await after(
    ...[{ questions: ambiguous }, { people: [members, ...histories] }],
    ...[{ people: [members, ...ministers] }],
  );
  expect(answered.question.askerCandidates).toHaveLength(2);
  expect(answered.question.answer).toEqual({ minister: { resolved: true }, ministerCandidates: [] });
  const settled = await after(
    ...[{ questions: ambiguous }, { people: [members, ...others] }, { people: [greyParty] }],
  );
  expect(settled.question).toMatchObject({ asker: { resolved: true }, askerCandidates: [] });
});

test.each([
  ["names that stay open", [[members, ...histories]]],
  ["a name that one list settles", [[members, ...others]]],
  ["names that two lists settle", [[members, ...others], [greyParty]]],
])("%s give the same graph, whether people are imported before questions or after", async (_what, lists) => {
  const people = lists.map((list) => ({ people: list }));
  const before = await after(...people, { questions: ambiguous });
  const later = await after({ questions: ambiguous }, ...people);
  const between = await after(...people.slice(0, 1), { questions: ambiguous }, ...people.slice(1));
  expect(later.graph).toBe(before.graph);
  expect(between.graph).toBe(before.graph);
});
