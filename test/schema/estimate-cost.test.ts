import { type ExecutionArgs, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { estimateCost } from "../../schema/machinery/cost/estimate-cost.ts";
import { schema } from "../../schema/schema.ts";

/** Questions and answers of the graph that costs are estimated for. */
const TEXTS = 50_000;

const cost = (query: string, texts = TEXTS) =>
  estimateCost({ schema, document: parse(query), variableValues: {} } as ExecutionArgs, texts);
const estimated = (query: string, texts = TEXTS) => cost(query, texts)?.estimated ?? Number.NaN;
const times = (count: number, field: (n: number) => string) =>
  `{ ${Array.from({ length: count }, (_, n) => `n${n}: ${field(n)}`).join(" ")} }`;

const everyFacet = `facets { countries { count } topics { count } departments { count } parties { count }
  houses { count } askers { count } ministers { count } states { count } years { count } }`;

describe("the estimated cost", () => {
  test("counts what is read, which grows with the graph, and not only what is returned", () => {
    const query = `{ coMentions(of: TOPICS) { totalCount } }`;
    expect(estimated(query, 0)).toBe(2);
    expect(estimated(query)).toBe(2 + 2 * (TEXTS / 50));
    // In a graph of any size, some aggregates are allowed.
    expect(estimated(query, 1000 * TEXTS)).toBe(2 + 2 * 2000);
  });

  test("of many aggregates with prefixes is too high", () => {
    const result = cost(
      times(240, (n) => `coMentions(of: TOPICS, filter: {text: "a* b${n}* c*"}) { totalCount }`),
    );
    expect(result?.error?.message).toMatch(
      /^The query's cost is \d+; the limit is 100000\. Most of it comes from n0: /,
    );
    expect(result?.error?.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", costsMost: "n0" });
  });

  test("of many facets is too high", () => {
    const of = (count: number) =>
      times(count, (n) => `questions(filter: {askers: ["a${n}"]}) { ${everyFacet} }`);
    expect(cost(of(2))?.error).toBeNull();
    expect(cost(of(20))?.error).not.toBeNull();
  });

  test("of a page with everything a reader of it needs is low enough", () => {
    const query = `{ questions(first: 50, filter: {countries: ["Russia"], text: "sanction* export"}) { totalCount ${everyFacet}
      edges { node { uin heading text asker { name } department { name } countries { edges { node { name } } }
        answer { text minister { name } } } } }
      timeline(bucket: MONTH) { buckets { count } } coMentions(of: COUNTRIES) { totalCount } responsiveness(by: DEPARTMENT) { totalCount } }`;
    expect(cost(query)).toMatchObject({ error: null, isHeavy: true });
  });

  test("of a list inside another does not multiply what is read, because one statement reads it for all rows", () => {
    const list = (first: number) =>
      `{ members(first: ${first}) { edges { node { questions(first: 1, filter: {countries: ["Russia"]}) { totalCount } } } } }`;
    expect(estimated(list(100)) - estimated(list(1))).toBeLessThan(1000);
  });

  test("counts long texts and many values, also behind fragments", () => {
    const texts = Array.from({ length: 400 }, (_, n) => `n${n}: text`).join(" ");
    expect(cost(`{ questions(first: 100) { edges { node { text } } } }`)?.error).toBeNull();
    expect(cost(`{ questions(first: 100) { edges { node { ${texts} } } } }`)?.error).not.toBeNull();
    expect(
      cost(`{ questions(first: 100) { edges { node { ...All } } } } fragment All on Question { ${texts} }`)
        ?.error,
    ).not.toBeNull();
  });

  test("of a look-up is its row, and neither heavy nor bulky", () => {
    expect(cost(`{ node(id: "Q291bnRyeTpSVQ") { id } }`)).toEqual({
      estimated: 1,
      isHeavy: false,
      isBulky: false,
      error: null,
    });
  });

  test("is unknown if an argument is invalid", () => {
    const invalid = cost(`{ questions(first: "many") { totalCount } }`);
    expect(invalid).toMatchObject({ estimated: null, error: { path: ["questions"] } });
  });
});
