import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

type Edge = { readonly node: Record<string, unknown> & { readonly id: string } };
type Count = { readonly count: number; readonly value: string };

/** A question as the tests ask for it, with what its filter is about. */
type Row = {
  readonly [Name in "state" | "house" | "tabledOn" | "dueOn" | "seenUntil"]: string | null;
} & {
  readonly department: { readonly name: string } | null;
  readonly askerParty: { readonly name: string } | null;
  readonly answer: { readonly answeredOn: string | null } | null;
};

/** Filters in GraphQL's own notation, and what each row they take must be like. */
const taken: readonly (readonly [filter: string, of: string, is: (node: Row) => boolean])[] = [
  [`departments: ["home office"]`, "department { name }", (q) => q.department?.name === "Home Office"],
  [`parties: ["Labour"]`, "askerParty { name }", (q) => q.askerParty?.name === "Labour"],
  ["houses: [LORDS]", "house", (q) => q.house === "LORDS"],
  ["states: [UNANSWERED, HOLDING]", "state", (q) => ["UNANSWERED", "HOLDING"].includes(q.state ?? "")],
  [
    `tabledFrom: "2025-01-01", tabledTo: "2025-06-30"`,
    "tabledOn",
    (q) => q.tabledOn !== null && q.tabledOn >= "2025-01-01" && q.tabledOn <= "2025-06-30",
  ],
  [
    `answeredFrom: "2025-06-01"`,
    "answer { answeredOn }",
    (q) => (q.answer?.answeredOn ?? "") >= "2025-06-01",
  ],
  [
    `overdue: true, asOf: "2025-04-01"`,
    "state dueOn seenUntil answer { answeredOn }",
    (q) =>
      q.dueOn !== null &&
      q.dueOn < "2025-04-01" &&
      q.state !== "WITHDRAWN" &&
      (["UNANSWERED", "HOLDING"].includes(q.state ?? "")
        ? q.dueOn < (q.seenUntil ?? "")
        : (q.answer?.answeredOn ?? "") > "2025-04-01"),
  ],
  [
    `countries: ["DPRK", "Russian"]`,
    "countries { edges { node { code } } } answer { countries { edges { node { code } } } }",
    (q) => ["KP", "RU"].every((code) => JSON.stringify(q).includes(`"${code}"`)),
  ],
  [
    `countries: ["Iran", "China"], match: ANY`,
    "countries { edges { node { code } } } answer { countries { edges { node { code } } } }",
    (q) => ["IR", "CN"].some((code) => JSON.stringify(q).includes(`"${code}"`)),
  ],
  [
    `topics: ["Trade"]`,
    "topics { edges { node { slug broader { slug } } } } answer { topics { edges { node { slug broader { slug } } } } }",
    (q) => JSON.stringify(q).includes(`"trade"`),
  ],
];

describe("a filter selects exactly the questions that match it", () => {
  test.each(taken)("%s", async (filter, of, is) => {
    const { data, errors } = await ask(`{
      all: questions(first: 100) { totalCount edges { node { id ${of} } } }
      some: questions(first: 100, filter: {${filter}}) { totalCount edges { node { id ${of} } } }
    }`);
    expect(errors).toBeUndefined();
    const expected = data.all.edges.filter(({ node }: { node: Row }) => is(node));
    expect(data.all.edges).toHaveLength(data.all.totalCount);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(data.all.totalCount);
    expect(data.some.edges).toEqual(expected);
    expect(data.some.totalCount).toBe(expected.length);
  });

  test("members, departments and parties can be given by their ids", async () => {
    const { data } = await ask(`{ questions(first: 100) { edges { node {
      id asker { id } askerParty { id } department { id } answer { id minister { id } } } } } }`);
    const pick = (path: (node: typeof data) => { readonly id: string } | null | undefined) => {
      const [first] = data.questions.edges.flatMap(({ node }: Edge) => path(node)?.id ?? []);
      return [
        first,
        data.questions.edges.filter(({ node }: Edge) => path(node)?.id === first).length,
      ] as const;
    };
    for (const [name, [id, count]] of Object.entries({
      askers: pick(({ asker }) => asker),
      ministers: pick(({ answer }) => answer?.minister),
      parties: pick(({ askerParty }) => askerParty),
      departments: pick(({ department }) => department),
    })) {
      const some = await ask(`{ questions(filter: {${name}: ["${id}"]}) { totalCount } }`);
      expect(some.data.questions.totalCount, name).toBe(count);
    }
  });

  test("without asOf, each question is judged when its source was last seen, and what is unknown is counted", async () => {
    const { data } = await ask(`{
      overdue: questions(filter: {overdue: true}, first: 100) { totalCount unknownCount edges { node { state dueOn seenUntil } } }
      other: questions(filter: {overdue: false}) { totalCount unknownCount }
      all: questions { totalCount unknownCount }
    }`);
    const { overdue, other, all } = data;
    expect(overdue.edges).toHaveLength(overdue.totalCount);
    expect(overdue.totalCount).toBeGreaterThan(0);
    for (const { node } of overdue.edges) {
      expect(["UNANSWERED", "HOLDING"]).toContain(node.state);
      expect(node.dueOn < node.seenUntil).toBe(true);
    }
    expect(overdue.unknownCount).toBeGreaterThan(0);
    expect(other.unknownCount).toBe(overdue.unknownCount);
    expect(overdue.totalCount + other.totalCount + overdue.unknownCount).toBe(all.totalCount);
    expect(all.unknownCount).toBe(0);
  });

  test("of answers: by their text, their minister and their questions", async () => {
    const { data } = await ask(`{
      russia: answers(first: 100, filter: {countries: ["Russia"]}) { totalCount edges { node { id countries { edges { node { code } } } } } }
      lords: answers(first: 100, filter: {houses: [LORDS]}) { totalCount edges { node { questions { edges { node { house } } } } } }
      country(code: "RU") { answers(first: 100) { totalCount edges { node { id } } } }
    }`);
    expect(data.russia.edges.map(({ node }: Edge) => node.id)).toEqual(
      data.country.answers.edges.map(({ node }: Edge) => node.id),
    );
    expect(data.lords.totalCount).toBeGreaterThan(0);
    for (const { node } of data.lords.edges) expect(JSON.stringify(node)).toContain("LORDS");
  });
});

