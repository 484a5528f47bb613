import { basename } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";

const files = ["src", "schema", "scripts", "test"].flatMap(sourceFiles);

test("no file is longer than 300 lines, and the median of the product's files is at most 80", () => {
  const lines = files.map(({ path, text }) => ({ path, count: text.split("\n").length - 1 }));
  expect(lines.filter(({ count }) => count > 300)).toEqual([]);
  const product = lines.filter(({ path }) => !path.startsWith("test")).map(({ count }) => count);
  product.sort((a, b) => a - b);
  expect(product[Math.floor(product.length / 2)]).toBeLessThanOrEqual(80);
});

test("every file has a real name", () => {
  const nameless = /^(?:utils?|helpers?|common|types|misc|index|shared)\.ts$/;
  expect(files.filter(({ path }) => nameless.test(basename(path))).map(({ path }) => path)).toEqual([]);
});

test("no file only re-exports others", () => {
  const barrels = files.filter(({ text }) => {
    const statements = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").trim();
    return /^(?=[\s\S]*\bexport\b)(?:import\s[^;]*;\s*|export\s[^;=]*\sfrom\s"[^"]+";\s*|export\s(?:type\s)?\{[^}]*\};\s*)+$/.test(
      statements,
    );
  });
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test("no test is skipped without a reason, focused or unfinished", () => {
  const marks = /\b(?:test|it|describe)\.(?:skip|only|todo)\(/;
  const tests = files.filter(({ path, text }) => path.startsWith("test") && marks.test(text));
  expect(tests.map(({ path }) => path)).toEqual([]);
});
