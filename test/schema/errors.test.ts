import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

async function onlyError(query: string) {
  const { status, errors } = await ask(query);
  expect(status).toBe(200);
  expect(errors).toHaveLength(1);
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
}

describe("invalid input gets an error with a code and what was expected", () => {
  test("an unknown country suggests the nearest", async () => {
    expect(await onlyError(`{ ministersWhoAnswered(about: {countries: ["Rusia"]}) { totalCount } }`)).toEqual(
      {
        message: `There is no country "Rusia". Did you mean "Russia"?`,
        code: "NOT_FOUND",
        suggestions: ["Russia"],
      },
    );
  });

  test("an unknown topic suggests the nearest", async () => {
    expect(await onlyError(`{ topic(name: "sanktions") { name } }`)).toMatchObject({
      code: "NOT_FOUND",
      suggestions: ["Sanctions"],
    });
  });

  test.each(["x", "", "W10", "WyIyMDI1LTAxLTAxIiwieCJd"])("the forged cursor %j", async (cursor) => {
    expect(await onlyError(`{ questions(after: "${cursor}") { totalCount } }`)).toMatchObject({
      message: expect.stringContaining(`Invalid cursor "${cursor}": use `),
      code: "BAD_USER_INPUT",
    });
  });

  test.each([0, -1, 101])("first: %i, out of range", async (first) => {
    expect(await onlyError(`{ questions(first: ${first}) { totalCount } }`)).toMatchObject({
      message: expect.stringMatching(/^first: must be at (least|most) \d+/),
      code: "BAD_USER_INPUT",
    });
  });

  test.each(["first: 2, last: 2", 'last: 2, after: "x"', 'before: "x"', 'first: 2, before: "x"'])(
    "a page from both ends: %s",
    async (args) => {
      expect(await onlyError(`{ questions(${args}) { totalCount } }`)).toMatchObject({
        message: expect.stringMatching(/^(last can be combined only with before|before requires last)/),
        code: "BAD_USER_INPUT",
      });
    },
  );

  test("last: 101, out of range", async () => {
    expect(await onlyError("{ countries(last: 101) { totalCount } }")).toMatchObject({
      message: expect.stringMatching(/^last: must be at most 100/),
      code: "BAD_USER_INPUT",
    });
  });

  test.each([
    "x",
    "",
    "UXVlc3Rpb24",
    "TWVtYmVyOg",
    "Tm90aGluZzox",
    Buffer.from(`Member:${"9".repeat(3000)}`).toString("base64url"),
  ])("the forged id %.20j", async (id) => {
    expect(await onlyError(`{ node(id: "${id}") { id } }`)).toMatchObject({
      message: `Invalid id "${id.slice(0, 80)}": use an id returned by a query.`,
      code: "BAD_USER_INPUT",
    });
  });

  test("the id of another type of node", async () => {
    const { data } = await ask(`{ country(code: "KP") { id } }`);
    expect(await onlyError(`{ member(id: "${data.country.id}") { name } }`)).toEqual({
      message: `Invalid id "${data.country.id}": it belongs to a Country; use the id of a Member.`,
      code: "BAD_USER_INPUT",
    });
  });

  test("a lookup without an argument, or with two", async () => {
    const expected = {
      message: "Give exactly one of these arguments: id, code, name.",
      code: "BAD_USER_INPUT",
    };
    expect(await onlyError("{ country { name } }")).toEqual(expected);
    expect(await onlyError(`{ country(code: "KP", name: "Russia") { name } }`)).toEqual(expected);
  });

  test("an invalid day", async () => {
    const { errors } = await ask(`{ question(uin: "1", tabledOn: "2025-13-45") { text } }`);
    expect(errors?.[0]?.message).toContain(
      `Invalid date "2025-13-45": use a date from 1000-01-01 to 2999-12-31, such as "2025-09-12".`,
    );
  });

  test("a query that requests too many rows is rejected before it runs, with what to reduce", async () => {
    const nested = `{ countries(first: 100) { edges { node { questions(first: 100) { edges { node {
      countries(first: 100) { edges { node { name } } } } } } } } } }`;
    expect(await onlyError(nested)).toMatchObject({
      message: expect.stringContaining("request fewer rows with a smaller `first`"),
      code: "QUERY_TOO_COMPLEX",
      limit: 100_000,
    });
  });
});

test("a missing node is null, not an error", async () => {
  const gone = Buffer.from("Question:no-such-question").toString("base64url");
  const { data, errors } = await ask(`{
    office(slug: "lord-of-nothing") { name } question(uin: "none") { text }
    node(id: "${gone}") { id } byId: question(id: "${gone}") { id } nodes(ids: ["${gone}"]) { id } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    office: null,
    question: null,
    node: null,
    byId: null,
    nodes: [null],
  });
});

test("what a user typed can be looked up without an error, with suggestions as data", async () => {
  const { data } = await ask(`{
    found: findCountry(name: "dprk") { __typename ... on Country { code } }
    missed: findCountry(name: "Frnace") { __typename ... on UnknownNameError { given suggestions } }
    topic: findTopic(name: "HUMAN RIGHTS") { ... on Topic { slug } } }`);
  expect(data).toEqual({
    found: { __typename: "Country", code: "KP" },
    missed: { __typename: "UnknownNameError", given: "Frnace", suggestions: ["France"] },
    topic: { slug: "human-rights" },
  });
});
