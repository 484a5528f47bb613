import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";
import { sharedData } from "../../repository-paths.ts";

const folder = join(sharedData, "cases");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^link-.*\.txt$/.test(name)) : [];

/** Its labelled texts leave this island open, so that its country is a candidate there and nowhere a mention. */
const leftOpen = "Diego Garcia";

/** The codes that a line of cases wants, and its text: `KP RU ||| DPRK-Russia trade`. `-` and `?` want none. */
function casesIn(file: string): readonly { readonly wanted: readonly string[]; readonly text: string }[] {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line.includes("|||"))
    .map((line) => {
      const [codes = "", text = ""] = line.split("|||");
      return { wanted: codes.match(/[A-Z]{2}/g) ?? [], text: text.trim() };
    });
}

describe("lines of cases (skipped where ../shared/data/cases is absent)", () => {
  test.skipIf(files.length === 0)("name the countries that they want", () => {
    const lines = files.flatMap(casesIn);
    expect(lines.length).toBeGreaterThan(300);
    for (const { wanted, text } of lines) {
      const { mentions, ambiguous } = linkCountries(text);
      const open = ambiguous.filter(({ surface }) => surface === leftOpen);
      const codes = [
        ...mentions.map(({ countryCode }) => countryCode),
        ...open.flatMap((each) => each.candidates),
      ];
      expect({ text, codes: codes.sort() }).toEqual({ text, codes: wanted.toSorted() });
    }
  });
});
