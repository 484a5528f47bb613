import { z } from "zod";
import { slug } from "../model/ids.ts";
import { filled, readTable, several } from "../model/read-table.ts";
import type { Directory } from "./directory.ts";
import { parsePrintedName } from "./printed-name.ts";

/** Whether two given names may belong to the same person. */
export type SameGivenName = (a: string, b: string) => boolean;

/** Given names with their everyday forms, such as Michael with Mike and Mick. */
const table = readTable(
  new URL("data/given-names.csv", import.meta.url),
  z.object({ name: filled, shortForms: several }),
);

/** For each given name, the full names it may be a form of, including itself. */
const fullNames = new Map<string, Set<string>>();
for (const { name, shortForms } of table) {
  for (const form of [name, ...shortForms].map(slug)) {
    fullNames.set(form, (fullNames.get(form) ?? new Set()).add(slug(name)));
  }
}

/** True if the table has both as forms of one given name: `mike` and `michael`, `bob` and `rob`. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const full = fullNames.get(b);
  return full !== undefined && [...(fullNames.get(a) ?? [])].some((name) => full.has(name));
}

/** Other names that may be typed or printed for a given name. */
export function formsOf(given: string): readonly string[] {
  return [...fullNames.keys()].filter((form) => form !== given && areFormsOfOneName(form, given));
}

/**
 * Two given names may be one person's if one is an initial or the start of the other (`Dan`, `Daniel`), if the table
 * lists them as forms of one name, or if the directory has both for one member with the same surname.
 */
export function learnGivenNames({ members }: Pick<Directory, "members">): SameGivenName {
  const pairs = new Set<string>();
  for (const { names } of members.values()) {
    const parsed = names.map(({ name }) => parsePrintedName(name)).filter(({ rank }) => rank === null);
    for (const a of parsed) {
      for (const b of parsed) {
        const [first, second] = [a.words[0] ?? "", b.words[0] ?? ""];
        if (a.words.at(-1) === b.words.at(-1) && first !== second) pairs.add(`${first} ${second}`);
      }
    }
  }
  return (a, b) =>
    a === b || beginsWith(a, b) || beginsWith(b, a) || pairs.has(`${a} ${b}`) || areFormsOfOneName(a, b);
}

const SHORTEST_PREFIX = 3;

function beginsWith(name: string, beginning: string): boolean {
  return (beginning.length === 1 || beginning.length >= SHORTEST_PREFIX) && name.startsWith(beginning);
}
