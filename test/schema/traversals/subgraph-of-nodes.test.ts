import { expect, test } from "vitest";
import { useSample } from "../ask-sample.ts";

const ask = useSample();
const idOf = (label: string, id: string) => Buffer.from(`${label}:${id}`).toString("base64url");
const [russia, korea] = [idOf("Country", "RU"), idOf("Country", "KP")];

type Drawn = {
  readonly nodes: readonly Readonly<Record<string, string | number | null>>[];
  readonly edges: readonly Readonly<Record<string, string | number | null>>[];
  readonly leftOut: { readonly rows: number; readonly edges: number; readonly statement: string };
};
const drawn = `nodes { id type label name party house code region department day url weight }
  edges { id source target type weight date lastDate } leftOut { rows edges statement }`;

async function subgraph(args: string): Promise<Drawn> {
  const { data, errors } = await ask(`{ subgraph(${args}) { ${drawn} } }`);
  expect(errors).toBeUndefined();
  return data.subgraph;
}
const list = (ids: readonly unknown[]) => JSON.stringify(ids);

test("it has the edges among the given nodes and no others, each once", async () => {
  const { data } = await ask(`{ expand(node: "${russia}") { subgraph { nodes { id } edges { id } } } }`);
  const ids = data.expand.subgraph.nodes.map(({ id }: { id: string }) => id);
  const { nodes, edges, leftOut } = await subgraph(`nodes: ${list(ids)}`);
  expect(nodes.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  for (const { source, target } of edges) {
    expect(ids).toContain(source);
    expect(ids).toContain(target);
  }
  // Answers that mention Russia answer questions that mention it, so there are more edges than those of the country.
  expect(edges.length).toBeGreaterThan(data.expand.subgraph.edges.length);
  expect(leftOut).toEqual({
    rows: 0,
    edges: 0,
    statement: `Showing ${edges.length} of ${edges.length} edges.`,
  });
  const mentions = await subgraph(`nodes: ${list(ids)}, edgeTypes: [MENTIONS]`);
  expect(new Set(mentions.edges.map(({ type }) => type))).toEqual(new Set(["MENTIONS"]));
});

test("maxLength adds what is around them, heaviest first, and says what is left out", async () => {
  const alone = await subgraph(`nodes: ["${russia}", "${korea}"]`);
  expect(alone.nodes.map(({ id }) => id)).toEqual([russia, korea]);
  expect(alone.edges).toEqual([]);
  const { data } = await ask(
    `{ a: expand(node: "${russia}") { totalCount } b: expand(node: "${korea}") { totalCount } }`,
  );
  const around = await subgraph(`nodes: ["${russia}", "${korea}"], maxLength: 1`);
  expect(around.edges).toHaveLength(data.a.totalCount + data.b.totalCount);
  const part = await subgraph(`nodes: ["${russia}", "${korea}"], maxLength: 1, limit: 5`);
  expect(part.edges).toEqual(around.edges.slice(0, 5));
  expect(part.leftOut.edges).toBe(around.edges.length - 5);
  const further = await subgraph(`nodes: ["${russia}", "${korea}"], maxLength: 2, limit: 1000`);
  const types = new Set(further.nodes.map(({ type }) => type));
  expect([...types].sort()).toEqual(
    expect.arrayContaining(["Answer", "Country", "Department", "Member", "Question", "Topic"]),
  );
  expect(further.leftOut.edges).toBe(0);
});

test("nodes say what they are, and a question is labelled by its heading or what it asks", async () => {
  const { data } = await ask(`{ questions(first: 100) { edges { node {
    id uin house heading text tabledOn url asker { id name } askerParty { name } department { name } } }
    subgraph { ${drawn} } } }`);
  const { nodes, edges }: Drawn = data.questions.subgraph;
  const byId = new Map(nodes.map((node) => [node["id"], node]));
  for (const { node } of data.questions.edges) {
    expect(byId.get(node.id)).toMatchObject({
      type: "Question",
      party: node.askerParty?.name ?? null,
      house: node.house,
      code: node.uin,
      region: null,
      department: node.department?.name ?? null,
      day: node.tabledOn,
      url: node.url,
    });
    if (node.heading !== null) expect(byId.get(node.id)?.["name"]).toBe(node.heading);
  }
  const titles = nodes.filter(({ type }) => type === "Question").map(({ label }) => label);
  expect(titles.filter((title) => String(title).startsWith("To ask"))).toEqual([]);
  expect(byId.get(russia)).toMatchObject({
    code: "RU",
    region: "Eastern Europe",
    label: "Russia",
    url: null,
  });
  const asked = edges.filter(({ type }) => type === "ASKED");
  expect(asked.length).toBeGreaterThan(5);
  for (const { date, lastDate, target } of asked) {
    expect(date).toBe(byId.get(target ?? "")?.["day"]);
    expect(lastDate).toBe(date);
  }
});

test("an edge with a period has its first and last day, and a member the latest party", async () => {
  const { data } = await ask(
    `{ members(first: 100) { edges { node { id house parties { edges { from to node { id name } } } } } } }`,
  );
  const members = data.members.edges.map(({ node }: { node: { id: string } }) => node);
  const { nodes, edges } = await subgraph(
    `nodes: ${list(members.map(({ id }: { id: string }) => id))}, edgeTypes: [MEMBER_OF], maxLength: 1`,
  );
  let periods = 0;
  for (const { id, house, parties } of members) {
    const drawnNode = nodes.find((node) => node["id"] === id);
    expect(drawnNode).toMatchObject({ house, party: parties.edges[0]?.node.name ?? null });
    for (const { from, to, node } of parties.edges) {
      periods += to === null ? 0 : 1;
      expect(
        edges.filter(
          ({ source, target, date, lastDate }) =>
            source === id && target === node.id && date === from && lastDate === to,
        ),
      ).toHaveLength(1);
    }
  }
  expect(periods).toBeGreaterThan(0);
});

test("nodes that do not exist are left out, and bad arguments are explained", async () => {
  const { nodes } = await subgraph(`nodes: ["${russia}", "${idOf("Member", "nobody")}", "${russia}"]`);
  expect(nodes.map(({ id }) => id)).toEqual([russia]);
  for (const [args, message] of [
    ["nodes: []", "nodes: must have at least 1 entry"],
    [`nodes: ["${russia}"], maxLength: 3`, "maxLength: must be at most 2"],
  ]) {
    const { errors } = await ask(`{ subgraph(${args}) { ${drawn} } }`);
    expect(errors?.[0]?.message).toBe(message);
  }
});
