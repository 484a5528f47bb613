import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { withRead } from "../../src/store/with-read.ts";
import { askStore, openSample } from "./ask-sample.ts";
import { recordReads } from "./record-reads.ts";

async function writeQuestions(count: number): Promise<string> {
  const blocks = Array.from({ length: count }, (_, i) =>
    [
      `Asked by: Asker Number${i % 17} (Party ${i % 3} - Seat ${i % 17})`,
      `Question to the Department ${i % 5}:`,
      `To ask the Secretary of State for Testing, what sanctions apply to Russia and Iran in case ${i}.`,
      `Answered by Minister Number${i % 7} - Minister of State (Testing)`,
      `Sanctions on Russia, Iran and China are under review in case ${i}.`,
    ].join("\n"),
  );
  const file = join(await mkdtemp(join(tmpdir(), "questions-")), "questions.txt");
  await writeFile(file, `${blocks.join("\n")}\n`);
  return file;
}

const page = (first: number) => `{ questions(first: ${first}) { totalCount edges { node {
  text asker { name } askerParty { name } department { name }
  countries { edges { count node { name } } } topics { edges { score node { name } } }
  answer { text minister { name } countries { edges { count node { name } } } topics { edges { score node { name } } } }
} } } }`;

test("a page of 50 questions with askers, answers, countries and topics takes at most 8 store calls", async () => {
  const { store, reads } = recordReads(await openSample([await writeQuestions(60)]));
  const { data } = await askStore(store)(`{ questions(first: 50) { edges { node {
    text asker { name } answer { text minister { name } }
    countries { edges { count node { name } } } topics { edges { score node { name } } }
  } } } }`);
  expect(data.questions.edges).toHaveLength(50);
  for (const { node } of data.questions.edges) {
    expect(node.asker.name).toMatch(/^Asker/);
    expect(node.countries.edges).toHaveLength(2);
    expect(node.topics.edges.length).toBeGreaterThan(0);
    expect(node.answer.minister.name).toMatch(/^Minister/);
  }
  expect(reads.length, reads.join(", ")).toBeLessThanOrEqual(8);
  expect(new Set(reads).size).toBe(reads.length);
  await store.close();
});

test("a question by its id takes one store call, with who asked it, its department, its answer and its minister", async () => {
  const { store, reads } = recordReads(await openSample([await writeQuestions(20)]));
  const ask = askStore(store);
  const found = await ask(`{ questions(first: 20) { edges { node { id text } } } }`);
  const [{ node: question }] = found.data.questions.edges;
  reads.length = 0;
  const { data, errors } = await ask(
    `query ($id: ID!) { node(id: $id) { ... on Question { text asker { name } askerParty { name } askerConstituency { name }
      department { name } answer { text minister { name } ministerMatch } } } }`,
    { id: question.id },
  );
  expect(errors).toBeUndefined();
  expect(reads).toEqual(["questions-by-id"]);
  const [, number = ""] = /case (\d+)/.exec(question.text) ?? [];
  const at = Number(number);
  expect(data.node).toEqual({
    text: question.text,
    asker: { name: `Asker Number${at % 17}` },
    askerParty: { name: `Party ${at % 3}` },
    askerConstituency: { name: `Seat ${at % 17}` },
    department: { name: `Department ${at % 5}` },
    answer: {
      text: `Sanctions on Russia, Iran and China are under review in case ${at}.`,
      minister: { name: `Minister Number${at % 7}` },
      ministerMatch: "NAME",
    },
  });
  await store.close();
});

test("the number of store calls does not grow with the page", async () => {
  const { store, reads } = recordReads(await openSample([await writeQuestions(60)]));
  const ask = askStore(store);
  await ask(page(2));
  const few = reads.splice(0).sort();
  const { data } = await ask(page(50));
  expect(data.questions.edges).toHaveLength(50);
  expect(reads.sort()).toEqual(few);
  await store.close();
});

test("evidence for every minister of a page takes one store call", async () => {
  const { store, reads } = recordReads(await openSample([await writeQuestions(60)]));
  const { data } = await askStore(store)(`{ ministersWhoAnswered(about: {countries: ["Russia", "Iran"]}) {
    edges { node { name } evidence(first: 4) { surface } } } }`);
  expect(data.ministersWhoAnswered.edges).toHaveLength(7);
  for (const { evidence } of data.ministersWhoAnswered.edges) expect(evidence).toHaveLength(4);
  expect(reads).toEqual(["ministers-who-answered", "evidence-of-answers"]);
  await store.close();
});

