import type { Directory } from "./directory.ts";
import { parsePrintedName } from "./printed-name.ts";

/** Whether two given names may belong to the same person. */
export type SameGivenName = (a: string, b: string) => boolean;

/**
 * An initial matches any name that begins with it, and a short form matches a longer name (`Dan`, `Daniel`). Two other
 * names match if the directory has both for one member with the same surname, such as `Bob` and `Robert`.
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

const SHORTEST_PREFIX = 3;

function beginsWith(name: string, beginning: string): boolean {
  return (beginning.length === 1 || beginning.length >= SHORTEST_PREFIX) && name.startsWith(beginning);
}
