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

/** In a long text, a word that is said once shows little. */
const filler = "We have set out what we intend to do, and we will say more about it in due course. ".repeat(
  18,
);

const records = [
  record(1, "Sanctions: Reviews", "To ask how many there are.", "There are ten."),
  record(2, "Ferries", "To ask about sanctions and an asset freeze.", "There are ten."),
  record(3, "Bridges", `${filler} To ask about sanctions.`, "There are ten."),
  record(4, "Ferries", "To ask about ferries.", "The sanctions are here."),
  record(5, "Bridges", "To ask about bridges.", "There are ten."),
];

type Scored = { readonly score: number; readonly method: string; readonly node: { readonly uin: string } };

describe("the score of a topic", () => {
  let store: GraphStore;
  let ask: Ask;
  /** The questions that are themselves about sanctions, by score. */
  let questions: readonly Scored[];
  beforeAll(async () => {
    const file = join(await mkdtemp(join(tmpdir(), "scores-")), "questions.json");
    await writeFile(file, JSON.stringify(records));
    store = await openSample([file]);
    ask = askStore(store);
    const { data } = await ask(
      '{ topic(name: "Sanctions") { questions { edges { score method node { uin } } } } }',
    );
    questions = data.topic.questions.edges;
  });
  afterAll(() => store.close());

  const uins = (edges: readonly { readonly node: { readonly uin: string } }[]) =>
    edges.map(({ node }) => node.uin).sort();
  const scoreOf = (uin: string) => questions.find(({ node }) => node.uin === uin)?.score ?? 0;
  const rows = "{ totalCount counted { totalCount statement } edges { node { uin } } }";

  async function list(query: string) {
    const { data, errors } = await ask(`{ ${query} }`);
    expect(errors).toBeUndefined();
    return Object.values(data.topic ?? data)[0] as typeof data;
  }

  test("differs: a heading is certain, and a word said once in a long text shows least", () => {
    expect(uins(questions)).toEqual(["100", "200", "300"]);
    expect(scoreOf("100")).toBe(1);
    expect(scoreOf("200")).toBeGreaterThan(0.9);
    expect(scoreOf("300")).toBeLessThan(0.9);
    expect(scoreOf("300")).toBeGreaterThan(0.5);
  });

  test.each([
    ["", ["100", "200", "300", "400"], "."],
    [", minScore: 0.5", ["100", "200", "300", "400"], "."],
    [", minScore: 0.9", ["100", "200", "400"], "; with them there would be 1 more."],
    [", minScore: 1", ["100"], "; with them there would be 3 more."],
  ])('restricts questions(filter: {topics: ["Trade"]%s})', async (minScore, wanted, more) => {
    const { totalCount, counted, edges } = await list(
      `questions(filter: {topics: ["Trade"]${minScore}}) ${rows}`,
    );
    expect(uins(edges)).toEqual(wanted);
    expect([totalCount, counted.totalCount]).toEqual([wanted.length, wanted.length]);
    const least = minScore.match(/[\d.]+$/)?.[0] ?? "0.5";
    expect(counted.statement).toContain(
      `Questions that are about Trade or a narrower topic: ${wanted.length}. Topics with a score below ${least} do not count${more} The graph covers`,
    );
  });

  test.each([
    ["questions", ["100", "200"], "Questions that are themselves about Sanctions: 2", 1],
    ["answers", ["400"], "Answers about Sanctions: 1", 0],
  ])("restricts the list of a topic's %s", async (field, wanted, subject, more) => {
    const node = field === "questions" ? "uin" : "questions { edges { node { uin } } }";
    const { totalCount, counted, edges } = await list(`topic(name: "Sanctions") {
      ${field}(filter: {minScore: 0.9}) { totalCount counted { totalCount statement } edges { score node { ${node} } } } }`);
    expect(edges.every(({ score }: Scored) => score >= 0.9)).toBe(true);
    expect([totalCount, counted.totalCount, edges.length]).toEqual(Array(3).fill(wanted.length));
    const left = more === 0 ? "" : `; with them there would be ${more} more`;
    expect(counted.statement).toContain(`${subject}. Topics with a score below 0.9 do not count${left}. `);
  });

  test("restricts what is excluded", async () => {
    const { edges, counted } = await list(
      `questions(filter: {notTopics: ["Sanctions"], minScore: 0.9}) ${rows}`,
    );
    expect(uins(edges)).toEqual(["300", "500"]);
    expect(counted.statement).toContain(": 2. Topics with a score below 0.9 do not count. The graph covers");
  });

  test("restricts the topics that facets and pairs count", async () => {
    const { data } = await ask(`{
      all: questions { facets { topics(first: 100) { count node { slug } } } }
      strong: questions(filter: {minScore: 0.9}) { facets { topics(first: 100) { count node { slug } } } }
      pairs: coMentions(of: TOPICS, minimumSupport: 1) { totalCount counted { statement } }
      strongPairs: coMentions(of: TOPICS, minimumSupport: 1, filter: {minScore: 0.9}) { totalCount counted { statement } }
    }`);
    const count = (facets: typeof data) =>
      facets.facets.topics.find(({ node }: typeof data) => node.slug === "sanctions").count;
    expect([count(data.all), count(data.strong)]).toEqual([4, 3]);
    expect(data.strongPairs.totalCount).toBeLessThan(data.pairs.totalCount);
    expect(data.pairs.counted.statement).toContain("Topics with a score below 0.5 do not count. ");
    expect(data.strongPairs.counted.statement).toContain("Topics with a score below 0.9 do not count. ");
  });

  test("restricts the topics of one text", async () => {
    const { data } = await ask(`{ questions(filter: {text: "asset"}) { edges { node {
      all: topics { totalCount counted { statement } edges { score node { slug } } }
      certain: topics(minScore: 1) { totalCount counted { statement } edges { score node { slug } } }
    } } } }`);
    const [{ node }] = data.questions.edges;
    expect(node.all.edges.map(({ node: { slug } }: typeof data) => slug)).toContain("sanctions");
    expect(node.certain.edges.map(({ node: { slug } }: typeof data) => slug)).toEqual(["ferries"]);
    expect(node.certain.totalCount).toBe(1);
    expect(node.all.counted.statement).toContain(
      `Topics of the question: ${node.all.totalCount}. Topics with a score below 0.5 do not count. `,
    );
    expect(node.certain.counted.statement).toContain(
      `Topics of the question: 1. Topics with a score below 1 do not count; with them there would be ${node.all.totalCount - 1} more. `,
    );
  });

  test.each([
    ["membersWhoAsked", "questions", 4, 3],
    ["ministersWhoAnswered", "answers", 4, 3],
  ])("restricts %s, its evidence and its statement", async (field, texts, all, strong) => {
    const of = (minScore: string) => `${field}(about: {topics: ["Sanctions"]${minScore}}) {
      counted { ${texts} statement } facets { counted { totalCount statement } }
      edges { evidence(first: 20) { surface question { uin } } } }`;
    const { data, errors } = await ask(`{ all: ${of("")} strong: ${of(", minScore: 0.9")} }`);
    expect(errors).toBeUndefined();
    expect([data.all.counted[texts], data.strong.counted[texts]]).toEqual([all, strong]);
    expect(data.all.counted.statement).toContain(" Topics with a score below 0.5 do not count. ");
    const said = ` Topics with a score below 0.9 do not count; with them there would be ${all - strong} more. `;
    expect(data.strong.counted.statement).toContain(said);
    expect(data.strong.facets.counted.statement).toContain(said);
    const shown = (page: typeof data) =>
      page.edges.flatMap(({ evidence }: typeof data) =>
        evidence.map((each: typeof data) => each.question.uin),
      );
    expect(new Set(shown(data.all))).toContain("300");
    expect(new Set(shown(data.strong))).not.toContain("300");
  });

  test.each([
    [
      "questions(filter: {minScore: 0.3}) { totalCount }",
      "must be at least 0.5: topics that are less probable",
    ],
    ["questions(filter: {minScore: 1.5}) { totalCount }", "must be at most 1"],
    ["ministersWhoAnswered(about: {minScore: 0}) { totalCount }", "must be at least 0.5"],
    ["questions { edges { node { topics(minScore: 0.1) { totalCount } } } }", "must be at least 0.5"],
  ])("%s is rejected", async (query, message) => {
    const { errors } = await ask(`{ ${query} }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