test("a search with snippets takes one store call for what is found, its number and each kind of text", async () => {
  const { store, reads } = recordReads(await openSample([await writeQuestions(60)]));
  const search = (
    first: number,
  ) => `{ search(text: "sanctions russia", first: ${first}) { totalCount edges { score
    snippets { text highlights { surface } } node { ... on Question { text } ... on Answer { text } } } } }`;
  const ask = askStore(store);
  await ask(search(3));
  const few = reads.splice(0).sort();
  const { data } = await ask(search(100));
  expect(data.search.edges).toHaveLength(100);
  for (const { snippets } of data.search.edges) expect(snippets.length).toBeGreaterThan(0);
  expect(reads.sort()).toEqual(["answers-by-id", "count-search-texts", "questions-by-id", "search-texts"]);
  expect(few.every((query) => reads.includes(query))).toBe(true);
  await store.close();
});

test("filtered pages, totals and facets of any number of nodes take one store call each", async () => {
  const { store, reads } = recordReads(await openSample([await writeQuestions(60)]));
  const filter = `filter: {departments: ["Department 1", "Department 2"], overdue: false}`;
  const ask = askStore(store);
  // The index of names and the coverage are read once, by the first request that needs them.
  await ask(`{ find(text: "asker") { name } questions(filter: {overdue: false}) { totalCount } }`);
  reads.length = 0;
  const { data, errors } = await ask(`{ members(first: 30) { edges { node { questions(${filter}) {
    totalCount edges { node { id } }
    facets { countries { count } topics { count } departments { count } parties { count } years { count } }
  } } } } }`);
  expect(errors).toBeUndefined();
  const lists = data.members.edges.map((edge: { node: { questions: object } }) => edge.node.questions);
  expect(lists.filter(({ totalCount }: { totalCount: number }) => totalCount > 0).length).toBeGreaterThan(10);
  for (const { totalCount, edges, facets } of lists) {
    expect(edges).toHaveLength(totalCount);
    expect(facets.countries).toHaveLength(totalCount > 0 ? 3 : 0);
  }
  expect(reads.sort()).toEqual([
    "count-questions",
    "facets-of-questions",
    "list-members",
    "questions-of-members",
    "revision",
  ]);
  await store.close();
});

test("a list of which only the length and facets are asked for reads no page", async () => {
  const { store, reads } = recordReads(await openSample());
  const ask = askStore(store);
  const whole = "totalCount facets { topics(first: 2) { count } }";
  const list = (
    selected: string,
  ) => `{ country(code: "RU") { questions(filter: { houses: [COMMONS] }) { ${selected} } } }
    fragment Whole on CountryQuestionsConnection { __typename ${whole} }`;
  const paged = await ask(list(`...Whole pageInfo { hasNextPage } edges { node { uin } }`));
  expect(reads).toContain("questions-of-countries");
  reads.length = 0;
  const { data, errors } = await ask(list("...Whole"));
  expect(errors).toBeUndefined();
  expect(reads.toSorted()).toEqual(["count-questions", "countries-by-id", "facets-of-questions"]);
  expect(data.country.questions.totalCount).toBeGreaterThan(0);
  expect(paged.data.country.questions).toMatchObject(data.country.questions);
  const wrong = await ask(`{ questions(after: "nonsense") { totalCount } }`);
  expect(wrong.errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  await store.close();
});

test("the counts of the data set are read once, and again after a change", async () => {
  const sample = await openSample();
  const reads: string[] = [];
  const store = withRead(sample, (query, params, request) => {
    reads.push(query);
    return sample.read(query, params, request);
  });
  const ask = askStore(store);
  const count = async () =>
    (await ask("{ dataset { questions coverage { month questions } } }")).data.dataset.questions;
  const counted = () => reads.filter((read) => read === "dataset-counts").length;
  const before = await count();
  expect(await count()).toBe(before);
  expect(counted()).toBe(1);
  await importFiles(sample, [await writeQuestions(3)]);
  expect(await count()).toBe(before + 3);
  expect(counted()).toBe(2);
  await sample.close();
});
