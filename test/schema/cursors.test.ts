import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

type Row = {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly tabledOn: string | null };
};

const rows = "edges { cursor node { id tabledOn } }";

async function questionsOf(code: string, args: string): Promise<readonly Row[]> {
  const { data } = await ask(`{ country(code: "${code}") { questions(${args}) { ${rows} } } }`);
  return data.country.questions.edges;
}

async function messageOf(query: string) {
  const { data, errors } = await ask(query);
  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"]);
  expect(data).toBeNull();
  return errors?.[0]?.message;
}

async function cursorsOf(field: string, args: string): Promise<readonly string[]> {
  const { data } = await ask(`{ ${field}(${args}) { edges { cursor } } }`);
  return data[field].edges.map(({ cursor }: Row) => cursor);
}

const anotherList =
  "This cursor belongs to another list. Use a cursor from this list, or leave it out to start again.";
const anotherOrder =
  "This cursor belongs to another order. Use the order it came from, or leave the cursor out to start again.";

describe("a cursor belongs to one list in one order", () => {
  test("the same list of another node accepts it, so one variable pages through the lists of many nodes", async () => {
    const [, second] = await questionsOf("KP", "first: 2");
    const russian = await questionsOf("RU", "first: 100");
    const later = await questionsOf("RU", `first: 100, after: "${second?.cursor}"`);
    expect(later).toEqual(russian.slice(-later.length));
    expect(later.length).toBeGreaterThan(0);
    expect(later.length).toBeLessThan(russian.length);
    const [next] = later;
    // Undated questions come last.
    expect((next?.node.tabledOn ?? "") <= (second?.node.tabledOn ?? "")).toBe(true);
  });

  test("it stays valid if the filter changes", async () => {
    const all = await questionsOf("RU", "first: 100");
    const lords = await questionsOf("RU", "first: 100, filter: {houses: [LORDS]}");
    const at = all.findIndex(({ cursor }) => cursor === lords[0]?.cursor) + 1;
    const { cursor } = all[at] as Row;
    const rest = all.slice(at + 1).map((row) => row.cursor);
    expect(await questionsOf("RU", `first: 100, after: "${cursor}", filter: {houses: [LORDS]}`)).toEqual(
      lords.filter((row) => rest.includes(row.cursor)),
    );
    expect(lords.some((row) => rest.includes(row.cursor))).toBe(true);
  });

  test("the cursor of another list is rejected, from either end", async () => {
    const [cursor] = await cursorsOf("members", "first: 1");
    for (const page of ["after:", "last: 2, before:"])
      expect(await messageOf(`{ countries(${page} "${cursor}") { totalCount } }`)).toBe(anotherList);
    expect(await messageOf(`{ changesSince(after: "${cursor}") { totalCount } }`)).toBe(anotherList);
  });

  test("the cursor of another order is rejected, from either end", async () => {
    const [cursor] = await cursorsOf("questions", "first: 1");
    for (const page of ["after:", "last: 2, before:"])
      expect(await messageOf(`{ questions(order: OLDEST, ${page} "${cursor}") { totalCount } }`)).toBe(
        anotherOrder,
      );
  });

  test("sorting members by another count is another order, but sorting by name is not", async () => {
    const byAnswers = "about: {}, countMode: ANSWERS";
    const byQuestions = "about: {}, countMode: QUESTIONS";
    const list = "ministersWhoAnswered";
    const [count] = await cursorsOf(list, `${byAnswers}, first: 1`);
    expect(await messageOf(`{ ${list}(${byQuestions}, after: "${count}") { totalCount } }`)).toBe(
      anotherOrder,
    );
    const names = await cursorsOf(list, `${byAnswers}, order: NAME`);
    expect(await cursorsOf(list, `${byQuestions}, order: NAME, after: "${names[0]}"`)).toEqual(
      names.slice(1),
    );
  });
});

describe("another value of a required argument is another list", () => {
  const [russia, korea, ukraine] = ["RU", "KP", "UA"].map((code) =>
    JSON.stringify(Buffer.from(`Country:${code}`).toString("base64url")),
  );

  test.each([
    ["search", 'text: "sanctions"', 'text: "sanctions OR ships"'],
    ["ministersWhoAnswered", 'about: {countries: ["Russia"]}', 'about: {countries: ["Ukraine"]}'],
    ["membersWhoAsked", 'about: {countries: ["Russia"]}', "about: {}"],
    ["commonConnections", `nodes: [${russia}, ${korea}]`, `nodes: [${russia}, ${ukraine}]`],
  ])("%s", async (field, given, other) => {
    const [cursor] = await cursorsOf(field, `${given}, first: 1`);
    expect(cursor).toEqual(expect.any(String));
    expect(await messageOf(`{ ${field}(${other}, after: "${cursor}") { totalCount } }`)).toBe(anotherList);
  });

  test.each([
    ["search", 'text: "sanctions"', 'text: "Sanctions"'],
    ["ministersWhoAnswered", 'about: {countries: ["Russia"]}', 'about: {countries: ["RU"], scope: ANSWER}'],
    ["commonConnections", `nodes: [${russia}, ${korea}]`, `nodes: [${korea}, ${russia}]`],
  ])("%s is the same list if its arguments are written differently", async (field, given, other) => {
    const all = await cursorsOf(field, given);
    expect(await cursorsOf(field, `${other}, after: "${all[0]}"`)).toEqual(all.slice(1));
    expect(all.length).toBeGreaterThan(1);
  });
});
