import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inRepository } from "../repository-paths.ts";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

const files = readdirSync(inRepository("examples/queries"));
const read = (path: string) => readFileSync(inRepository(path), "utf8");

/** How long each list of an answer is, by the fields that lead to it; a list that occurs in many rows is added up. */
function listLengths(
  data: unknown,
  path = "data",
  lengths = new Map<string, number>(),
): ReadonlyMap<string, number> {
  if (Array.isArray(data)) {
    lengths.set(path, (lengths.get(path) ?? 0) + data.length);
    for (const row of data) listLengths(row, path, lengths);
  } else if (data !== null && typeof data === "object") {
    for (const [field, value] of Object.entries(data)) listLengths(value, `${path}.${field}`, lengths);
  }
  return lengths;
}

test.each(files)("%s runs on the sample, and none of its lists is empty", async (file) => {
  const { status, data, errors } = await ask(read(`examples/queries/${file}`));
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  expect(Object.values(data)).not.toContain(null);
  const empty = [...listLengths(data)].filter(([, length]) => length === 0);
  expect(empty.map(([path]) => path)).toEqual([]);
});

test("the README gives the flagship query's result on the sample", async () => {
  const page = read("README.md");
  const { data } = await ask(read("examples/queries/01-ministers-on-russia-and-north-korea.graphql"));
  const found = data["ministersWhoAnswered"] as { totalCount: number; edges: readonly unknown[] };
  const [, shown = ""] = page.match(/```json\n([\s\S]*?)```/) ?? [];
  expect(page).toContain(`\`totalCount\` is ${found.totalCount}.`);
  expect(JSON.parse(shown)).toEqual(found.edges[0]);
});
