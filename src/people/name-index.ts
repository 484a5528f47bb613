import type { Period } from "../model/people.ts";
import type { Directory, DirectoryMember } from "./directory.ts";
import { nameKey, type PrintedName, parsePrintedName, spellingKey } from "./printed-name.ts";

/** A current or former name of a member. */
export type ListedName = Period & { readonly member: DirectoryMember; readonly words: readonly string[] };

/** Listed names by keys of decreasing certainty. */
export type NameIndex = {
  /** By all words. */
  readonly full: ReadonlyMap<string, readonly ListedName[]>;
  /** By the first and last word of a commoner's name, or by a peer's name without the territorial part. */
  readonly short: ReadonlyMap<string, readonly ListedName[]>;
  /** By the spelling of a commoner's last words, however many: `low` and `heskethlow` for Jim Hesketh-Low. */
  readonly surname: ReadonlyMap<string, readonly ListedName[]>;
};

export function indexNames({ members }: Directory): NameIndex {
  const full = new Map<string, ListedName[]>();
  const short = new Map<string, ListedName[]>();
  const surname = new Map<string, ListedName[]>();
  for (const member of members.values()) {
    for (const { name, from, to } of member.names) {
      const parsed = parsePrintedName(name);
      const listed = { member, from, to, words: parsed.words };
      add(full, nameKey(parsed), listed);
      add(short, shortKey(parsed), listed);
      if (parsed.rank === null) for (const { key } of surnamesOf(parsed.words)) add(surname, key, listed);
    }
  }
  return { full, short, surname };
}

/** More words than any real surname has. */
const LONGEST_SURNAME = 4;

/** What may be the surname of a commoner, the longest first, each with the given names before it. */
export function surnamesOf(
  words: readonly string[],
): readonly { readonly key: string; readonly given: readonly string[] }[] {
  const starts = words.map((_, start) => start).slice(Math.max(1, words.length - LONGEST_SURNAME));
  return starts.map((start) => ({ key: spellingKey(words.slice(start)), given: words.slice(0, start) }));
}

/** "Lord Young of Norwood Green" → "lord young"; "John A. Smith" → "john smith". */
export function shortKey({ rank, words }: PrintedName): string {
  if (rank === null) return nameKey({ rank, words: [words[0] ?? "", words.at(-1) ?? ""] });
  const territory = words.indexOf("of");
  // Hansard also calls a baroness "Lady".
  return nameKey({
    rank: rank === "baroness" ? "lady" : rank,
    words: territory < 1 ? words : words.slice(0, territory),
  });
}

function add(index: Map<string, ListedName[]>, key: string, listed: ListedName): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [listed]);
  else found.push(listed);
}
