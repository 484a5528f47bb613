import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges } from "graphql";
import { expect, test } from "vitest";
import { schema } from "../../schema/schema.ts";
import { inRepository } from "../repository-paths.ts";

const released = readFileSync(inRepository("schema/released.graphql"), "utf8");

test("nothing that clients of the last release may ask for is gone or means something else", () => {
  const broken = findBreakingChanges(buildSchema(released), schema);
  expect(broken.map(({ type, description }) => `${type}: ${description}`)).toEqual([]);
});

test("a field taken away would be noticed", () => {
  const taken = buildSchema(released.replace("type Query {", "type Query {\n  taken: Int\n"));
  expect(findBreakingChanges(taken, schema).map(({ type }) => type)).toEqual(["FIELD_REMOVED"]);
});
