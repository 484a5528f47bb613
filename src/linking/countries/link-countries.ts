import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import type { Mention, MentionSpan } from "../../model/edges.ts";
import { sentenceAt } from "../sentences.ts";
import { confidenceOf } from "./confidence.ts";
import { type KnownNames, outsideNames } from "./known-names.ts";
import { judgePosition, type MentionContext, openContext } from "./mention-context.ts";
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

function toSpan(context: MentionContext, { found, confidence }: Settled): MentionSpan {
  const { start, end, value } = found;
  const surface = context.text.slice(start, end);
  const sentence = sentenceAt(context.bounds, start);
  return { start, end, surface, kind: value.kind, sentence, confidence, reason: null };
}

/** The countries named by an unshared name. Abbreviations and shared names depend on them. */
function namedBy(positions: readonly Found[]): ReadonlySet<string> {
  return new Set(
    positions
      .filter(({ value }) => value.codes.length === 1 && !value.needsCountry)
      .map(({ value }) => value.codes[0]),
  );
}

/** A heading that names the country makes a span at least as sure as a shared name that the heading settles. */
function raisedByHeading(confidence: number): number {
  return Math.max(confidence, confidenceOf(["heading"]));
}

/** What is known in addition to the text. */
export type LinkingContext = {
  /** Names that may contain a country's name without naming the country. */
  readonly known?: KnownNames | null;
  /** Codes of the countries that the official heading names. */
  readonly headed?: readonly string[];
};

/**
 * Finds the countries a text names. The heading decides what shared names and abbreviations mean, and adds no spans.
 */
export function linkCountries(
  text: string,
  { known = null, headed = [] }: LinkingContext = {},
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
        ? {
            found,
            code: codes[0],
            confidence: inHeading.has(codes[0]) ? raisedByHeading(confidence) : confidence,
          }
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
