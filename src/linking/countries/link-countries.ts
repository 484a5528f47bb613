import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import type { Mention, MentionSpan } from "../../model/edges.ts";
import { sentenceAt } from "../sentences.ts";
import { type Grounds, groundsOf } from "./confidence.ts";
import { ITSELF } from "./context-rules.ts";
import { definedAbbreviations, usesOf } from "./defined-abbreviations.ts";
import { type KnownNames, outsideNames } from "./known-names.ts";
import { judgePosition, type MentionContext, openContext } from "./mention-context.ts";
import { isWithinTitle } from "./people-in-context.ts";
import { type Found, scanSurfaces } from "./scan-surfaces.ts";
import { type Settled, settleShared } from "./shared-names.ts";

/** The countries that a text names. */
export type LinkedCountries = {
  /** Each country once, in order of first appearance, with all its spans in text order. */
  readonly mentions: readonly Mention[];
  /** The spans that may name one of several countries, in text order. None of them is in `mentions`. */
  readonly ambiguous: readonly AmbiguousMention[];
};

const nothing: LinkedCountries = { mentions: [], ambiguous: [] };

function toSpan(context: MentionContext, { found, grounds }: Settled): MentionSpan {
  const { start, end, value } = found;
  const surface = context.text.slice(start, end);
  const sentence = sentenceAt(context.bounds, start);
  return { start, end, surface, kind: value.kind, sentence, ...grounds, reason: null };
}

/** The countries named by an unshared name. Abbreviations and shared names depend on them. */
function namedBy(positions: readonly Found[]): ReadonlySet<string> {
  return new Set(
    positions
      .filter(({ value }) => value.shared === null && !value.needsCountry)
      .map(({ value }) => value.codes[0]),
  );
}

/** A heading that names the country makes a span at least as sure as a shared name that the heading settles. */
function raisedByHeading(grounds: Grounds): Grounds {
  const byHeading = groundsOf(["heading"]);
  return grounds.confidence < byHeading.confidence ? byHeading : grounds;
}

/** What a name alone is worth where it stands. */
function groundsIn(text: string, { start, end, value: { grounds } }: Found): Grounds {
  return grounds.confidence === 1 && isWithinTitle(text, start, end) ? groundsOf(["within-title"]) : grounds;
}

/** What is known in addition to the text. */
export type LinkingContext = {
  /** Names that may contain a country's name without naming the country. */
  readonly known?: KnownNames | null;
  /** Codes of the countries that the official heading names. */
  readonly headed?: readonly string[];
  /** Codes of countries that are named elsewhere, such as in the text under a heading. */
  readonly namedElsewhere?: readonly string[];
};

/**
 * Finds the countries a text names. The heading decides what shared names and abbreviations mean, and adds no spans.
 */
export function linkCountries(
  text: string,
  { known = null, headed = [], namedElsewhere = [] }: LinkingContext = {},
): LinkedCountries {
  const scanned = scanSurfaces(text);
  if (scanned.length === 0) return nothing;
  const context = openContext(text);
  const { others, countries: defined } = definedAbbreviations(text, scanned);
  const positions =
    others.size === 0 ? scanned : scanned.filter(({ start, end }) => !others.has(text.slice(start, end)));
  const ambiguous: AmbiguousMention[] = [];
  const kept: Found[] = [];
  for (const position of known === null ? positions : outsideNames(known, text, positions)) {
    const { start, end, value } = position;
    const verdict = judgePosition(context, { start, end, kind: value.kind });
    if (verdict === "country") kept.push(position);
    else if (verdict !== "none") {
      const { reason } = verdict;
      const candidates = verdict.candidates.includes(ITSELF) ? value.codes : verdict.candidates;
      const surface = text.slice(start, end);
      ambiguous.push({ start, end, surface, inHeading: false, candidates, reason });
    }
  }
  const inHeading = new Set(headed);
  const named = namedBy(kept).union(inHeading).union(new Set(namedElsewhere));
  const spansByCode = new Map<string, MentionSpan[]>();
  for (const found of kept) {
    const { codes, needsCountry, shared } = found.value;
    if (needsCountry && !named.has(codes[0])) continue;
    const grounds = groundsIn(text, found);
    const settled =
      shared === null
        ? { found, code: codes[0], grounds: inHeading.has(codes[0]) ? raisedByHeading(grounds) : grounds }
        : settleShared(context, found, { named, inHeading });
    if (settled === null) continue;
    if ("candidates" in settled) {
      ambiguous.push(settled);
      continue;
    }
    const spans = spansByCode.get(settled.code) ?? [];
    spans.push(toSpan(context, settled));
    spansByCode.set(settled.code, spans);
  }
  for (const abbreviation of defined) {
    const code = abbreviation.name.value.codes[0];
    const spans = spansByCode.get(code);
    if (spans === undefined) continue;
    for (const found of usesOf(abbreviation, text))
      spans.push(toSpan(context, { found, code, grounds: groundsOf(["defined"]) }));
    spans.sort((a, b) => a.start - b.start);
  }
  return {
    mentions: [...spansByCode].map(([countryCode, spans]) => ({ countryCode, spans })),
    ambiguous: ambiguous.sort((a, b) => a.start - b.start),
  };
}
