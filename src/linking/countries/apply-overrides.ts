import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import type { MentionSpan } from "../../model/edges.ts";
import { traitsAt, WORD } from "../fold-character.ts";
import { sentenceAt, sentenceBounds } from "../sentences.ts";
import type { LinkedCountries } from "./link-countries.ts";

/** A manual decision about a span, or about every occurrence of a surface, in one text. */
export type MentionOverride = {
  /** Null for every occurrence of the surface. */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** The words at the position; null if the position alone identifies the span. */
  readonly surface: string | null;
  /**
   * `accept`: the span names the country. `reject`: it names none. `retarget`: the span found there means this country.
   */
  readonly action: "accept" | "reject" | "retarget";
  /** The country's code; null for `reject`. */
  readonly code: string | null;
  readonly reason: string;
};

type Position = { readonly start: number; readonly end: number };
type Mentioned = MentionSpan & { readonly code: string };

/** Where the surface occurs as whole words. */
function positionsOf(text: string, surface: string): readonly Position[] {
  const positions: Position[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    const end = start + surface.length;
    const isWhole = (traitsAt(text, start - 1) & WORD) === 0 && (traitsAt(text, end) & WORD) === 0;
    if (isWhole && start >= (positions.at(-1)?.end ?? 0)) positions.push({ start, end });
  }
  return positions;
}

/** The positions an override applies to; none if the text does not have its words there. */
function positionsFor(text: string, { position, surface }: MentionOverride): readonly Position[] {
  if (position === null) return surface === null ? [] : positionsOf(text, surface);
  const { start, end } = position;
  const isThere = end <= text.length && (surface === null || text.slice(start, end) === surface);
  return isThere ? [{ start, end }] : [];
}

const keyOf = ({ start, end }: Position) => `${start} ${end}`;

/** The spans that overlap none of the positions. Both lists are in text order, and neither overlaps itself. */
function clearOf<Span extends Position>(
  spans: readonly Span[],
  positions: readonly Position[],
): readonly Span[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((positions[next]?.end ?? Infinity) <= start) next++;
    return end <= (positions[next]?.start ?? Infinity);
  });
}

/**
 * Applies overrides in order to what the rules found in the text. `unmatched` lists the overrides that fit nothing in
 * the text and so changed nothing.
 */
export function applyOverrides<Override extends MentionOverride>(
  text: string,
  linked: LinkedCountries,
  overrides: readonly Override[],
): { readonly linked: LinkedCountries; readonly unmatched: readonly Override[] } {
  let found = inOrder(
    linked.mentions.flatMap(({ countryCode, spans }): readonly Mentioned[] =>
      spans.map((span) => ({ ...span, code: countryCode })),
    ),
  );
  let ambiguous: readonly AmbiguousMention[] = linked.ambiguous;
  const bounds = sentenceBounds(text);
  const unmatched = overrides.filter((override) => {
    const { action, code, reason } = override;
    const kinds = new Map(found.map((mention) => [keyOf(mention), mention.kind]));
    const open = new Set(ambiguous.map(keyOf));
    const positions = positionsFor(text, override).filter(
      (position) => action === "accept" || kinds.has(keyOf(position)) || open.has(keyOf(position)),
    );
    // Spans never overlap, so a manual decision replaces whatever was found there.
    found = clearOf(found, positions);
    ambiguous = clearOf(ambiguous, positions);
    if (action !== "reject" && code !== null) {
      const decided = positions.map((position): Mentioned => {
        const surface = text.slice(position.start, position.end);
        const sentence = sentenceAt(bounds, position.start);
        const kind = kinds.get(keyOf(position)) ?? "name";
        return { ...position, surface, kind, sentence, confidence: 1, rule: "override", reason, code };
      });
      found = inOrder([...found, ...decided]);
    }
    return positions.length === 0;
  });
  return { linked: { mentions: mentionsOf(found), ambiguous }, unmatched };
}

function inOrder<Span extends Position>(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => a.start - b.start);
}

function mentionsOf(found: readonly Mentioned[]): LinkedCountries["mentions"] {
  return [...Map.groupBy(found, ({ code }) => code)].map(([countryCode, spans]) => ({
    countryCode,
    spans: spans.map(({ code: _code, ...span }) => span),
  }));
}
