import type { Directory } from "./directory.ts";
import { parsePrintedName } from "./printed-name.ts";

/** Tells whether two given names may be one person's. */
export type SameGivenName = (a: string, b: string) => boolean;

/**
 * An initial may stand for any name it begins, a name for a longer one (`Dan`, `Daniel`), and two names for each other
 * that the directory itself gives to one person of one surname, such as `Pat` and `Patrick` or `Bob` and `Robert`.
 */
export function learnGivenNames({ members }: Directory): SameGivenName {
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
  return (a, b) => a === b || beginsWith(a, b) || beginsWith(b, a) || pairs.has(`${a} ${b}`);
}

const SHORTEST_BEGINNING = 3;

function beginsWith(name: string, beginning: string): boolean {
  return (beginning.length === 1 || beginning.length >= SHORTEST_BEGINNING) && name.startsWith(beginning);
}
