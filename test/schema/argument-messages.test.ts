import { type GraphQLArgument, type GraphQLInputField, isInputObjectType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { schema } from "../../schema/schema.ts";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

async function firstError(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { errors } = await ask(query, variables);
  return { message: errors?.[0]?.message, path: errors?.[0]?.path };
}

type Checked = { readonly name: string; readonly schemas: readonly Standard[] };

type Standard = {
  readonly "~standard": {
    readonly validate: (value: unknown) => { readonly issues?: readonly { readonly message: string }[] };
  };
};

/** Every argument and every field of an input that has a check of its own. */
function checkedInputs(): readonly Checked[] {
  const named = (owner: string, inputs: readonly (GraphQLArgument | GraphQLInputField)[]): Checked[] =>
    inputs.flatMap(({ name, extensions }) => {
      const options = extensions["pothosOptions"] as { readonly validate?: Standard } | undefined;
      return options?.validate ? [{ name: `${owner}.${name}`, schemas: [options.validate] }] : [];
    });
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) return named(type.name, Object.values(type.getFields()));
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => named(`${type.name}.${name}`, args));
  });
}

/** Values that GraphQL's own types let through. */
const values = [
  "",
  " ",
  "x".repeat(10_000),
  -1,
  0,
  2 ** 31 - 1,
  [],
  [""],
  ["x".repeat(10_000)],
  Array(10_000).fill("x"),
];

test("no message about an argument is the library's own", () => {
  const checked = checkedInputs();
  expect(checked.length).toBeGreaterThan(50);
  const foreign = checked.flatMap(({ name, schemas }) =>
    schemas.flatMap((each) =>
      values.flatMap((value) =>
        (each["~standard"].validate(value).issues ?? [])
          .filter(({ message }) => /too small|too big|invalid string|>=|<=/i.test(message))
          .map(({ message }) => `${name}: ${message}`),
      ),
    ),
  );
  expect(foreign).toEqual([]);
});

test.each([
  [
    `{ questions(filter: { countries: ["Russia", " "] }) { totalCount } }`,
    "filter.countries[1]: must not be empty",
  ],
  [`{ members(filter: { name: "" }) { totalCount } }`, "filter.name: must not be empty"],
  [`{ office(slug: "") { name } }`, "slug: must not be empty"],
  [`{ country(name: "${"x".repeat(301)}") { name } }`, "name: must be at most 300 characters"],
])("%s", async (query, message) => {
  expect((await firstError(query)).message).toBe(message);
});

test.each([
  [
    "questions(first: $v) { totalCount }",
    "Int",
    "x",
    'Variable "$v" got invalid value "x"; Int cannot represent',
  ],
  ["country(name: $v) { name }", "String", 5, 'Variable "$v" got invalid value 5; String cannot represent'],
  ["questions(filter: $v) { totalCount }", "QuestionFilter", { texts: "x" }, 'Field "texts" is not defined'],
])("a variable of another type is named with what was sent: %s", async (field, type, v, message) => {
  expect((await firstError(`query ($v: ${type}) { ${field} }`, { v })).message).toContain(message);
});

describe("an error found while the cost is estimated has the path of its field", () => {
  test.each([
    [
      `{ a: countries { totalCount } b: country(code: "RU") { c: questions(first: 0) { totalCount } } }`,
      ["b", "c"],
    ],
    [
      `{ countries { totalCount } ...More } fragment More on Query { topics { edges { node { ... on Topic { questions(last: 0) { totalCount } } } } } }`,
      ["topics", "edges", "node", "questions"],
    ],
    [
      `query ($match: Match) { dataset { questions } questions(filter: { match: $match }, first: 101) { totalCount } }`,
      ["questions"],
    ],
    [
      `{ dataset { questions } countries(first: 100) { edges { node { questions(first: 100) { edges { node { topics(first: 40) { edges { node { name } } } } } } } } } }`,
      ["countries", "edges", "node", "questions", "edges", "node", "topics"],
    ],
  ])("%s", async (query, path) => {
    expect((await firstError(query)).path).toEqual(path);
  });

  test("also if fragments would lead to it in very many ways", async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const query = `{ ...F0 } ${fragments.join(" ")} fragment F40 on Query { questions(first: 0) { totalCount } }`;
    expect(await firstError(query)).toEqual({ message: "first: must be at least 1", path: ["questions"] });
  });
});

test("an empty text in a filter is the same as none", async () => {
  const { data, errors } = await ask(`{
    all: questions { totalCount counted { statement } }
    empty: questions(filter: { text: "" }) { totalCount counted { statement } }
    blank: questions(filter: { text: " " }) { totalCount counted { statement } }
    timeline(bucket: YEAR, filter: { text: "" }) { totalCount }
    ministersWhoAnswered(about: { countries: ["RU"] }, filter: { text: "" }) { counted { statement } } }`);
  expect(errors).toBeUndefined();
  expect(data.empty).toEqual(data.all);
  expect(data.blank).toEqual(data.all);
  expect(data.ministersWhoAnswered.counted.statement).not.toContain("match the search");
});

test("the schema and its dates say what they are", async () => {
  const { data } = await ask(
    `{ __schema { description } date: __type(name: "Date") { specifiedByURL } time: __type(name: "DateTime") { specifiedByURL } }`,
  );
  expect(data.__schema.description).toContain("Written parliamentary questions");
  expect(data.date.specifiedByURL).toMatch(/^https:/);
  expect(data.time.specifiedByURL).toMatch(/^https:/);
});
