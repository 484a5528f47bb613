import type { Period } from "../model/people.ts";
import type { Directory, DirectoryMember } from "./directory.ts";
import { nameKey, type PrintedName, parsePrintedName, spellingKey } from "./printed-name.ts";

/** A name that a member has or had. */
export type ListedName = Period & { readonly member: DirectoryMember; readonly words: readonly string[] };

/** Ways in which a printed name may meet a listed one, the surest first. */
export type NameIndex = {
  /** The same words. */
  readonly whole: ReadonlyMap<string, readonly ListedName[]>;
  /** The same first and last word of a commoner's name, whatever stands between; a peer's name without its place. */
  readonly short: ReadonlyMap<string, readonly ListedName[]>;
  /** The spelling of a commoner's last words, whatever their number: `low` and `heskethlow` for Jim Hesketh-Low. */
  readonly surname: ReadonlyMap<string, readonly ListedName[]>;
};

export function indexNames({ members }: Directory): NameIndex {
  const whole = new Map<string, ListedName[]>();
  const short = new Map<string, ListedName[]>();
  const surname = new Map<string, ListedName[]>();
  for (const member of members.values()) {
    for (const { name, from, to } of member.names) {
      const parsed = parsePrintedName(name);
      const listed = { member, from, to, words: parsed.words };
      add(whole, nameKey(parsed), listed);
      add(short, shortKey(parsed), listed);
      if (parsed.rank === null) for (const { key } of surnamesOf(parsed.words)) add(surname, key, listed);
    }
  }
  return { whole, short, surname };
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
  const place = words.indexOf("of");
  // Hansard calls a baroness Lady too.
  return nameKey({
    rank: rank === "baroness" ? "lady" : rank,
    words: place < 1 ? words : words.slice(0, place),
  });
}

function add(index: Map<string, ListedName[]>, key: string, listed: ListedName): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [listed]);
  else found.push(listed);
}
