import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findNames } from "../../explorer/graphiql/adapt.ts";
import { readGraphiqlExamples } from "../../src/http/graphiql/examples.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

const departments = ["Department of Lamps", "Ministry of Ferries"] as const;

/** A graph that has nothing in common with the sample: other people, countries, departments, numbers and years. */
function otherGraph(): string {
  const items = Array.from({ length: 12 }, (_, at) => {
    const day = `2019-0${1 + (at % 6)}-1${at % 9}`;
    return {
      id: 70_000 + at,
      uin: `${5000 + at}`,
      house: "Commons",
      dateTabled: day,
      askingMember: {
        id: 500 + (at % 3),
        name: `Asker ${"ABC"[at % 3]}`,
        party: "Green",
        memberFrom: "Exford",
      },
      askingMemberId: 500 + (at % 3),
      answeringBodyName: departments[at % 2],
      heading: "Kenya: Trade",
      questionText: `To ask what trade there is between Kenya and Brazil, pursuant to the Answer to Question ${4999 + at}.`,
      dateAnswered: day,
      answeringMember: { id: 600 + (at % 2), name: `Minister ${"XY"[at % 2]}` },
      answeringMemberId: 600 + (at % 2),
      answerText: `<p>Ships sail from Kenya to Brazil ${at < 2 ? "twice" : "daily"} under sanctions.</p>`,
      groupedQuestions: at === 1 ? ["5002"] : at === 2 ? ["5001"] : [],
      ...(at === 3 ? { answerIsCorrection: true, originalAnswerText: "<p>Ships sail to Brazil.</p>" } : {}),
    };
  });
  const overdue = {
    id: 70_100,
    uin: "5100",
    house: "Commons",
    dateTabled: "2019-01-09",
    dateForAnswer: "2019-01-16",
  };
  const path = join(mkdtempSync(join(tmpdir(), "other-graph-")), "questions.json");
  writeFileSync(path, JSON.stringify([...items, { ...overdue, questionText: "To ask what ferries cost." }]));
  return path;
}

let sample: ServedGraph;
let other: ServedGraph;
beforeAll(async () => {
  [sample, other] = await Promise.all([
    serveGraph(new SqliteStore(":memory:"), sampleFiles),
    serveGraph(new SqliteStore(":memory:"), [otherGraph()]),
  ]);
});
afterAll(() => Promise.all([sample.stop(), other.stop()]));

const adaptTo = (graph: ServedGraph) => findNames(({ query, variables }) => graph.ask(query, variables));

/** Fields of the result's first level that are null, and lists there that have no rows. */
function emptyIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(data).flatMap(([field, value]) => {
    const list = value as { readonly totalCount?: number; readonly edges?: readonly unknown[] } | null;
    return list === null || list.totalCount === 0 || list.edges?.length === 0 ? [field] : [];
  });
}

test("the worked queries stay as they are on the sample, because its names are theirs", async () => {
  const adapt = await adaptTo(sample);
  for (const { query } of readGraphiqlExamples()) expect(adapt(query)).toBe(query);
});

test("on any other graph they get its names, and find what it has", async () => {
  const adapt = await adaptTo(other);
  const empty: Record<string, readonly string[]> = {};
  for (const { query } of readGraphiqlExamples()) {
    const adapted = adapt(query);
    const { data, errors } = await other.ask(adapted);
    expect({ query: adapted, errors }).toEqual({ query: adapted, errors: undefined });
    const fields = emptyIn(data);
    if (fields.length > 0) empty[adapted.split("\n")[0] ?? ""] = fields;
  }
  expect(empty).toEqual({});
});

test("on a graph that answers only in part they stay as they are", async () => {
  const [first] = readGraphiqlExamples();
  for (const field of ["questions", "both"]) {
    const adapt = await findNames(async ({ query, variables }) => {
      const { data } = await other.ask(query, variables);
      return { data: { ...data, [field]: null } };
    });
    expect(adapt(first?.query ?? "")).toBe(first?.query);
  }
});

test("the question above a worked query has the new names, too", async () => {
  const adapt = await adaptTo(other);
  const [first] = readGraphiqlExamples().map(({ query }) => adapt(query).split("\n")[0]);
  expect(first).toMatch(
    /^# Which ministers have answered on (?:Kenya and Brazil|Brazil and Kenya) together\?$/,
  );
});

test("every worked query has a name, after which GraphiQL names its tab", () => {
  for (const { query } of readGraphiqlExamples()) expect(query).toMatch(/^#.*\n\s*query \w+/);
});
