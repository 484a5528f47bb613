import { slug } from "../model/ids.ts";
import type { Gender } from "../model/people.ts";

/** The parts of a printed name. Case, accents, apostrophes and hyphens are ignored. */
export type PrintedName = {
  /** A peer's or bishop's rank (`lord`, `earl`, `bishop`); null for a commoner. */
  readonly rank: string | null;
  /** The words after the rank, or given names and surname: `["young", "of", "norwood", "green"]`. */
  readonly words: readonly string[];
  /** The gender implied by the title; null if it implies none. */
  readonly gender: Gender | null;
  /** True for a commoner with a title, who may be named by surname alone: `Mr Garrow`. */
  readonly titled: boolean;
};

const ranks: Readonly<Record<string, readonly [rank: string, gender: Gender | null]>> = {
  lord: ["lord", "M"],
  baron: ["lord", "M"],
  lady: ["lady", "F"],
  baroness: ["baroness", "F"],
  viscount: ["viscount", "M"],
  viscountess: ["viscountess", "F"],
  earl: ["earl", "M"],
  countess: ["countess", "F"],
  marquess: ["marquess", "M"],
  marquis: ["marquess", "M"],
  marchioness: ["marchioness", "F"],
  duke: ["duke", "M"],
  duchess: ["duchess", "F"],
  bishop: ["bishop", null],
  archbishop: ["archbishop", null],
};

const titles: Readonly<Record<string, Gender | null>> = {
  ...{ mr: "M", sir: "M", mrs: "F", ms: "F", miss: "F", dame: "F" },
  ...{ the: null, rt: null, right: null, hon: null, honourable: null, dr: null, prof: null, professor: null },
  ...{ rev: null, revd: null, reverend: null, mx: null, most: null },
  ...{ colonel: null, col: null, lieutenant: null, lt: null, commander: null, captain: null, capt: null },
  ...{ major: null, brigadier: null },
};

const suffixes = new Set(
  "mp qc kc pc cbe obe mbe kbe dbe kcb kcmg cmg ch jp dl td fba frs bt bart".split(" "),
);

/** Parses a printed name: `The Rt Hon. Sir John Smith KC MP` gives the words `john smith` and the gender `M`. */
export function parsePrintedName(text: string): PrintedName {
  const words = slug(surnameLast(text)).split("-");
  let gender: Gender | null = null;
  let start = 0;
  for (; start < words.length - 1; start++) {
    const title = titles[words[start] ?? ""];
    if (title === undefined) break;
    gender = title ?? gender;
  }
  let end = words.length;
  while (end - start > 1 && suffixes.has(words[end - 1] ?? "")) end--;
  const rest = words.slice(start, end);
  const peer = rankOf(rest);
  return peer ?? { rank: null, words: rest, gender, titled: start > 0 };
}

/** Removes titles, but always leaves two words: "Rt Hon. Sir John Smith" → "John Smith". */
export function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/);
  while (words.length > 2 && titles[slug(words[0] ?? "")] !== undefined) words.shift();
  return words.join(" ");
}

/** Splits a peer's or bishop's name. "Lord Bishop of Ely" is a bishop, and the "of" in "Earl of Ely" is dropped. */
function rankOf(words: readonly string[]): PrintedName | null {
  const [first = "", second = ""] = words;
  if (words.length < 2 || ranks[first] === undefined) return null;
  const skipped = second in ranks && words.length > 2 ? 1 : 0;
  const [rank, gender] = ranks[words[skipped] ?? ""] ?? ranks[first];
  const after = words.slice(skipped + 1);
  return {
    rank,
    words: after[0] === "of" && after.length > 1 ? after.slice(1) : after,
    gender,
    titled: false,
  };
}

/** "Abbott, Ms Diane" → "Ms Diane Abbott". "Diane Abbott, MP" stays, because no name follows the comma. */
function surnameLast(text: string): string {
  const [last = "", first, ...others] = text.split(/,\s*/);
  if (first === undefined || others.length > 0 || suffixes.has(slug(first)) || first.trim() === "")
    return text;
  return `${first} ${last}`;
}

/**
 * Joins words to one key, without spaces and with one spelling for each sound: `O Faolain` is `O'Faolain`, `Mac Bryde` is
 * `MacBryde`, `Saint Leger` is `St. Leger`, `Oeztuerk` is `Öztürk`.
 */
export function spellingKey(words: readonly string[]): string {
  return words
    .map((word) => (word === "saint" ? "st" : word))
    .join("")
    .replace(/([aou])e/g, "$1");
}

/** The key by which names are looked up. */
export function nameKey({ rank, words }: Pick<PrintedName, "rank" | "words">): string {
  return `${rank ?? ""} ${words.join(" ")}`;
}
