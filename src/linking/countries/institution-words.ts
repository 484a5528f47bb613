import { z } from "zod";
import { filled, readTable, several } from "../../model/read-table.ts";
import { countrySurfaces } from "./country-surfaces.ts";

const words: ReadonlySet<string> = new Set(
  readTable(
    new URL("../data/institution-words.csv", import.meta.url),
    z.object({ words: several, reason: filled }),
  ).flatMap((row) => row.words),
);

/** Words that alone name a country or its people: "the Kenya Somalia border". */
const names: ReadonlySet<string> = new Set(
  countrySurfaces.map(({ surface }) => surface).filter((surface) => !surface.includes(" ")),
);

/** Endings of nouns for institutions and plans; no common surname has one of them. */
const ending = /(?:tion|tions|ment|ments|ship|ships|ity|ities|ence|ance|ology|ism|ics|ways|lines|ians|ers)$/;

/** Whether a capitalised word after a country's name shows that the country is meant: "Kenya Airways". */
export function isInstitutionWord(word: string): boolean {
  return words.has(word) || names.has(word) || ending.test(word);
}
