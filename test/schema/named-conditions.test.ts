import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

type Edge = {
  readonly node: Record<string, unknown> & { readonly id: string; readonly asker: { readonly id: string } };
};

describe("in a filter", () => {
  test("people, offices, departments and parties are given by name, abbreviation or slug", async () => {
    const lists = [
      ["askers", `["baroness orrin"]`, "asker { name }", "Baroness Orrin of Fairhaven"],
      ["ministers", `["lord maddock"]`, "answer { minister { name } }", "Lord Maddock of Greyfield"],
      ["offices", `["minister for ports"]`, "answer { office { name } }", "Minister for Ports"],
      [
        "offices",
        `["minister-for-ports-at-department-for-transport"]`,
        "answer { office { slug } }",
        "minister-for-ports-at-department-for-transport",
      ],
      ["departments", `["FCDO"]`, "department { name }", "Foreign, Commonwealth and Development Office"],
      ["departments", `["home-office"]`, "department { name }", "Home Office"],
      ["parties", `["SNP"]`, "askerParty { name }", "Scottish National Party"],
    ] as const;
    for (const [name, given, of, expected] of lists) {
      const { data, errors } = await ask(`{
        all: questions(first: 100) { edges { node { id ${of} } } }
        some: questions(first: 100, filter: {${name}: ${given}}) { edges { node { id ${of} } } }
        answers(first: 100, filter: {${name}: ${given}}) { totalCount edges { node { questions { edges { node { id ${of} } } } } } }
      }`);
      expect(errors, given).toBeUndefined();
      const isOne = ({ node }: Edge) => JSON.stringify(node).includes(`"${expected}"`);
      expect(data.some.edges.length, given).toBeGreaterThan(0);
      expect(data.some.edges, given).toEqual(data.all.edges.filter(isOne));
      for (const { node } of data.answers.edges) expect(node.questions.edges.some(isOne), given).toBe(true);
    }
  });

  test.each([
    [`countries: ["Russia"]`, `notCountries: ["Russian"]`],
    [`topics: ["Trade"]`, `notTopics: ["trade"]`],
    [`departments: ["Home Office", "FCDO"]`, `notDepartments: ["Home Office", "FCDO"]`],
    [`text: "sanctions OR embargo"`, `text: "-sanctions -embargo"`],
  ])("excluding %s gives all other questions", async (wanted, unwanted) => {
    const houses = "houses: [COMMONS, LORDS]";
    const { data, errors } = await ask(`{
      all: questions(first: 100, filter: {${houses}}) { totalCount edges { node { id } } }
      wanted: questions(first: 100, filter: {${houses}, ${wanted}}) { totalCount edges { node { id } } }
      unwanted: questions(first: 100, filter: {${houses}, ${unwanted}}) { totalCount edges { node { id } } }
    }`);
    expect(errors).toBeUndefined();
    const taken = new Set(data.wanted.edges.map(({ node }: Edge) => node.id));
    expect(taken.size).toBeGreaterThan(0);
    expect(data.unwanted.edges).toEqual(data.all.edges.filter(({ node }: Edge) => !taken.has(node.id)));
    expect(data.unwanted.totalCount).toBe(data.all.totalCount - taken.size);
  });

  test("departments include their predecessors, if requested", async () => {
    const count = async (filter: string) =>
      (await ask(`{ questions(filter: {${filter}}) { totalCount } }`)).data.questions.totalCount;
    const now = "Department for Fisheries and Forests";
    const both = await count(`departments: ["${now}", "Defra"]`);
    expect(await count(`departments: ["${now}"]`)).toBeLessThan(both);
    expect(await count(`departments: ["${now}"], withPredecessors: true`)).toBe(both);
    expect(await count(`notDepartments: ["${now}"], withPredecessors: true`)).toBe(
      await count(`notDepartments: ["${now}", "Defra"]`),
    );
  });

  test("an ambiguous name is rejected with its candidates, whose ids are accepted", async () => {
    const { errors } = await ask(`{ questions(filter: {askers: ["Robin Ashgrove"]}) { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(/^"Robin Ashgrove" names 3 members: .*; .*\. Use an id\.$/);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "AMBIGUOUS" });
    const candidates = (errors?.[0]?.extensions?.["candidates"] ?? []) as readonly { readonly id: string }[];
    const ids = candidates.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    const { data } = await ask(
      `query ($ids: [String!]) { questions(filter: {askers: $ids}) { edges { node { asker { id name } } } } }`,
      { ids },
    );
    for (const { node } of data.questions.edges) expect(ids).toContain(node.asker.id);
    const offices = await ask(`{ answers(filter: {offices: ["Minister for Exports"]}) { totalCount } }`);
    expect(offices.errors?.[0]?.extensions).toMatchObject({ code: "AMBIGUOUS" });
  });
});
