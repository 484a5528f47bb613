import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

type Edge = { readonly node: { readonly name: string } };

async function names(list: string, filter: string): Promise<readonly string[]> {
  const { data, errors } = await ask(
    `{ list: ${list}(first: 100, filter: {${filter}}) { totalCount edges { node { name } } } }`,
  );
  expect(errors).toBeUndefined();
  const found = data.list.edges.map(({ node }: Edge) => node.name);
  expect(data.list.totalCount).toBe(found.length);
  return found;
}

describe("members", () => {
  test("are found by words of a name and their beginnings", async () => {
    expect(await names("members", 'name: "baroness th"')).toContain("Baroness Thorne of Saltfleet");
    expect(await names("members", 'name: "nowhere to be found"')).toEqual([]);
  });

  test("are those of a party on a day, or on any day", async () => {
    expect(await names("members", 'party: "SNP", on: "2025-03-01"')).toEqual(["Callum Strachan-Ross"]);
    const name = 'name: "alex harrow", party: "Labour"';
    expect(await names("members", name)).toContain("Alex Harrow");
    expect(await names("members", `${name}, on: "2025-03-01"`)).toEqual(["Alex Harrow"]);
    expect(await names("members", `${name}, on: "2026-02-01"`)).toEqual([]);
  });

  test("are those who were in a House on a day", async () => {
    const pencarrow = 'name: "pencarrow"';
    expect(await names("members", `${pencarrow}, house: COMMONS, on: "2009-01-01"`)).toEqual([
      "Lord Pencarrow",
    ]);
    expect(await names("members", `${pencarrow}, house: LORDS, on: "2009-01-01"`)).toEqual([]);
    expect(await names("members", `${pencarrow}, on: "2010-05-01"`)).toEqual([]);
  });

  test("are listed page by page under a filter, with their total", async () => {
    const whole = await names("members", 'house: LORDS, on: "2025-03-01"');
    expect(whole.length).toBeGreaterThan(4);
    const walked: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await ask(
        `query ($after: String) { members(first: 2, after: $after, filter: {house: LORDS, on: "2025-03-01"}) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`,
        { after },
      );
      const { totalCount, pageInfo, edges } = data.members;
      expect(totalCount).toBe(whole.length);
      walked.push(...edges.map(({ node }: Edge) => node.name));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(whole);
  });
});

describe("offices", () => {
  test("are those of a department, with a title, held on a day", async () => {
    expect(await names("offices", 'department: "MoD"')).toEqual([
      "Minister for Reserves and Training",
      "Minister of State",
    ]);
    expect(await names("offices", 'title: "minister exports", on: "2022-01-01"')).toEqual([
      "Minister for Exports",
    ]);
    expect(await names("offices", 'department: "Home Office", title: "exports"')).toEqual([]);
  });

  test("of one title are told apart by a day on which only one was held", async () => {
    const office = (args: string) => ask(`{ office(title: "Minister for Exports"${args}) { id name } }`);
    const several = await office("");
    expect(several.errors?.[0]?.extensions).toMatchObject({ code: "AMBIGUOUS" });
    expect(several.errors?.[0]?.message).toMatch(/Use an id, or add department or on\.$/);
    const one = await office(', on: "2022-01-01"');
    expect(one.errors).toBeUndefined();
    const candidates = several.errors?.[0]?.extensions?.["candidates"] as readonly { readonly id: string }[];
    expect(candidates.map(({ id }) => id)).toContain(one.data.office.id);
    const none = await office(', on: "1900-01-01"');
    expect(none.errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND" });
    const unknown = await ask(`{ office(title: "Minister for Nothing", on: "2022-01-01") { id } }`);
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND" });
  });

  test("have the holders of a day", async () => {
    const { data } = await ask(`{ office(title: "Minister of State (Borders)", department: "Home Office") {
      before: holders(on: "2025-07-01") { totalCount edges { node { name } } }
      now: holders(on: "2026-02-01") { totalCount edges { node { name } } }
      between: holders(on: "2025-12-25") { totalCount edges { node { name } } } } }`);
    expect(data.office).toEqual({
      before: { totalCount: 1, edges: [{ node: { name: "Owen Hale" } }] },
      now: { totalCount: 1, edges: [{ node: { name: "Nia Brandreth" } }] },
      between: { totalCount: 0, edges: [] },
    });
  });
});
