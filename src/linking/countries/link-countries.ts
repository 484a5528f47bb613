import { z } from "zod";
import type { Mention, MentionKind, MentionSpan } from "../../model/edges.ts";
import { filled, readTable } from "../../model/read-table.ts";
import { folded, traitsAt, WORD } from "../fold-character.ts";
import { isInAddress } from "../is-in-address.ts";
import { sentenceAt } from "../sentences.ts";
import { buildWordTrie, type Phrase, type PhraseMatch, scanPhrases } from "../word-trie.ts";
import { ambiguousNames, countrySurfaces } from "./country-surfaces.ts";
import { type MentionContext, meansNoCountry, openContext } from "./mention-context.ts";

/** What a surface form may stand for; null for a longer phrase that hides the country names within it. */
type Meaning = {
  readonly code: string;
  readonly kind: MentionKind;
  /** Meant instead when the text names this country and not the first. */
  readonly otherCode: string | null;
  readonly isPrefix: boolean;
  readonly needsCountry: boolean;
} | null;

type Found = PhraseMatch<NonNullable<Meaning>>;

/** The United Kingdom and its nations are named in most texts and never as a foreign country, so they are not linked. */
const NEVER_LINKED = "GB";

const HYPHEN = 0x2d;

function buildPhrases(): readonly Phrase<Meaning>[] {
  const blocked = readTable(
    new URL("../data/blocked-phrases.csv", import.meta.url),
    z.object({ surface: filled, reason: filled }),
  );
  const plain = { otherCode: null, isPrefix: false, needsCountry: false };
  return [
    ...blocked.map(({ surface }) => ({ surface, value: null })),
    ...countrySurfaces
      .filter(({ code }) => code !== NEVER_LINKED)
      .map(({ surface, code, kind, match }) => ({
        surface,
        exact: match === "exact",
        value: { ...plain, code, kind, isPrefix: match === "prefix", needsCountry: match === "with-country" },
      })),
    ...ambiguousNames.map(({ surface, kind, code, otherCode }) => ({
      surface,
      value: code === null ? null : { ...plain, code, kind, otherCode },
    })),
  ];
}

const trie = buildWordTrie(buildPhrases());

function scan(text: string): readonly Found[] {
  const found: Found[] = [];
  scanPhrases(trie, text, ({ start, end, value }) => {
    if (value === null) return;
    const hasHyphen = folded[text.charCodeAt(end)] === HYPHEN && (traitsAt(text, end + 1) & WORD) !== 0;
    if (value.isPrefix && !hasHyphen) return;
    if (isInAddress(text, start)) return;
    found.push({ start, end, value });
  });
  return found;
}

/** The country each place means, which for shared names and for abbreviations depends on what else is named. */
function resolve(found: readonly Found[]): readonly { readonly found: Found; readonly code: string }[] {
  const named = new Set(
    found
      .filter(({ value }) => value.otherCode === null && !value.needsCountry)
      .map(({ value }) => value.code),
  );
  return found.flatMap((place) => {
    const { code, otherCode, needsCountry } = place.value;
    if (needsCountry && !named.has(code)) return [];
    const isOther = otherCode !== null && named.has(otherCode) && !named.has(code);
    return [{ found: place, code: isOther ? otherCode : code }];
  });
}

function toSpan(context: MentionContext, { start, end, value }: Found): MentionSpan {
  const surface = context.text.slice(start, end);
  return { start, end, surface, kind: value.kind, sentence: sentenceAt(context.bounds, start) };
}

/** Every country a text names, in order of first appearance, each with all its places in text order. */
export function linkCountries(text: string): Mention[] {
  const candidates = scan(text);
  if (candidates.length === 0) return [];
  const context = openContext(text);
  const kept = candidates.filter(
    ({ start, end, value }) => !meansNoCountry(context, { start, end, kind: value.kind }),
  );
  const spansByCode = new Map<string, MentionSpan[]>();
  for (const { found, code } of resolve(kept)) {
    const spans = spansByCode.get(code) ?? [];
    spans.push(toSpan(context, found));
    spansByCode.set(code, spans);
  }
  return [...spansByCode].map(([countryCode, spans]) => ({ countryCode, spans }));
}
