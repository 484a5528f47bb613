import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

const lists = [
  "questions",
  "answers",
  "members",
  "departments",
  "offices",
  "parties",
  "constituencies",
  "countries",
  "topics",
] as const;

/** Every edge type that a node may have many of, with the way back to where it started. */
const edges = [
  { from: "members", along: "questions", back: "asker { id }" },
  { from: "members", along: "answers", back: "minister { id }" },
  { from: "members", along: "parties", back: "members(first: 20) { edges { node { id } } }" },
  { from: "members", along: "constituencies", back: "members(first: 20) { edges { node { id } } }" },
  { from: "members", along: "offices", back: "holders(first: 20) { edges { node { id } } }" },
  { from: "offices", along: "holders", back: "offices(first: 20) { edges { node { id } } }" },
  { from: "departments", along: "questions", back: "department { id }" },
  { from: "departments", along: "offices", back: "department { id }" },
  { from: "departments", along: "successors", back: "predecessors(first: 20) { edges { node { id } } }" },
  { from: "departments", along: "predecessors", back: "successors(first: 20) { edges { node { id } } }" },
  { from: "countries", along: "questions", back: "countries(first: 20) { edges { node { id } } }" },
  { from: "countries", along: "answers", back: "countries(first: 20) { edges { node { id } } }" },
  { from: "topics", along: "questions", back: "topics(first: 20) { edges { node { id } } }" },
  { from: "topics", along: "answers", back: "topics(first: 20) { edges { node { id } } }" },
  { from: "topics", along: "narrower", back: "broader { id }" },
] as const;

const typeOf = {
  members: "Member",
  offices: "Office",
  departments: "Department",
  countries: "Country",
  topics: "Topic",
} as const;

async function walk(
  field: string,
  first: number,
): Promise<{ readonly ids: string[]; readonly total: number }> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data } = await ask(
      `query ($first: Int, $after: String) { ${field}(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`,
      { first, after },
    );
    const page = data[field];
    ids.push(...page.edges.map((edge: { node: { id: string } }) => edge.node.id));
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    if (!page.pageInfo.hasNextPage) return { ids, total: page.totalCount };
    expect(page.edges).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
}

/** The same list from its end, page by page to its beginning. */
async function walkBack(field: string, last: number): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  for (;;) {
    const { data } = await ask(
      `query ($last: Int, $before: String) { ${field}(last: $last, before: $before) {
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`,
      { last, before },
    );
    const page = data[field];
    ids.unshift(...page.edges.map((edge: { node: { id: string } }) => edge.node.id));
    expect(page.pageInfo.hasNextPage).toBe(before !== null);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    if (!page.pageInfo.hasPreviousPage) return ids;
    expect(page.edges).toHaveLength(last);
    before = page.pageInfo.startCursor;
  }
}

describe("paging with cursors gives the entire list, each node once", () => {
  test.each(lists)("%s, whatever the page size", async (field) => {
    const whole = await walk(field, 100);
    expect(whole.ids).toHaveLength(whole.total);
    expect(new Set(whole.ids).size).toBe(whole.total);
    // A list of hundreds in pages of one would take thousands of requests.
    const least = Math.ceil(whole.total / 40);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: Math.max(1, least), max: 40 }), async (first) => {
        expect((await walk(field, first)).ids).toEqual(whole.ids);
        expect(await walkBack(field, first)).toEqual(whole.ids);
      }),
      { numRuns: 8 },
    );
  });
});

describe("every edge can be followed in both directions", () => {
  test.each(edges)("$from → $along and back", async ({ from, along, back }) => {
    const { data } = await ask(`{ ${from}(first: 100) { edges { node { id ${along}(first: 40) {
      totalCount edges { node { ${back} } } } } } } }`);
    let followed = 0;
    for (const { node } of data[from].edges) {
      expect(node[along].edges).toHaveLength(node[along].totalCount);
      for (const { node: neighbour } of node[along].edges) {
        expect(JSON.stringify(neighbour)).toContain(`"${node.id}"`);
        followed++;
      }
    }
    expect(followed).toBeGreaterThan(0);
  });

  test("questions → answer → questions, and answers with the same text name each other", async () => {
    const { data } = await ask(`{ questions(first: 100) { edges { node { id answer {
      id questions { totalCount edges { node { id } } }
      sameTextAs { totalCount edges { similarity node { id sameTextAs { edges { node { id } } } } } }
    } } } } }`);
    let same = 0;
    for (const { node } of data.questions.edges) {
      if (node.answer === null) continue;
      expect(node.answer.questions.edges).toContainEqual({ node: { id: node.id } });
      for (const edge of node.answer.sameTextAs.edges) {
        expect(edge.node.sameTextAs.edges).toContainEqual({ node: { id: node.answer.id } });
        same++;
      }
    }
    expect(same).toBeGreaterThan(0);
  });
});

