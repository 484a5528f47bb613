import { expect, test } from "vitest";
import { bareText } from "../../src/store/query-text.ts";

test("a statement is sent without comment lines, blank lines and indentation", () => {
  const text = `// What it returns.
MATCH (node:Country)

  // The index needs a condition.
  WHERE node.name >= '' // always true
RETURN node.url = 'https://example.org' AS row;
`;
  expect(bareText(text)).toBe(`MATCH (node:Country)
WHERE node.name >= '' // always true
RETURN node.url = 'https://example.org' AS row;`);
});
