import { SPACE, traitsAt, UPPER } from "../fold-character.ts";
import { nameKey } from "../name-key.ts";
import { ambiguousNames, countrySurfaces } from "./country-surfaces.ts";

/** The name and the form of "Islamic Republic of Iran". */
const official =
  /^(?:the )?(.*(?:Republic|Kingdom|Federation|Sultanate|States?|Union|Commonwealth|Principality|Duchy|Bailiwick).*?) of (?:the )?(.+)$/i;

const directed = /^(North|South|East|West) (\p{Lu}\p{L}+)$/u;

const shortWords: readonly (readonly [RegExp, string])[] = [
  [/\bdemocratic\b/, "dem"],
  [/\brepublic\b/, "rep"],
  [/\bfedera(?:l|ted)\b/, "fed"],
  [/\bpeoples\b/, "people's"],
];

/** "democratic republic" and "dem rep". */
function formKeys(form: string): readonly string[] {
  const key = nameKey(form);
  const short = shortWords.reduce((shorter, [word, other]) => shorter.replace(word, other), key);
  return [key, nameKey(short)];
}

/** The code for a name and what follows it, such as "korea" and "republic", "dem peoples rep" or "north". */
function buildEntries(): ReadonlyMap<string, string> {
  const shared = ambiguousNames.flatMap(({ surface, candidates }) =>
    candidates.map((code) => `${code} ${surface}`),
  );
  const known = new Set([...countrySurfaces.map(({ code, surface }) => `${code} ${surface}`), ...shared]);
  const entries = new Map<string, string>();
  for (const { surface, code, kind } of countrySurfaces) {
    const [, direction, direct] = directed.exec(surface) ?? [];
    if (direction !== undefined && direct !== undefined)
      for (const key of [direction.toLowerCase(), direction.charAt(0).toLowerCase()])
        entries.set(`${nameKey(direct)}, ${key}`, code);
    const [, form, name] = kind === "name" ? (official.exec(surface) ?? []) : [];
    if (form === undefined || name === undefined || !known.has(`${code} ${name}`)) continue;
    for (const key of formKeys(form)) entries.set(`${nameKey(name)}, ${key}`, code);
  }
  return entries;
}

const entries = buildEntries();

/** The first words of all forms, to rule out most texts at once. */
const firstWords: ReadonlySet<string> = new Set(
  [...entries.keys()].map((key) => key.slice(key.indexOf(", ") + 2).split(" ")[0] ?? ""),
);

/** "Gambia, The": names whose article indexes put last. */
const withArticle: ReadonlySet<string> = new Set(
  "gambia;bahamas;netherlands;philippines;maldives;comoros;seychelles;sudan".split(";"),
);

/** No form is longer, in UTF-16 code units. */
const LONGEST_FORM = 60;

const COMMA = 0x2c;
const OPEN = 0x28;

/** Where the words after a comma end if they are the rest of an entry. */
const entryEnd = /\s*(?:[\n|,;:()\d–]| and | or |$)/;

/** An entry of an index that begins with a name: where it ends, and the country, or null for the name's own. */
export type IndexEntry = { readonly end: number; readonly code: string | null };

/** "Republic of the" → "republic". */
function trimmed(words: string): string {
  return nameKey(words).replace(/ of(?: the)?$/, "");
}

/** The words after the name: in brackets, or after a comma up to the end of the entry. */
function restAt(text: string, end: number): { readonly words: string; readonly end: number } | null {
  const open = text[end] === " " && text[end + 1] === "(" ? end + 1 : end;
  const isOpen = text[open] === "(";
  if (!isOpen && !(text[end] === "," && text[end + 1] === " ")) return null;
  const from = isOpen ? open + 1 : end + 2;
  const canBegin = (traitsAt(text, from) & UPPER) !== 0 || text.startsWith("the ", from);
  if (!canBegin) return null;
  const tail = text.slice(from, from + LONGEST_FORM);
  const [first] = nameKey(tail.slice(0, 30)).split(" ");
  if (first !== undefined && !firstWords.has(first) && !/^the\b/i.test(tail)) return null;
  if (!isOpen) {
    const length = entryEnd.exec(tail)?.index ?? tail.length;
    const words = tail.slice(0, length).replace(/(?<!\b(?:Rep|[NSEW]))\.$/, "");
    return { words, end: from + words.length };
  }
  const close = tail.indexOf(")");
  return close < 0 ? null : { words: tail.slice(0, close), end: from + close + 1 };
}

/**
 * The entry that begins with the name at `start`: "Korea, Republic of", "Congo (Democratic Republic of the)", "Korea
 * (North)", "Gambia, The". Null for a name that stands alone.
 */
export function indexEntryAt(text: string, start: number, end: number): IndexEntry | null {
  const unit = text.charCodeAt(end);
  if (unit !== COMMA && unit !== OPEN && (traitsAt(text, end) & SPACE) === 0) return null;
  if ((traitsAt(text, end) & SPACE) !== 0 && text.charCodeAt(end + 1) !== OPEN) return null;
  const rest = restAt(text, end);
  if (rest === null) return null;
  const name = nameKey(text.slice(start, end));
  if (rest.words === "The" && withArticle.has(name)) return { end: rest.end, code: null };
  const code = entries.get(`${name}, ${trimmed(rest.words)}`);
  if (code === undefined) return null;
  return { end: rest.end, code };
}
