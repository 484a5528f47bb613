import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCatalogue, writeCatalogue } from "../../src/store/catalogue/catalogue.ts";
import { inRepository } from "../repository-paths.ts";

const [, recipes = ""] = readFileSync(inRepository("CONTRIBUTING.md"), "utf8").split("\n## Recipes\n");
const marked = [...recipes.matchAll(/`([^`\s]+)`/g)].map(([, name = ""]) => name);

test("every path that a recipe names exists", () => {
  const paths = marked.filter((name) => name.includes("/") || /\.[a-z]{2,}$/.test(name));
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
});

test("every query and part of a query that a recipe names exists", () => {
  const parts = readdirSync(inRepository("sql/parts")).map((file) => file.replace(/\.sql$/, ""));
  const known = [...Object.keys(readCatalogue), ...Object.keys(writeCatalogue), ...parts];
  const queries = marked.filter((name) => /^[a-z]+(?:-[a-z]+)+$/.test(name));
  expect(queries.length).toBeGreaterThan(10);
  expect(queries.filter((name) => !known.includes(name))).toEqual([]);
});
