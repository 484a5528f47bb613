import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import type { MentionSpan } from "../../model/edges.ts";
import { traitsAt, WORD } from "../fold-character.ts";
import { sentenceAt, sentenceBounds } from "../sentences.ts";
import type { LinkedCountries } from "./link-countries.ts";

/** What somebody decided by hand of a place in one text. */
export type MentionOverride = {
  /** Null for every place that has the surface. */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** The words there; null where the place alone says it. */
  readonly surface: string | null;
  /** `accept`: the place names the country. `reject`: it names none. `retarget`: what was found there is this country. */
  readonly action: "accept" | "reject" | "retarget";
  /** The country's code; null for `reject`. */
  readonly code: string | null;
  readonly reason: string;
};

type Position = { readonly start: number; readonly end: number };
type Mentioned = MentionSpan & { readonly code: string };

/** Where the surface stands by itself in the text. */
function positionsOf(text: string, surface: string): readonly Position[] {
  const positions: Position[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    const end = start + surface.length;
    const isWhole = (traitsAt(text, start - 1) & WORD) === 0 && (traitsAt(text, end) & WORD) === 0;
    if (isWhole && start >= (positions.at(-1)?.end ?? 0)) positions.push({ start, end });
  }
  return positions;
}

/** The places an override is about; none where the text does not have the words there. */
function positionsFor(text: string, { position, surface }: MentionOverride): readonly Position[] {
  if (position === null) return surface === null ? [] : positionsOf(text, surface);
  const { start, end } = position;
  const isThere = end <= text.length && (surface === null || text.slice(start, end) === surface);
  return isThere ? [{ start, end }] : [];
}

const isAt = (position: Position) => (other: Position) =>
  other.start === position.start && other.end === position.end;
const isClearOf = (position: Position) => (other: Position) =>
  other.end <= position.start || position.end <= other.start;

/**
 * Applies overrides in their order to what the rules found in the text. `unmatched` are those that changed nothing, for
 * the text has nothing of the kind at their place.
 */
export function applyOverrides<Override extends MentionOverride>(
  text: string,
  linked: LinkedCountries,
  overrides: readonly Override[],
): { readonly linked: LinkedCountries; readonly unmatched: readonly Override[] } {
  let found: readonly Mentioned[] = linked.mentions.flatMap(({ countryCode, spans }) =>
    spans.map((span) => ({ ...span, code: countryCode })),
  );
  let ambiguous: readonly AmbiguousMention[] = linked.ambiguous;
  const bounds = sentenceBounds(text);
  const unmatched = overrides.filter((override) => {
    const { action, code, reason } = override;
    const positions = positionsFor(text, override).filter(
      (position) => action === "accept" || found.some(isAt(position)) || ambiguous.some(isAt(position)),
    );
    for (const position of positions) {
      const kind = found.find(isAt(position))?.kind ?? "name";
      // Places never overlap: what is decided by hand takes the room of what was found there.
      found = found.filter(isClearOf(position));
      ambiguous = ambiguous.filter(isClearOf(position));
      if (action === "reject" || code === null) continue;
      const surface = text.slice(position.start, position.end);
      const sentence = sentenceAt(bounds, position.start);
      found = [...found, { ...position, surface, kind, sentence, confidence: 1, reason, code }];
    }
    return positions.length === 0;
  });
  return { linked: { mentions: mentionsOf(found), ambiguous }, unmatched };
}

function mentionsOf(found: readonly Mentioned[]): LinkedCountries["mentions"] {
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return [...Map.groupBy(inOrder, ({ code }) => code)].map(([countryCode, spans]) => ({
    countryCode,
    spans: spans.map(({ code: _code, ...span }) => span),
  }));
}
