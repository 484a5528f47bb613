import { expect, test } from "vitest";
import { shownSource } from "../../src/model/shown-source.ts";

test.each([
  ["examples/sample/api.json", "examples/sample/api.json"],
  ["./examples//sample/api.json", "examples/sample/api.json"],
  ["../shared/data/2025-09.json", "shared/data/2025-09.json"],
  ["/home/ada/secret project/2025-09.json", "2025-09.json"],
  ["C:\\Users\\Ada\\2025-09.json", "2025-09.json"],
  ["\\\\server\\share\\2025-09.json", "2025-09.json"],
  ["https://api.example/questions?skip=100", "https://api.example/questions?skip=100"],
])("clients see %s as %s", (source, shown) => {
  expect(shownSource(source)).toBe(shown);
});
