import { z } from "zod";
import { dayAt } from "../generate-questions.ts";
import { hubDepartments } from "../invented-people.ts";
import { hardestPair } from "../invented-subjects.ts";
import { askOnce } from "./ask-once.ts";

/** Nodes of the generated graph that queries start at. */
export type Subjects = {
  readonly questionId: string;
  /** Where a list of all questions, newest first, has nine tenths behind it. */
  readonly deepCursor: string;
  /** Two countries and two departments with the most edges. */
  readonly countryIds: readonly string[];
  readonly departmentIds: readonly string[];
};

const found = z.object({
  deep: z.object({ edges: z.tuple([z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })]) }),
  countries: z.array(z.object({ id: z.string() })),
  departments: z.array(z.object({ id: z.string() })),
});

const each = (field: string, names: readonly string[], prefix: string) =>
  names.map((name, at) => `${prefix}${at}: ${field}(name: ${JSON.stringify(name)}) { id }`).join(" ");

export async function findSubjects(url: string): Promise<Subjects> {
  const data = await askOnce(url, {
    query: `query ($from: Date) {
      deep: questions(last: 1, filter: { tabledFrom: $from }) { edges { cursor node { id } } }
      ${each("country", hardestPair, "country")} ${each("department", hubDepartments, "department")}
    }`,
    variables: { from: dayAt(0.1).toISOString().slice(0, 10) },
  });
  const named = (prefix: string) => Object.keys(data).filter((key) => key.startsWith(prefix));
  const nodes = (prefix: string) => named(prefix).map((key) => data[key]);
  const { deep, countries, departments } = found.parse({
    deep: data["deep"],
    countries: nodes("country"),
    departments: nodes("department"),
  });
  const [{ cursor, node }] = deep.edges;
  return {
    questionId: node.id,
    deepCursor: cursor,
    countryIds: countries.map(({ id }) => id),
    departmentIds: departments.map(({ id }) => id),
  };
}
