import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import type { Mention, MentionSpan } from "../../model/edges.ts";
import { sentenceAt } from "../sentences.ts";
import { confidenceOf } from "./confidence.ts";
import { type KnownNames, outsideNames } from "./known-names.ts";
import { judgePosition, type MentionContext, openContext } from "./mention-context.ts";
import { type Found, scanSurfaces } from "./scan-surfaces.ts";
import { type Settled, settleShared } from "./shared-names.ts";

/** What a text says of countries. */
export type LinkedCountries = {
  /** Every country it names, in order of first appearance, each with all its places in text order. */
  readonly mentions: readonly Mention[];
  /** The places that name one of several countries, in text order; none of them is in a mention. */
  readonly ambiguous: readonly AmbiguousMention[];
};

const nothing: LinkedCountries = { mentions: [], ambiguous: [] };

function toSpan(context: MentionContext, { found, confidence }: Settled): MentionSpan {
  const { start, end, value } = found;
  const surface = context.text.slice(start, end);
  const sentence = sentenceAt(context.bounds, start);
  return { start, end, surface, kind: value.kind, sentence, confidence, reason: null };
}

/** The countries that a text names by a name of their own: what abbreviations and shared names depend on. */
function namedBy(positions: readonly Found[]): ReadonlySet<string> {
  return new Set(
    positions
      .filter(({ value }) => value.codes.length === 1 && !value.needsCountry)
      .map(({ value }) => value.codes[0]),
  );
}

/** A place that the heading speaks for is at least as sure as one that the heading alone settles. */
function asHeaded(confidence: number): number {
  return Math.max(confidence, confidenceOf(["heading"]));
}

/** What is known beside the text. */
export type TextSurroundings = {
  /** Names within which a country's name is no country. */
  readonly known?: KnownNames | null;
  /** Codes of the countries that the official heading names. */
  readonly headed?: readonly string[];
};

/** Finds the countries that a text names; the heading tells what shared names and abbreviations mean, and adds no place. */
export function linkCountries(
  text: string,
  { known = null, headed = [] }: TextSurroundings = {},
): LinkedCountries {
  const positions = scanSurfaces(text);
  if (positions.length === 0) return nothing;
  const context = openContext(text);
  const ambiguous: AmbiguousMention[] = [];
  const kept: Found[] = [];
  for (const position of known === null ? positions : outsideNames(known, text, positions)) {
    const { start, end, value } = position;
    const verdict = judgePosition(context, { start, end, kind: value.kind });
    if (verdict === "country") kept.push(position);
    else if (verdict !== "none") {
      const { candidates, reason } = verdict;
      ambiguous.push({ start, end, surface: text.slice(start, end), candidates, reason });
    }
  }
  const inHeading = new Set(headed);
  const named = namedBy(kept).union(inHeading);
  const spansByCode = new Map<string, MentionSpan[]>();
  for (const found of kept) {
    const { codes, confidence, needsCountry } = found.value;
    if (needsCountry && !named.has(codes[0])) continue;
    const settled =
      codes.length === 1
        ? { found, code: codes[0], confidence: inHeading.has(codes[0]) ? asHeaded(confidence) : confidence }
        : settleShared(context, found, { named, inHeading });
    if ("candidates" in settled) {
      ambiguous.push(settled);
      continue;
    }
    const spans = spansByCode.get(settled.code) ?? [];
    spans.push(toSpan(context, settled));
    spansByCode.set(settled.code, spans);
  }
  return {
    mentions: [...spansByCode].map(([countryCode, spans]) => ({ countryCode, spans })),
    ambiguous: ambiguous.sort((a, b) => a.start - b.start),
  };
}
