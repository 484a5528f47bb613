import { expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

const query = `query ($text: String!, $in: [SearchIn!], $first: Int, $after: String, $snippets: Int) {
  search(text: $text, in: $in, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      cursor
      score
      node { __typename ... on Question { heading text } ... on Answer { text minister { name } } }
      snippets(first: $snippets) { field start text highlights { start end surface } }
    }
  }
}`;

type Found = {
  readonly cursor: string;
  readonly score: number;
  readonly node: { readonly __typename: string; readonly heading?: string; readonly text: string };
  readonly snippets: readonly {
    readonly field: "HEADING" | "TEXT";
    readonly start: number;
    readonly text: string;
    readonly highlights: readonly { start: number; end: number; surface: string }[];
  }[];
};

async function search(text: string, variables: object = {}) {
  const { data, errors } = await ask(query, { text, ...variables });
  expect(errors).toBeUndefined();
  const { totalCount, pageInfo, edges } = data.search;
  return { totalCount, pageInfo, edges: edges as readonly Found[] };
}

test("a search finds questions and answers, best first, and shows why", async () => {
  const { totalCount, edges } = await search('sanction* ("north korea" OR dprk)');
  expect(totalCount).toBe(edges.length);
  expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(new Set(["Question", "Answer"]));
  const scores = edges.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  for (const { node, snippets } of edges) {
    expect(`${node.heading ?? ""} ${node.text}`).toMatch(/sanction/i);
    expect(snippets.length).toBeGreaterThan(0);
    for (const { field, start, text, highlights } of snippets) {
      const whole = field === "HEADING" ? node.heading : node.text;
      expect(whole?.slice(start, start + text.length)).toBe(text);
      for (const { surface, ...position } of highlights) {
        expect(surface).toMatch(/^(sanction\w*|North Korea|DPRK)$/i);
        expect(text.slice(position.start, position.end)).toBe(surface);
      }
    }
  }
});

test("questions or answers can be searched separately, and words of the heading count", async () => {
  const both = await search("signal lamps procurement OR bicycles");
  const questions = await search("signal lamps procurement OR bicycles", { in: ["QUESTIONS"] });
  const answers = await search("signal lamps procurement OR bicycles", { in: ["ANSWERS"] });
  expect(questions.edges.map(({ node }) => node.heading)).toContain("Signal Lamps: Procurement");
  expect(new Set(answers.edges.map(({ node }) => node.__typename))).toEqual(new Set(["Answer"]));
  expect(questions.totalCount + answers.totalCount).toBe(both.totalCount);
});

test("a heading's snippet comes first, and there are at most as many as requested", async () => {
  const [found] = (await search('"signal lamps"', { in: ["QUESTIONS"], snippets: 2 })).edges;
  expect(found?.snippets.map(({ field }) => field)).toEqual(["HEADING", "TEXT"]);
  const [again] = (await search('"signal lamps"', { in: ["QUESTIONS"], snippets: 1 })).edges;
  expect(again?.snippets.map(({ field }) => field)).toEqual(["HEADING"]);
});

test("pages together are the list, and each has its length", async () => {
  const whole = await search("russia OR china OR france", { first: 100 });
  expect(whole.totalCount).toBe(whole.edges.length);
  const walked: string[] = [];
  let after: string | null = null;
  do {
    const page = await search("russia OR china OR france", { first: 3, after });
    expect(page.totalCount).toBe(whole.totalCount);
    walked.push(...page.edges.map(({ cursor }) => cursor));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(walked).toEqual(whole.edges.map(({ cursor }) => cursor));
});

test("a search without matches is an empty list", async () => {
  expect(await search("zeppelin")).toEqual({
    totalCount: 0,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: [],
  });
});

test.each([
  [{ text: 'war AND "peace' }, "Invalid search at character 9: this quotation mark is never closed."],
  [{ text: "" }, 'Invalid search at character 1: expected a word, a "phrase", a prefix* or (.'],
  [{ text: "x".repeat(1001) }, "This search has 1001 characters. The limit is 1000."],
  [{ text: "war", in: [] }, "in: must contain QUESTIONS, ANSWERS or both"],
  [{ text: "war", first: 101 }, "first: must be at most 100"],
  [{ text: "france", snippets: 11 }, "first: must be at most 10"],
])("%j is refused with what was expected", async (variables, message) => {
  const { errors } = await ask(query, variables);
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
});

test("lists of questions and answers can be filtered by a search, with totals and facets", async () => {
  const { edges } = await search("sanction*", { first: 100 });
  const ofAnswers = edges.filter(({ node }) => node.__typename === "Answer").length;
  const { data, errors } = await ask(`{
    answers(filter: {text: "sanction*"}) { totalCount facets { years { count } } edges { node { text } } }
    questions(filter: {text: "sanction*"}) { totalCount }
    none: questions(filter: {text: "sanction* AND zebra"}) { totalCount edges { cursor } }
  }`);
  expect(errors).toBeUndefined();
  expect(ofAnswers).toBeGreaterThan(0);
  expect(data.answers.totalCount).toBe(ofAnswers);
  const years: readonly { count: number }[] = data.answers.facets.years;
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(ofAnswers);
  for (const { node } of data.answers.edges) expect(node.text).toMatch(/sanction/i);
  expect(data.questions.totalCount).toBeGreaterThanOrEqual(edges.length - ofAnswers);
  expect(data.none).toEqual({ totalCount: 0, edges: [] });
  const refused = await ask(`{ questions(filter: {text: "ships AND ("}) { totalCount } }`);
  expect(refused.errors?.[0]?.message).toMatch(/expected/);
});

test("a search can be paged from its end too", async () => {
  const page = (args: string) =>
    ask(
      `{ search(text: "sanction* OR ship*", ${args}) { pageInfo { hasNextPage hasPreviousPage } edges { cursor } } }`,
    );
  const cursors = (data: { search: { edges: readonly { cursor: string }[] } }) =>
    data.search.edges.map(({ cursor }) => cursor);
  const all = cursors((await page("first: 100")).data);
  const walked: string[] = [];
  for (let before = ""; ; ) {
    const { data } = await page(before === "" ? "last: 3" : `last: 3, before: "${before}"`);
    walked.unshift(...cursors(data));
    if (!data.search.pageInfo.hasPreviousPage) break;
    before = walked[0] ?? "";
  }
  expect(all.length).toBeGreaterThan(6);
  expect(walked).toEqual(all);
});
