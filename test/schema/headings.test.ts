import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { type Ask, askStore, openSample } from "./ask-sample.ts";

const minister = { id: 90, name: "Mia Minister" };

const record = (id: number, heading: string, questionText: string, answerText: string) => ({
  value: {
    ...{ id, uin: `${id}00`, house: "Commons", dateTabled: `2025-09-0${id}T00:00:00`, heading, questionText },
    ...{ askingMemberId: 50, askingMember: { id: 50, name: "Ann Asker" }, answeringBodyName: "Home Office" },
    ...{ dateAnswered: "2025-09-20T00:00:00", answeringMemberId: 90, answeringMember: minister, answerText },
  },
});

const records = [
  record(1, "Afghanistan: Schools", "To ask how many new ferries there are.", "There are ten."),
  record(2, "Schools", "To ask about ferries in Afghanistan.", "There are ten."),
  record(3, "Afghanistan and Kenya: Schools", "To ask about Afghanistan.", "Kenya has ten."),
  record(4, "Ferries", "To ask about ferries.", "Afghanistan has ten."),
  record(5, "Congo: Ferries", "To ask about ferries.", "There are ten."),
];

describe("countries that headings name", () => {
  let store: GraphStore;
  let ask: Ask;
  beforeAll(async () => {
    const file = join(await mkdtemp(join(tmpdir(), "headings-")), "questions.json");
    await writeFile(file, JSON.stringify(records));
    store = await openSample([file]);
    ask = askStore(store);
  });
  afterAll(() => store.close());

  async function numbers(list: string): Promise<readonly string[]> {
    const { data, errors } = await ask(`{ ${list} }`);
    expect(errors).toBeUndefined();
    const { questions } = data.country ?? data;
    const uins = questions.edges.map(({ node }: { node: { uin: string } }) => node.uin);
    expect(questions.totalCount).toBe(uins.length);
    expect(questions.counted.totalCount).toBe(uins.length);
    return uins.sort();
  }
  const rows = "{ totalCount counted { totalCount statement } edges { node { uin } } }";

  test.each([
    ["", ["100", "200", "300"]],
    ["(filter: {fields: [HEADING]})", ["100", "300"]],
    ["(filter: {fields: [QUESTION]})", ["200", "300"]],
    ["(filter: {fields: [QUESTION, HEADING]})", ["100", "200", "300"]],
    ['(filter: {fields: [HEADING], countries: ["Kenya"]})', ["300"]],
    ['(filter: {fields: [QUESTION], countries: ["Kenya"]})', []],
  ])("Country.questions%s", async (args, wanted) => {
    expect(await numbers(`country(code: "AF") { questions${args} ${rows} }`)).toEqual(wanted);
  });

  test.each([
    ['countries: ["Afghanistan"]', ["100", "200", "300", "400"]],
    ['countries: ["Afghanistan"], fields: [HEADING]', ["100", "300"]],
    ['countries: ["Afghanistan"], fields: [QUESTION, ANSWER]', ["200", "300", "400"]],
    ['countries: ["Afghanistan", "Kenya"], fields: [QUESTION, ANSWER]', ["300"]],
    ['countries: ["Afghanistan", "Kenya"], fields: [ANSWER]', []],
    ['notCountries: ["Afghanistan"]', ["500"]],
    ['notCountries: ["Afghanistan"], fields: [QUESTION, ANSWER]', ["100", "500"]],
  ])("questions(filter: {%s})", async (filter, wanted) => {
    expect(await numbers(`questions(filter: {${filter}}) ${rows}`)).toEqual(wanted);
  });

  test.each([
    ['{countries: ["AF"]}', 3],
    ['{countries: ["AF"], fields: [QUESTION]}', 2],
    ['{countries: ["AF"], fields: [HEADING]}', 2],
    ['{countries: ["AF"], scope: SENTENCE}', 2],
    ['{countries: ["AF", "KE"]}', 1],
    ['{countries: ["AF", "KE"], scope: SENTENCE}', 0],
    ['{countries: ["AF"], scope: EXCHANGE}', 4],
    ['{countries: ["AF"], scope: EXCHANGE, fields: [HEADING, ANSWER]}', 3],
  ])("membersWhoAsked(about: %s)", async (about, count) => {
    const { data, errors } = await ask(
      `{ membersWhoAsked(about: ${about}) { counted { questions } edges { questionCount } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.membersWhoAsked.counted.questions).toBe(count);
  });

  test.each([
    ['{countries: ["AF"]}', 1],
    ['{countries: ["AF"], scope: SENTENCE}', 1],
    ['{countries: ["AF"], scope: EXCHANGE}', 3],
    ['{countries: ["AF"], scope: EXCHANGE, fields: [QUESTION, HEADING, ANSWER]}', 4],
    ['{countries: ["AF"], scope: EXCHANGE, fields: [HEADING]}', 2],
    ['{countries: ["AF", "KE"], scope: EXCHANGE, fields: [HEADING]}', 1],
  ])("ministersWhoAnswered(about: %s)", async (about, count) => {
    const { data, errors } = await ask(
      `{ ministersWhoAnswered(about: ${about}) { counted { answers } edges { answerCount askedAboutCount } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.ministersWhoAnswered.counted.answers).toBe(count);
  });

  test("the counts by text say how many headings name the countries only if they are asked for", async () => {
    const counts = async (fields: string) => {
      const { data } =
        await ask(`{ ministersWhoAnswered(about: {countries: ["AF"], scope: EXCHANGE${fields}}) {
        edges { askedAboutCount answeredAboutCount namesNoneCount questionCount } } }`);
      return data.ministersWhoAnswered.edges[0];
    };
    expect(await counts("")).toEqual({
      ...{ askedAboutCount: 2, answeredAboutCount: 1, namesNoneCount: 2, questionCount: 3 },
    });
    expect(await counts(", fields: [QUESTION, HEADING, ANSWER]")).toEqual({
      ...{ askedAboutCount: 3, answeredAboutCount: 1, namesNoneCount: 3, questionCount: 4 },
    });
  });

  test("the words of the heading are evidence", async () => {
    const evidence =
      "evidence(first: 9) { field start end surface snippet snippetStart question { uin heading text } }";
    const { data } = await ask(`{
      members: membersWhoAsked(about: {countries: ["AF"], fields: [HEADING]}) { edges { ${evidence} } }
      ministers: ministersWhoAnswered(about: {countries: ["AF"], scope: EXCHANGE, fields: [HEADING]}) { edges { ${evidence} } }
    }`);
    for (const { edges } of [data.members, data.ministers]) {
      const found = edges.flatMap((edge: { evidence: readonly unknown[] }) => edge.evidence);
      expect(found.map((each: { question: { uin: string } }) => each.question.uin).sort()).toEqual([
        "100",
        "300",
      ]);
      for (const { field, start, end, surface, snippet, snippetStart, question } of found) {
        expect(field).toBe("HEADING");
        expect([snippet, snippetStart]).toEqual([question.heading, 0]);
        expect(question.heading.slice(start, end)).toBe(surface);
        expect(surface).toBe("Afghanistan");
      }
    }
  });

  test("an edge has the spans of the heading first, then those of the text", async () => {
    const { data } = await ask(`{
      questions(filter: {countries: ["AF"], fields: [HEADING]}, order: OLDEST) {
        edges { node { heading text countries { edges { count node { code } spans { field surface start end sentence } } } } }
      }
    }`);
    const [first, second] = data.questions.edges.map(({ node }: { node: object }) => node);
    const inHeading = { field: "HEADING", surface: "Afghanistan", start: 0, end: 11, sentence: -1 };
    expect(first.countries.edges).toEqual([{ count: 1, node: { code: "AF" }, spans: [inHeading] }]);
    const [both] = second.countries.edges;
    const start = second.text.indexOf("Afghanistan");
    expect(both).toEqual({
      ...{ count: 2, node: { code: "AF" } },
      spans: [inHeading, { ...inHeading, field: "QUESTION", start, end: start + 11, sentence: 0 }],
    });
  });

  test("a traversal shows the heading as the evidence of an edge", async () => {
    const { data: found } = await ask('{ country(code: "AF") { id } }');
    const { data, errors } = await ask(`{ expand(node: "${found.country.id}") { neighbours { edges {
      evidence { field surface start end sentence } node { ... on Question { uin } } } } } }`);
    expect(errors).toBeUndefined();
    const row = data.expand.neighbours.edges.find(
      ({ node }: { node: { uin: string } }) => node.uin === "100",
    );
    expect(row.evidence).toEqual([
      { field: "HEADING", surface: "Afghanistan", start: 0, end: 11, sentence: "Afghanistan: Schools" },
    ]);
  });

  test("a shared name that the text does not settle is ambiguous in the heading", async () => {
    const { data } = await ask(
      `{ questions(filter: {text: "congo"}) { edges { node { ambiguousMentions { field surface start end candidates { code } } } } } }`,
    );
    const [{ node }] = data.questions.edges;
    expect(node.ambiguousMentions).toEqual([
      { field: "HEADING", surface: "Congo", start: 0, end: 5, candidates: [{ code: "CD" }, { code: "CG" }] },
    ]);
  });

  test("what was counted says where", async () => {
    const statement = async (query: string) => {
      const { data } = await ask(`{ list: ${query} { counted { statement } } }`);
      return data.list.counted.statement.split(/[:.]/)[0];
    };
    expect(await statement('membersWhoAsked(about: {countries: ["AF"]})')).toBe(
      "Questions that name Afghanistan anywhere in the question or its heading",
    );
    expect(await statement('membersWhoAsked(about: {countries: ["AF"], fields: [HEADING]})')).toBe(
      "Questions that name Afghanistan anywhere in the heading",
    );
    expect(await statement('ministersWhoAnswered(about: {countries: ["AF"], scope: EXCHANGE})')).toBe(
      "Answers that name Afghanistan anywhere in the question and its answer combined",
    );
    expect(await statement('questions(filter: {countries: ["AF"], fields: [HEADING, ANSWER]})')).toBe(
      "Questions that mention Afghanistan in the heading or its answer",
    );
    const { data } = await ask(
      '{ country(code: "AF") { questions(filter: {fields: [HEADING]}) { counted { statement } } } }',
    );
    expect(data.country.questions.counted.statement).toMatch(
      /^Questions that mention Afghanistan in their heading: 2\./,
    );
  });

  test.each([
    ["questions(filter: {fields: [HEADING]}) { totalCount }", "fields requires countries or notCountries."],
    [
      'country(code: "AF") { questions(filter: {fields: [ANSWER]}) { totalCount } }',
      "fields must have QUESTION or HEADING",
    ],
    ["membersWhoAsked(about: {fields: [HEADING]}) { totalCount }", "fields requires countries."],
    [
      'membersWhoAsked(about: {countries: ["AF"], fields: [ANSWER]}) { totalCount }',
      "ANSWER in fields requires the scope EXCHANGE.",
    ],
    [
      'membersWhoAsked(about: {countries: ["AF"], scope: SENTENCE, fields: [HEADING]}) { totalCount }',
      "fields requires the scope QUESTION or EXCHANGE: SENTENCE looks only at the text of the question.",
    ],
    [
      'ministersWhoAnswered(about: {countries: ["AF"], fields: [HEADING]}) { totalCount }',
      "fields requires the scope EXCHANGE: ANSWER looks only at the text of the answer.",
    ],
  ])("%s is rejected", async (query, message) => {
    const { errors } = await ask(`{ ${query} }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
