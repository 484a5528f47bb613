import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

const find = async (text: string, rest = "") =>
  (
    await ask(
      `query ($text: String!) { find(text: $text${rest}) { kind name matched nameKind closeness questionCount answerCount firstDay
        lastDay successors { name } nodeId node { __typename id } } }`,
      { text },
    )
  ).data.find;

describe("find", () => {
  test("gives the node, the name that matched, and the days and counts of its lists", async () => {
    const [first] = await find("alex harrow");
    const { data } = await ask(
      `query ($id: ID!) { member(id: $id) { name questions(first: 100) { totalCount edges { node { tabledOn } } } answers { totalCount } } }`,
      { id: first.node.id },
    );
    const days = data.member.questions.edges
      .map(({ node }: { node: { tabledOn: string | null } }) => node.tabledOn)
      .filter((day: string | null) => day !== null)
      .sort();
    expect(first).toMatchObject({
      ...{ kind: "Member", name: data.member.name, nameKind: "NAME", closeness: "WHOLE", successors: [] },
      questionCount: data.member.questions.totalCount,
      answerCount: data.member.answers.totalCount,
      firstDay: days[0],
      lastDay: days.at(-1),
      node: { __typename: "Member", id: first.nodeId },
    });
  });

  test("leads from a former department to its successor", async () => {
    const [first] = await find("Department for International Trade");
    expect(first).toMatchObject({ kind: "Department", nameKind: "FORMER_NAME" });
    expect(first.successors.map(({ name }: { name: string }) => name)).toEqual([
      "Department for Business and Trade",
    ]);
  });

  test("finds only the requested kinds and number", async () => {
    const all = await find("a", ", first: 100");
    expect(all.length).toBeGreaterThan(3);
    const two = await find("a", ", first: 2, kinds: [Country]");
    expect(two.map(({ kind }: { kind: string }) => kind)).toEqual(["Country", "Country"]);
    expect(await find("")).toEqual([]);
  });
});

describe("a name", () => {
  test("that is unknown is rejected with the nearest names, for every type", async () => {
    for (const [field, name, suggestion] of [
      ["member", "Alex Harow", "Alex Harrow"],
      ["department", "Home Ofice", "Home Office"],
      ["party", "Labuor", "Labour"],
      ["country", "Frnace", "France"],
    ] as const) {
      const { errors } = await ask(`query ($name: String!) { ${field}(name: $name) { name } }`, { name });
      expect(errors?.[0]?.extensions, name).toMatchObject({
        code: "NOT_FOUND",
        suggestions: expect.arrayContaining([suggestion]),
      });
    }
  });

  test("of several countries is rejected with a list of them", async () => {
    const { errors } = await ask(`{ country(name: "Korea") { name } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "AMBIGUOUS",
      candidates: [{ name: "South Korea" }, { name: "North Korea" }],
    });
    const { data } = await ask(
      `{ findCountry(name: "congo") { ... on AmbiguousNameError { given candidates { name detail } } } }`,
    );
    expect(data.findCountry).toEqual({
      given: "congo",
      candidates: [
        { name: "Democratic Republic of the Congo", detail: "CD" },
        { name: "Republic of the Congo", detail: "CG" },
      ],
    });
  });

  test("of an office is its official or everyday title, with the department if several have it", async () => {
    const { data, errors } = await ask(
      `{ office(title: "economic secretary", department: "HM Treasury") { slug } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.office).toEqual({ slug: "economic-secretary-at-treasury" });
  });

  test.each([
    "Economic Secretary to the Treasury",
    "The Economic Secretary at the Treasury",
    "Economic Secretary, Treasury",
  ])("of an office may say where it is: %s", async (title) => {
    const { data, errors } = await ask(`query ($title: String!) { office(title: $title) { slug } }`, {
      title,
    });
    expect(errors).toBeUndefined();
    expect(data.office).toEqual({ slug: "economic-secretary-at-treasury" });
  });

  test("that the other arguments exclude is rejected with those who have it", async () => {
    const { errors } = await ask(`{ member(name: "Alex Harrow", on: "1990-01-01") { name } }`);
    expect(errors?.[0]?.message).toMatch(
      /^No members named "Alex Harrow" fit: Alex Harrow \(Commons .*\)\. Change or omit on or house\.$/,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "NOT_FOUND",
      candidates: [{ name: "Alex Harrow" }],
    });
  });

  test("of a country may be printed as in tables", async () => {
    const { data, errors } = await ask(`{ country(name: "Iran (Islamic Republic of)") { code }
      questions(filter: {countries: ["Korea, Dem. People's Rep."]}) { totalCount }
      same: questions(filter: {countries: ["KP"]}) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data.country.code).toBe("IR");
    expect(data.questions.totalCount).toBe(data.same.totalCount);
  });
});
