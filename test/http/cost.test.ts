import { describe, expect, test } from "vitest";
import { useSample } from "../schema/ask-sample.ts";

const ask = useSample();

const questions = (first: number) => `query Page($first: Int = ${first}) {
  questions(first: $first) { edges { node { uin asker { name } } } } }`;

describe("extensions.cost", () => {
  test("gives the estimated cost of a query, the limit, and the actual cost", async () => {
    const { extensions } = await ask(questions(7));
    // One list, and for each row its node and its asker. The row that tells of a next page is read too.
    expect(extensions?.cost).toEqual({
      estimated: 1 + 7 * 2,
      limit: 100_000,
      storeCalls: 1,
      rows: 8,
      milliseconds: expect.any(Number),
    });
  });

  test("is estimated with the variables of the request", async () => {
    expect((await ask(questions(7), { first: 9 })).extensions?.cost.estimated).toBe(1 + 9 * 2);
  });

  test("counts each request separately", async () => {
    const costs = await Promise.all(Array.from({ length: 5 }, () => ask(questions(3))));
    for (const { extensions } of costs) expect(extensions?.cost.storeCalls).toBe(1);
  });

  test("of a rejected query shows that nothing was read", async () => {
    const { extensions, errors } = await ask(
      `{ countries(first: 100) { edges { node { questions(first: 100) { edges { node {
        countries(first: 100) { edges { node { name } } } } } } } } } }`,
    );
    expect(errors?.[0]?.extensions?.["actual"]).toBe(extensions?.cost.estimated);
    expect(extensions?.cost).toMatchObject({ estimated: 1_020_201, storeCalls: 0, rows: 0 });
  });

  test("is a valid JSON number, however absurd the query", async () => {
    let query = "name";
    for (let i = 0; i < 15; i += 1)
      query = `questions(first: 100) { edges { node { countries(first: 100) { edges { node { ${query} } } } } } }`;
    const { errors, extensions } = await ask(`{ country(code: "KP") { ${query} } }`);
    expect(errors?.[0]?.extensions?.["code"]).toBe("QUERY_TOO_COMPLEX");
    expect(extensions?.cost.estimated).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("a rejected query is told which part costs most", () => {
  test.each([
    [
      "the list with the most rows",
      `{ small: questions(first: 5) { edges { node { uin } } } countries(first: 100) { edges { node {
        questions(first: 2) { totalCount } big: questions(first: 100) { edges { node {
          topics(first: 40) { edges { node { name } } } } } } } } } }`,
      "countries.edges.node.big.edges.node.topics",
      "first",
    ],
    [
      "the same inside fragments",
      `{ countries(first: 100) { ...Rows } }
       fragment Rows on CountriesConnection { edges { node { ... on Country { questions(first: 100) { edges { node { ...Many } } } } } } }
       fragment Many on Question { topics(first: 40) { edges { node { name } } } }`,
      "countries.edges.node.questions.edges.node.topics",
      "first",
    ],
    [
      "the field with the most fields",
      `{ questions { totalCount } many: members(first: 1) { edges { node { ${Array.from({ length: 600 }, (_, i) => `n${i}: name`).join(" ")} } } } }`,
      "many.edges.node",
      "fewer fields",
    ],
  ])("%s", async (_name, query, path, advice) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", costsMost: path });
    expect(errors?.[0]?.message).toContain(`${path}: `);
    expect(errors?.[0]?.message).toContain(advice);
  });

  test("the deepest branch", async () => {
    let query = "name";
    for (let i = 0; i < 8; i += 1) query = `broader { ${query} narrower(first: 1) { totalCount } }`;
    for (let i = 0; i < 5; i += 1) query = `narrower(first: 1) { edges { node { ${query} } } }`;
    const { errors } = await ask(`{ topic(name: "Sanctions") { slug ${query} } }`);
    expect(errors?.[0]?.message).toMatch(/The deepest branch is topic\.narrower\.edges\.node\.narrower\./);
  });
});