describe("facets of a list", () => {
  const of = `countries(first: 100) { count node { value: code } } topics(first: 100) { count node { value: slug } }
    departments(first: 100) { count node { value: slug } } parties(first: 100) { count node { value: slug } }
    askers(first: 100) { count node { value: id } } ministers(first: 100) { count node { value: id } }
    houses { count value: house } states { count value: state } years { count value: year }`;
  const countOf = (
    row: Count | { readonly count: number; readonly node: { readonly value: string } },
  ): Count => ("node" in row ? { count: row.count, value: row.node.value } : row);

  test.each([
    ["questions", "{}", "tabled"],
    ["questions", `{departments: ["Home Office", "Ministry of Defence"]}`, "tabled"],
    ["questions", `{states: [ANSWERED], tabledFrom: "2025-01-01"}`, "tabled"],
    ["answers", "{}", "answered"],
    ["answers", `{houses: [COMMONS]}`, "answered"],
  ])("%s with %s: each count is the length of the list filtered by that value", async (list, filter, day) => {
    const { data, errors } = await ask(`{ ${list}(filter: ${filter}) { facets { ${of} } } }`);
    expect(errors).toBeUndefined();
    const inside = filter.slice(1, -1);
    const asked: { readonly count: number; readonly filter: string }[] = [];
    for (const [facet, rows] of Object.entries<readonly Count[]>(data[list].facets)) {
      expect(rows.length, facet).toBeGreaterThan(0);
      const counts = rows.map(countOf);
      expect(counts.map(({ count }) => count)).toEqual(
        counts.map(({ count }) => count).sort((a, b) => b - a),
      );
      // A value may not be given where the filter has others of its kind.
      if (inside.includes(`${facet}:`)) continue;
      for (const { count, value } of counts) {
        const added = ["houses", "states"].includes(facet)
          ? `${facet}: [${value}]`
          : facet === "years"
            ? `${day}From: "${value}-01-01", ${day}To: "${value}-12-31"`
            : `${facet}: ["${value}"]`;
        if (facet === "years" && inside.includes("From")) continue;
        asked.push({ count, filter: `{${[inside, added].filter(Boolean).join(", ")}}` });
      }
    }
    expect(asked.length).toBeGreaterThan(20);
    // Fewer than a request may have.
    for (let start = 0; start < asked.length; start += 40) {
      const some = asked.slice(start, start + 40);
      const totals = await ask(
        `{ ${some.map(({ filter: each }, n) => `n${n}: ${list}(filter: ${each}) { totalCount }`).join(" ")} }`,
      );
      expect(totals.errors).toBeUndefined();
      for (const [n, { count, filter: each }] of some.entries())
        expect(totals.data[`n${n}`].totalCount, each).toBe(count);
    }
  });

  test("give at most the requested number of values, most frequent first", async () => {
    const { data } = await ask(`{ questions { facets {
      two: countries(first: 2) { count node { code } } four: countries(first: 4) { count node { code } } } } }`);
    expect(data.questions.facets.two).toHaveLength(2);
    expect(data.questions.facets.four.slice(0, 2)).toEqual(data.questions.facets.two);
  });

  test("are those of the list: each of a country's questions mentions it", async () => {
    const { data } = await ask(`{ country(name: "Russia") {
      questions { totalCount facets { countries(first: 1) { count node { code } } } }
      answers { totalCount facets { countries(first: 1) { count node { code } } } } } }`);
    const { questions, answers } = data.country;
    expect(questions.facets.countries).toEqual([{ count: questions.totalCount, node: { code: "RU" } }]);
    expect(answers.facets.countries).toEqual([{ count: answers.totalCount, node: { code: "RU" } }]);
  });
});

