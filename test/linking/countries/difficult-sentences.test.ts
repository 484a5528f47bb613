import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";

const lines = readFileSync(new URL("difficult-sentences.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.includes(" ||| "))
  .map((line): readonly [string, string] => {
    const [codes = "", sentence = ""] = line.split(" ||| ");
    return [sentence.replaceAll("\\n", "\n"), codes];
  });

test.each(lines)("%j names %s", (sentence, codes) => {
  const found = linkCountries(sentence).mentions.map(({ countryCode }) => countryCode);
  expect(found.sort().join(" ") || "-").toBe(codes);
});
