import { traitsAt, UPPER, WORD } from "../fold-character.ts";
import type { Found } from "./scan-surfaces.ts";

/** What a text says its abbreviations mean: "Republic of Cyprus (RoC)", "Disability Rights Commission (DRC)". */
export type DefinedAbbreviations = {
  /** The abbreviations that the text defines as something else than a country. */
  readonly others: ReadonlySet<string>;
  /** The abbreviations that the text defines as a country, each with its name and the offset of the definition. */
  readonly countries: readonly {
    readonly abbreviation: string;
    readonly name: Found;
    readonly from: number;
  }[];
};

const nothing: DefinedAbbreviations = { others: new Set(), countries: [] };

const LONGEST_ABBREVIATION = 7;
/** A longer abbreviation has no other meaning, even if the text spells it out in an unusual way. */
const LONGEST_SHARED = 3;
/** Longer than any name that is abbreviated to its initials. */
const LONGEST_NAME = 90;

/** More than any text defines; bounds the time for a text made of brackets. */
const MOST_DEFINITIONS = 60;

/** Words that an abbreviation may skip. */
const small: ReadonlySet<string> = new Set(["of", "the", "and", "for", "on", "in", "to", "with", "a", "&"]);

function isAbbreviation(text: string): boolean {
  return text.length > 1 && /^\p{Lu}[\p{L}&]*\p{Lu}s?$/u.test(text) && text.length <= LONGEST_ABBREVIATION;
}

function initialsOf(abbreviation: string): string {
  return abbreviation.replace(/s$/, "").replace("&", "").toUpperCase();
}

/**
 * The start of the words at the end of `words` that begin with the given letters, as an offset into it; null if the
 * letters are not their initials.
 */
function startOfInitials(words: string, letters: string): number | null {
  let left = letters.length;
  for (const word of [...words.matchAll(/[\p{L}\p{N}&]+/gu)].reverse()) {
    if (word[0].charAt(0).toUpperCase() === letters.charAt(left - 1)) left -= 1;
    else if (!small.has(word[0].toLowerCase())) return null;
    if (left === 0) return word.index;
  }
  return null;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** The word that ends at `end`, if it is an abbreviation. */
function abbreviationBefore(text: string, end: number): string | null {
  let start = end;
  while ((traitsAt(text, start - 1) & WORD) !== 0 && end - start <= LONGEST_ABBREVIATION) start--;
  const word = text.slice(start, end);
  return isAbbreviation(word) ? word : null;
}

/** What may stand before an abbreviation in its bracket: `("the RoC")`, `(hereafter RoC)`. */
const introductions = ['"', "'", "“", "‘", "the ", "hereafter ", "hereinafter "];

const introduced = /^(?:here(?:in)?after )?(?:the )?["'“‘]?(?:the )?([\p{L}&]+)["'”’]?$/u;

/** `"the RoC"` → `RoC`. */
function withoutIntroduction(inBrackets: string): string {
  const word = introduced.exec(inBrackets)?.[1] ?? "";
  return isAbbreviation(word) ? word : inBrackets;
}

/** Reads every bracket that explains an abbreviation or contains one. `positions` are the names found in the text. */
export function definedAbbreviations(text: string, positions: readonly Found[]): DefinedAbbreviations {
  if (!text.includes("(")) return nothing;
  const others = new Set<string>();
  const countries: DefinedAbbreviations["countries"][number][] = [];
  const seen = new Set<string>();
  const decide = (abbreviation: string, start: number, end: number): void => {
    if (seen.has(abbreviation) || seen.size >= MOST_DEFINITIONS) return;
    seen.add(abbreviation);
    const use = positions.find((found) => text.slice(found.start, found.end) === abbreviation);
    const codes = use?.value.codes;
    const inside = positions.filter((found) => found.start >= start && found.end <= end);
    const mayBeOther = codes !== undefined && abbreviation.length <= LONGEST_SHARED;
    if (mayBeOther && !inside.some(({ value }) => value.codes.some((code) => codes.includes(code))))
      others.add(abbreviation);
    const name = inside.find((found) => found.start === start && found.end === end);
    if (codes === undefined && name?.value.kind === "name" && name.value.shared === null)
      countries.push({ abbreviation, name, from: end });
  };
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    // Most brackets begin with a small letter: "(a)".
    const isUpper = (traitsAt(text, open + 1) & UPPER) !== 0;
    if (!isUpper && !introductions.some((words) => text.startsWith(words, open + 1))) continue;
    const close = text.indexOf(")", open);
    if (close < 0) break;
    if (close - open > LONGEST_NAME) continue;
    const nameEnd = text[open - 1] === " " ? open - 1 : open;
    const inBrackets = withoutIntroduction(text.slice(open + 1, close));
    if (isAbbreviation(inBrackets)) {
      const before = lastLine(text.slice(Math.max(0, nameEnd - LONGEST_NAME), nameEnd));
      const start = startOfInitials(before, initialsOf(inBrackets));
      if (start !== null) decide(inBrackets, nameEnd - before.length + start, nameEnd);
    } else {
      const abbreviation = abbreviationBefore(text, nameEnd);
      const letters = abbreviation === null ? null : initialsOf(abbreviation);
      if (abbreviation !== null && letters !== null && startOfInitials(inBrackets, letters) === 0)
        decide(abbreviation, open + 1, close);
    }
  }
  return { others, countries };
}

/** The places where the text uses an abbreviation that it has defined, from its definition on. */
export function usesOf(
  { abbreviation, name, from }: DefinedAbbreviations["countries"][number],
  text: string,
): Found[] {
  const uses: Found[] = [];
  for (
    let start = text.indexOf(abbreviation, from);
    start >= 0;
    start = text.indexOf(abbreviation, start + 1)
  ) {
    const end = start + abbreviation.length;
    const isWhole = (traitsAt(text, start - 1) & WORD) === 0 && (traitsAt(text, end) & WORD) === 0;
    if (isWhole) uses.push({ start, end, value: name.value });
  }
  return uses;
}
