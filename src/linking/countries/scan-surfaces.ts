import { z } from "zod";
import type { MentionKind } from "../../model/edges.ts";
import { filled, readTable } from "../../model/read-table.ts";
import { folded, traitsAt, WORD } from "../fold-character.ts";
import { isInAddress } from "../is-in-address.ts";
import { buildWordTrie, type Phrase, type PhraseMatch, scanPhrases } from "../word-trie.ts";
import { type ConfidenceRule, type Grounds, groundsOf } from "./confidence.ts";
import { groupsOf } from "./context-rules.ts";
import {
  type AmbiguousName,
  ambiguousNames,
  type CountrySurface,
  countryRows,
  countrySurfaces,
} from "./country-surfaces.ts";
import { indexEntryAt } from "./index-entries.ts";

/** What a surface form may mean. */
export type Meaning = {
  /** One country, or several that share the name. */
  readonly codes: readonly [string, ...string[]];
  readonly kind: MentionKind;
  /** Before the surrounding words are considered. */
  readonly grounds: Grounds;
  readonly isPrefix: boolean;
  readonly needsCountry: boolean;
  /** Why the name is open, and whether the text can show what is meant; null for a name that means just one country. */
  readonly shared: Pick<AmbiguousName, "settled" | "reason"> | null;
};

export type Found = PhraseMatch<Meaning>;

/** The United Kingdom is not linked: most texts name it or its nations, and never as a foreign country. */
const NEVER_LINKED = "GB";

const HYPHEN = 0x2d;

function rulesOf({ surface, kind, match }: CountrySurface): readonly ConfidenceRule[] {
  const groups = groupsOf(surface);
  return [
    kind,
    ...(match === "prefix" || match === "with-country" ? [match] : []),
    ...(groups.includes("given-name") || groups.includes("surname") ? ["also-a-person" as const] : []),
    ...(groups.includes("language") ? ["also-a-language" as const] : []),
  ];
}

function toPhrase(row: CountrySurface): Phrase<Meaning> {
  const { surface, code, kind, match } = row;
  return {
    surface,
    exact: match === "exact",
    closed: match === "entry",
    value: {
      codes: [code],
      kind,
      grounds: groundsOf(rulesOf(row)),
      isPrefix: match === "prefix",
      needsCountry: match === "with-country",
      shared: null,
    },
  };
}

/** "Dominican Rep." for "Dominican Republic", "N. Korea" for "North Korea". */
function shorterForms(row: CountrySurface): readonly Phrase<Meaning>[] {
  const { surface } = row;
  const short = surface.replace(/\bDemocratic\b/, "Dem.").replace(/\bRepublic\b/, "Rep.");
  const initial = surface.replace(/^(North|South)(?= \p{Lu}\p{Ll}+$)/u, (word) => `${word.charAt(0)}.`);
  return [short, initial]
    .filter((each) => each !== surface)
    .flatMap((each) => [each, each.replaceAll(".", "")])
    .map((each) => toPhrase({ ...row, surface: each }));
}

const meaningByCode = new Map(
  countryRows.map(({ code, name }) => [
    code,
    toPhrase({ surface: name, code, kind: "name", match: "" }).value,
  ]),
);

/** A phrase without a meaning hides the country names inside it. */
function buildPhrases(): readonly Phrase<Meaning | null>[] {
  const blocked = readTable(
    new URL("../data/blocked-phrases.csv", import.meta.url),
    z.object({ surface: filled, reason: filled }),
  );
  const plain = { grounds: groundsOf(["name"]), isPrefix: false, needsCountry: false };
  return [
    ...blocked.map(({ surface }) => ({ surface, value: null })),
    ...countrySurfaces.filter(({ code }) => code !== NEVER_LINKED).map(toPhrase),
    ...countrySurfaces
      .filter(({ code, match }) => code !== NEVER_LINKED && match === "")
      .flatMap(shorterForms),
    ...ambiguousNames.map(({ surface, kind, candidates: [first, ...others], settled, reason }) => ({
      surface,
      value:
        first === undefined
          ? null
          : { ...plain, codes: [first, ...others] as const, kind, shared: { settled, reason } },
    })),
  ];
}

const trie = buildWordTrie(buildPhrases(), { joinsWords: true });

/** Every span that reads like a country's name, in text order, whatever it means there. */
export function scanSurfaces(text: string): readonly Found[] {
  const found: Found[] = [];
  let last = 0;
  scanPhrases(trie, text, ({ start, end, value }) => {
    if (value === null || start < last) return;
    const hasHyphen = folded[text.charCodeAt(end)] === HYPHEN && (traitsAt(text, end + 1) & WORD) !== 0;
    if (value.isPrefix && !hasHyphen) return;
    if (isInAddress(text, start)) return;
    const entry = value.kind === "name" ? indexEntryAt(text, start, end) : null;
    const meaning = entry?.code == null ? value : meaningByCode.get(entry.code);
    last = entry?.end ?? end;
    found.push({ start, end: last, value: meaning ?? value });
  });
  return found;
}