test("the neighbours of a node can be read from either end, in any order", async () => {
  const all = "(first: 100) { edges { cursor node { id } } }";
  let pages = 0;
  for (const { from, along } of edges) {
    const { data } = await ask(`{ ${from}(first: 100) { edges { node { id ${along}${all} } } } }`);
    const [longest] = data[from].edges
      .map((edge: { node: Record<string, { edges: { cursor: string }[] }> }) => edge.node)
      .sort((a: typeof data, b: typeof data) => b[along].edges.length - a[along].edges.length);
    const whole: readonly { readonly cursor: string }[] = longest[along].edges;
    const last = await ask(
      `query ($id: ID!) { node(id: $id) { ... on ${typeOf[from]} {
      ${along}(last: 2) { pageInfo { hasPreviousPage hasNextPage } edges { cursor node { id } } } } } }`,
      {
        id: longest.id,
      },
    );
    const page = last.data.node[along];
    expect(page.edges, `${from} ${along}`).toEqual(whole.slice(-2));
    expect(page.pageInfo).toEqual({ hasPreviousPage: whole.length > 2, hasNextPage: false });
    if (whole.length > 2) pages++;
  }
  expect(pages).toBeGreaterThan(4);
});

test("a page past the end is empty and still has the total", async () => {
  const { data: all } = await ask(
    `{ ministersWhoAnswered(about: {countries: ["Russia"]}, first: 100) { totalCount edges { cursor } } }`,
  );
  const last = all.ministersWhoAnswered.edges.at(-1).cursor;
  const { data } = await ask(
    `{ ministersWhoAnswered(about: {countries: ["Russia"]}, after: "${last}") { totalCount edges { cursor } } }`,
  );
  expect(data.ministersWhoAnswered).toEqual({ totalCount: all.ministersWhoAnswered.totalCount, edges: [] });
});

test("every node is found by its id, with its type", async () => {
  const { data } = await ask(
    `{ ${lists.map((list) => `${list}(first: 3) { edges { node { id __typename } } }`).join(" ")} }`,
  );
  const nodes = lists.flatMap((list) =>
    data[list].edges.map((edge: { node: { id: string; __typename: string } }) => edge.node),
  );
  expect(new Set(nodes.map((node) => node.__typename)).size).toBe(9);
  const found = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }`, {
    ids: nodes.map((node) => node.id),
  });
  expect(found.data.nodes).toEqual(nodes);
});

test("offsets of every mention and every piece of evidence match the surface form", async () => {
  const { data } = await ask(`{ questions(first: 100) { edges { node {
    heading text countries(first: 100) { edges { count spans { field start end surface } } } topics { edges { evidence { start end surface } } }
    answer { text countries(first: 100) { edges { count spans { field start end surface } } } topics { edges { evidence { start end surface } } } }
  } } } }`);
  const texts = data.questions.edges.flatMap(({ node }: { node: { answer: object | null } }) =>
    node.answer === null ? [node] : [node, node.answer],
  );
  const spans = { HEADING: 0, TEXT: 0 };
  for (const { heading, text, countries, topics } of texts) {
    for (const { count, spans: positions } of countries.edges) expect(positions).toHaveLength(count);
    const all = [
      ...countries.edges.flatMap((edge: { spans: object[] }) => edge.spans),
      ...topics.edges.flatMap((edge: { evidence: object[] }) => edge.evidence),
    ];
    for (const { field, start, end, surface } of all) {
      const where: "HEADING" | "TEXT" = field === "HEADING" ? field : "TEXT";
      expect((where === "HEADING" ? heading : text).slice(start, end)).toBe(surface);
      spans[where] += 1;
    }
  }
  expect(spans.TEXT).toBeGreaterThan(100);
  expect(spans.HEADING).toBeGreaterThan(5);
});
