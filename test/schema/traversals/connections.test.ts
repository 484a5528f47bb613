import { expect, test } from "vitest";
import { useSample } from "../ask-sample.ts";

const ask = useSample();
const idOf = (label: string, id: string) => Buffer.from(`${label}:${id}`).toString("base64url");
const [russia, korea] = [idOf("Country", "RU"), idOf("Country", "KP")];

const common = `query ($nodes: [ID!]!, $atLeast: Int, $first: Int, $after: String) {
  commonConnections(nodes: $nodes, atLeast: $atLeast, first: $first, after: $after) { totalCount shown pageInfo { hasNextPage endCursor }
    edges { connectedCount weight node { id __typename } edges { type weight source { id } target { id } } } } }`;

test("common connections are connected to each node by the given edges", async () => {
  const { data: found } = await ask(
    "{ ministersWhoAnswered(about: {countries: [RU, KP]}, first: 1) { edges { answerCount node { id } } } }".replaceAll(
      "RU, KP",
      '"RU", "KP"',
    ),
  );
  const [{ answerCount, node: minister }] = found.ministersWhoAnswered.edges;
  const { commonConnections } = (await ask(common, { nodes: [russia, korea, minister.id] })).data;
  const answers = commonConnections.edges.filter(
    ({ node }: { node: { __typename: string } }) => node.__typename === "Answer",
  );
  expect(answers).toHaveLength(answerCount);
  for (const { connectedCount, weight, node, edges } of commonConnections.edges) {
    expect(connectedCount).toBe(3);
    expect(weight).toBe(edges.reduce((sum: number, edge: { weight: number }) => sum + edge.weight, 0));
    const others = edges.map(({ source, target }: { source: { id: string }; target: { id: string } }) =>
      source.id === node.id ? target.id : source.id,
    );
    expect(others).toEqual([russia, korea, minister.id]);
  }
});

test("nodes connected to fewer come after those connected to all, a page at a time, each once", async () => {
  const nodes = [russia, korea, idOf("Member", "9101")];
  const whole = (await ask(common, { nodes, atLeast: 1, first: 100 })).data.commonConnections;
  const ranks = whole.edges.map(
    ({ connectedCount, weight }: { connectedCount: number; weight: number }) =>
      connectedCount * 1000 + weight,
  );
  expect(ranks).toEqual(ranks.toSorted((a: number, b: number) => b - a));
  expect(ranks[0]).toBeGreaterThan(3000);
  expect(ranks.at(-1)).toBeLessThan(2000);
  const walked: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const page: typeof whole = (await ask(common, { nodes, atLeast: 1, first: 7, after })).data
      .commonConnections;
    expect(page.totalCount).toBe(whole.edges.length);
    walked.push(...page.edges);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(walked).toEqual(whole.edges);
  const past = (await ask(common, { nodes, atLeast: 1, after: whole.pageInfo.endCursor })).data
    .commonConnections;
  expect(past).toMatchObject({ totalCount: whole.edges.length, edges: [] });
});

test("too few, too many and forged nodes are rejected", async () => {
  expect((await ask(common, { nodes: [russia] })).errors?.[0]?.message).toBe(
    "nodes: must have at least 2 entries",
  );
  expect((await ask(common, { nodes: Array(11).fill(russia) })).errors?.[0]?.message).toBe(
    "nodes: must have at most 10 entries",
  );
  expect((await ask(common, { nodes: [russia, "KP"] })).errors?.[0]?.message).toContain(
    'Invalid id "KP": use an id returned by a query.',
  );
});

const similar = `query ($member: ID!, $minimumShared: Int) { similarMembers(member: $member, minimumShared: $minimumShared) { totalCount
  edges { similarity sharedCount node { id } shared(first: 250) { country { code } ownCount otherCount } } } }`;

/** How many questions of a member mention each country, counted from the member's own list. */
async function countsOf(member: string): Promise<ReadonlyMap<string, number>> {
  const query = `query ($id: ID!) { member(id: $id) { questions(first: 100) { edges { node { countries(first: 100) { edges { node { code } } } } } } } }`;
  const counts = new Map<string, number>();
  for (const { node } of (await ask(query, { id: member })).data.member.questions.edges)
    for (const {
      node: { code },
    } of node.countries.edges)
      counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

test("the similarity of members is the cosine of their counts, and the most similar comes first", async () => {
  const member = idOf("Member", "9002");
  const { similarMembers } = (await ask(similar, { member, minimumShared: 1 })).data;
  expect(similarMembers.totalCount).toBeGreaterThan(3);
  const mine = await countsOf(member);
  const length = (counts: ReadonlyMap<string, number>) =>
    Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0));
  let last = 1;
  for (const { similarity, sharedCount, node, shared } of similarMembers.edges) {
    const theirs = await countsOf(node.id);
    const product = [...mine].reduce((sum, [code, n]) => sum + n * (theirs.get(code) ?? 0), 0);
    expect(similarity).toBeCloseTo(product / (length(mine) * length(theirs)), 10);
    expect(similarity).toBeLessThanOrEqual(last);
    last = similarity;
    expect(shared).toHaveLength(sharedCount);
    for (const { country, ownCount, otherCount } of shared) {
      expect(ownCount).toBe(mine.get(country.code));
      expect(otherCount).toBe(theirs.get(country.code));
    }
  }
  const fewer = (await ask(similar, { member, minimumShared: 2 })).data.similarMembers;
  expect(fewer.totalCount).toBeLessThan(similarMembers.totalCount);
});