describe("order", () => {
  test.each([
    ["questions", "questions"],
    ["answers", "answers"],
    ["country", `country(code: "RU") { questions`],
    ["department", `department(name: "Home Office") { questions`],
  ])("%s: oldest first is the reverse of newest first, from either end", async (_name, field) => {
    const close = field.includes("{") ? "}" : "";
    const page = (args: string) => `${field}(${args}) { edges { node { id } } } ${close}`;
    const ids = async (args: string) =>
      JSON.stringify(await ask(`{ ${page(args)} }`)).match(/"id":"[^"]+"/g) ?? [];
    const newest = await ids("first: 100");
    expect(newest.length).toBeGreaterThan(3);
    expect(await ids("first: 100, order: NEWEST")).toEqual(newest);
    expect(await ids("first: 100, order: OLDEST")).toEqual(newest.toReversed());
    expect(await ids("last: 3")).toEqual(newest.slice(-3));
    expect(await ids("last: 3, order: OLDEST")).toEqual(newest.slice(0, 3).reverse());
  });

  test("paging forwards and backwards through the oldest first, with a filter, gives the same list", async () => {
    const walk = async (size: "first" | "last", from: "after" | "before") => {
      const ids: string[] = [];
      for (let cursor: string | null = null; ; ) {
        const { data } = await ask(
          `query ($cursor: String) { questions(${size}: 3, ${from}: $cursor, order: OLDEST, filter: {houses: [COMMONS]}) {
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }`,
          { cursor },
        );
        const { edges, pageInfo } = data.questions;
        const page = edges.map(({ node }: Edge) => node.id);
        if (size === "first") ids.push(...page);
        else ids.unshift(...page);
        expect(size === "first" ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
        if (!(size === "first" ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
        cursor = size === "first" ? pageInfo.endCursor : pageInfo.startCursor;
      }
    };
    const on = await walk("first", "after");
    expect(on.length).toBeGreaterThan(9);
    expect(await walk("last", "before")).toEqual(on);
  });
});

describe("a contradictory filter is rejected", () => {
  test.each([
    [`countries: ["Rusia"]`, `There is no country "Rusia". Did you mean "Russia"?`],
    [`topics: ["sanktions"]`, `There is no topic "sanktions".`],
    [`askers: ["Joana Pyke"]`, `There is no member "Joana Pyke". Did you mean "Joanna Pike"`],
    [
      `offices: ["Economic Secretry"]`,
      `There is no office "Economic Secretry". Did you mean "Economic Secretary"`,
    ],
    [
      `tabledFrom: "2025-02-01", tabledTo: "2025-01-01"`,
      "tabledFrom (2025-02-01) must not be later than tabledTo (2025-01-01).",
    ],
    [`asOf: "2025-02-01"`, "asOf requires overdue."],
    ["withPredecessors: true", "withPredecessors requires departments or notDepartments."],
    [
      `text: "-sanctions"`,
      "text has only negated terms: add a term that is not negated, or another condition to the filter.",
    ],
    [`text: "a OR -b", houses: [LORDS]`, "add at least one term that is not negated"],
  ])("%s", async (filter, message) => {
    const { errors } = await ask(`{ questions(filter: {${filter}}) { totalCount } }`);
    expect(errors?.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  test("an id of another type of node", async () => {
    const { data } = await ask(`{ country(code: "RU") { id } }`);
    for (const [name, label] of Object.entries({
      departments: "Department",
      parties: "Party",
      askers: "Member",
      ministers: "Member",
      offices: "Office",
    })) {
      const { errors } = await ask(`{ questions(filter: {${name}: ["${data.country.id}"]}) { totalCount } }`);
      expect(errors?.[0]?.message).toBe(
        `Invalid id "${data.country.id}": it belongs to a Country; use the id of ${label === "Office" ? "an" : "a"} ${label}.`,
      );
    }
  });
});

test.each([
  ['departments: ["Home Ofice"]', 'There is no department "Home Ofice". Did you mean "Home Office"?'],
  ['parties: ["Labor"]', 'There is no party "Labor". Did you mean "Labour" or "Labour (Co-op)"?'],
  [
    'departments: ["Ministry of Magic and Other Wonders"]',
    'There is no department "Ministry of Magic and Other Wonders".',
  ],
])("an unknown name is rejected: %s", async (filter, message) => {
  const { errors } = await ask(`{ questions(filter: {${filter}}) { totalCount } }`);
  expect(errors).toMatchObject([{ message, extensions: { code: "NOT_FOUND" } }]);
});
