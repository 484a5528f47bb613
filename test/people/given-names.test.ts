import { describe, expect, test } from "vitest";
import { areFormsOfOneName, learnGivenNames } from "../../src/people/given-names.ts";

const same = learnGivenNames({ members: new Map() });

describe("given names", () => {
  test.each([
    ["mike", "michael"],
    ["bob", "robert"],
    ["bill", "william"],
    ["tony", "anthony"],
    ["jim", "james"],
    ["sue", "susan"],
    ["liz", "elizabeth"],
    ["kate", "katherine"],
    ["jack", "john"],
    ["bob", "rob"],
    ["dan", "daniel"],
    ["j", "james"],
  ])("%s and %s may be one person's, in either order", (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  test.each([
    ["michael", "mitchell"],
    ["bob", "william"],
    ["jo", "jim"],
    ["susan", "sarah"],
    ["", "michael"],
  ])("%s and %s are two people's", (a, b) => {
    expect(areFormsOfOneName(a, b)).toBe(false);
    expect(areFormsOfOneName(b, a)).toBe(false);
  });
});
