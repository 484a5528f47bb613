import { expect, test } from "vitest";
import { useSample } from "../ask-sample.ts";

const ask = useSample();
const idOf = (label: string, id: string) => Buffer.from(`${label}:${id}`).toString("base64url");
const [russia, korea, member] = [idOf("Country", "RU"), idOf("Country", "KP"), idOf("Member", "9002")];
const drawn =
  "nodes { id label name type weight } edges { id source target type weight date } leftOut { rows edges statement }";

type Drawn = {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly name: string;
    readonly weight: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly weight: number;
  }[];
  readonly leftOut: { readonly rows: number; readonly edges: number; readonly statement: string };
};

test.each([
  ["expand", `expand(node: "${russia}") { subgraph(limit: 7) { ${drawn} } }`],
  ["paths", `paths(from: "${russia}", to: "${korea}", limit: 4) { subgraph { ${drawn} } }`],
  [
    "commonConnections",
    `commonConnections(nodes: ["${russia}", "${korea}"], first: 5) { subgraph { ${drawn} } }`,
  ],
  ["coMentions", `coMentions(of: COUNTRIES, first: 1) { subgraph(limit: 6) { ${drawn} } }`],
  ["questions", `questions(first: 4) { subgraph(limit: 9) { ${drawn} } }`],
  ["answers", `answers(first: 4) { subgraph(limit: 9) { ${drawn} } }`],
  ["subgraph", `subgraph(nodes: ["${russia}", "${korea}"], maxLength: 2, limit: 30) { ${drawn} }`],
  ["similarMembers", `similarMembers(member: "${member}", first: 3) { subgraph { ${drawn} } }`],
])("the subgraph of %s has every node once, and edges only between them", async (field, query) => {
  const { data, errors } = await ask(`{ ${query} }`);
  expect(errors).toBeUndefined();
  const { nodes, edges, leftOut }: Drawn = data[field].subgraph ?? data[field];
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  expect(edges.length).toBeGreaterThan(1);
  for (const { source, target } of edges) {
    expect(ids).toContain(source);
    expect(ids).toContain(target);
  }
  for (const { label, name } of nodes) {
    expect(label).not.toBe("");
    expect(name.length).toBeLessThanOrEqual(242);
  }
  const { nodes: found } = (await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: [...ids] }))
    .data;
  expect(found.map(({ id }: { id: string }) => id)).toEqual([...ids]);
  expect(leftOut.rows + leftOut.edges).toBeGreaterThan(0);
  const parts = [...leftOut.statement.matchAll(/(\d+) of (\d+) (rows|edges)/g)];
  const missing = Object.fromEntries(
    parts.map(([, shown, total, what]) => [what, Number(total) - Number(shown)]),
  );
  expect({ rows: 0, edges: 0, ...missing }).toEqual({ rows: leftOut.rows, edges: leftOut.edges });
});

test("the weight of a node is that of its edges, or for co-mentions the number of its mentions", async () => {
  const { data } = await ask(`{
    expand(node: "${russia}") { totalCount subgraph { ${drawn} } }
    coMentions(of: COUNTRIES, first: 100) { edges { node { firstCount first { id } } } subgraph { ${drawn} } }
  }`);
  const around: Drawn = data.expand.subgraph;
  const sum = around.edges.reduce((all, { weight }) => all + weight, 0);
  expect(around.nodes.find(({ id }) => id === russia)?.weight).toBe(sum);
  expect(around.leftOut).toEqual({
    rows: 0,
    edges: 0,
    statement: `Showing ${data.expand.totalCount} of ${data.expand.totalCount} edges.`,
  });
  const weights = new Map(
    data.coMentions.subgraph.nodes.map((node: { id: string; weight: number }) => [node.id, node.weight]),
  );
  for (const { node } of data.coMentions.edges) expect(weights.get(node.first.id)).toBe(node.firstCount);
});

test("an empty subgraph is empty, and one too large to draw is rejected", async () => {
  const nobody = idOf("Member", "nobody");
  const { data } = await ask(`{
    expand(node: "${nobody}") { subgraph { ${drawn} } }
    paths(from: "${russia}", to: "${nobody}") { subgraph { ${drawn} } }
  }`);
  const nothing = (what: string) => ({
    nodes: [],
    edges: [],
    leftOut: { rows: 0, edges: 0, statement: `Showing 0 of 0 ${what}.` },
  });
  expect(data.expand.subgraph).toEqual(nothing("edges"));
  expect(data.paths.subgraph).toMatchObject({ edges: [], leftOut: nothing("rows").leftOut });
  const { errors } = await ask(`{ expand(node: "${russia}") { subgraph(limit: 1001) { ${drawn} } } }`);
  expect(errors?.[0]?.message).toBe("limit: must be at most 1000");
});
