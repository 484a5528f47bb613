import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { listDefinitions } from "../../src/pages/lists/list-definitions.ts";
import { usePages } from "./open-pages.ts";

const { get, ask } = usePages();

const rootLists = listDefinitions.filter(({ of }) => of === null).map(({ name }) => name);

describe("the files of a list", () => {
  test.each(rootLists)("of %s have as many rows as the list, the same in each format", async (name) => {
    const { data } = await ask(`{ list: ${name} { totalCount } }`);
    const [csv, jsonl, json] = await Promise.all([
      get(`/lists/${name}.csv`),
      get(`/lists/${name}.jsonl`),
      get(`/lists/${name}.json`),
    ]);
    const total = data.list.totalCount;
    const lines = jsonl.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const cells: Record<string, string>[] = parse(csv.text, { columns: true });
    expect([csv, jsonl, json].map(({ headers }) => headers.get("x-total-count"))).toEqual(
      Array(3).fill(String(total)),
    );
    expect(lines).toHaveLength(total);
    expect(JSON.parse(json.text)).toEqual({ totalCount: total, rows: lines });
    expect(cells.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  });

  test("take the filter of the address and no cursor", async () => {
    const all = await get("/lists/answers.csv?countries=RU&countries=KP");
    const { data } = await ask('{ answers(filter: {countries: ["RU", "KP"]}) { totalCount } }');
    expect(all.headers.get("x-total-count")).toBe(String(data.answers.totalCount));
    expect((await get("/lists/answers.csv?after=x")).status).toBe(400);
  });

  test("exist for the lists of a node", async () => {
    const { data } = await ask('{ country(code: "RU") { questions { totalCount } } }');
    const file = await get("/countries/RU/questions.csv");
    expect(parse(file.text, { columns: true })).toHaveLength(data.country.questions.totalCount);
  });

  test("exist for a search", async () => {
    const { data } = await ask('{ search(text: "sanctions") { totalCount } }');
    const file = await get("/search.jsonl?q=sanctions");
    expect(file.text.trimEnd().split("\n")).toHaveLength(data.search.totalCount);
  });
});

describe("the files of a page", () => {
  test("give what the API gives, and a row of its facts", async () => {
    const { data } = await ask('{ country(code: "RU") { id name aliases questions { totalCount } } }');
    const json = JSON.parse((await get("/countries/RU.json")).text);
    expect(json).toMatchObject({
      ...data.country,
      questions: { totalCount: data.country.questions.totalCount },
    });
    const [row] = parse((await get("/countries/RU.csv")).text, { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ id: "RU", address: "/countries/RU", name: "Russia" });
  });

  test("are announced by the page", async () => {
    const { text, headers } = await get("/countries/RU");
    expect(text).toContain('<link rel="alternate" type="text/csv" title="CSV" href="/countries/RU.csv">');
    expect(headers.get("link")).toContain('</countries/RU.csv>; rel="alternate"; type="text/csv"');
  });
});

describe("a file that cannot be given", () => {
  const failing: readonly (readonly [path: string, status: number, code: string, query?: string])[] = [
    ["/members/nobody", 404, "NOT_FOUND"],
    ["/nothing", 404, "NOT_FOUND"],
    ["/lists/questions", 400, "BAD_USER_INPUT", "?countrys=RU"],
    ["/lists/questions", 400, "AMBIGUOUS", "?countries=Korea"],
    ["/lists/questions", 404, "NOT_FOUND", "?countries=Nowhere"],
    ["/search", 400, "BAD_USER_INPUT", "?q="],
  ];

  test.each(failing)("%s is %d with an error in JSON", async (path, status, code, query = "") => {
    for (const format of ["json", "jsonl"]) {
      const got = await get(`${path}.${format}${query}`);
      expect(got.status).toBe(status);
      expect(got.headers.get("content-type")).toBe("application/json; charset=utf-8");
      const [error] = JSON.parse(got.text).errors;
      expect(error).toMatchObject({ message: expect.stringMatching(/\w/), extensions: { code } });
    }
  });

  test.each(failing)(
    "%s is %d with an error as text instead of CSV",
    async (path, status, _code, query = "") => {
      const { errors } = JSON.parse((await get(`${path}.json${query}`)).text);
      const got = await get(`${path}.csv${query}`);
      expect(got.status).toBe(status);
      expect(got.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      expect(got.text).toBe(`${errors[0].message}\n`);
    },
  );

  test("of a number that several questions have names them", async () => {
    const { data } = await ask("{ questions(first: 100) { edges { node { id uin } } } }");
    const byNumber = Map.groupBy<string, { readonly id: string; readonly uin: string | null }>(
      data.questions.edges.map(({ node }: { node: unknown }) => node),
      ({ uin }) => uin ?? "",
    );
    const [uin, same] = [...byNumber].find(([number, nodes]) => number !== "" && nodes.length > 1) ?? [
      "",
      [],
    ];
    expect(same.length).toBeGreaterThan(1);
    const got = await get(`/questions/${uin}.json`);
    expect(got.status).toBe(300);
    const [{ extensions }] = JSON.parse(got.text).errors;
    expect(extensions.candidates.map(({ id }: { id: string }) => id).sort()).toEqual(
      same.map(({ id }) => id).sort(),
    );
  });
});
