import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import type { MentionSpan } from "../../model/edges.ts";
import { traitsAt, WORD } from "../fold-character.ts";
import { sentenceAt, sentenceBounds } from "../sentences.ts";
import type { LinkedCountries } from "./link-countries.ts";

/** What somebody decided by hand of a place in one text. */
export type MentionOverride = {
  /** Null for every place that has the surface. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** The words there; null where the place alone says it. */
  readonly surface: string | null;
  /** `accept`: the place names the country. `reject`: it names none. `retarget`: what was found there is this country. */
  readonly action: "accept" | "reject" | "retarget";
  /** The country's code; null for `reject`. */
  readonly code: string | null;
  readonly reason: string;
};

type Place = { readonly start: number; readonly end: number };
type Mentioned = MentionSpan & { readonly code: string };

/** Where the surface stands by itself in the text. */
function placesOf(text: string, surface: string): readonly Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    const end = start + surface.length;
    const isWhole = (traitsAt(text, start - 1) & WORD) === 0 && (traitsAt(text, end) & WORD) === 0;
    if (isWhole && start >= (places.at(-1)?.end ?? 0)) places.push({ start, end });
  }
  return places;
}

/** The places an override is about; none where the text does not have the words there. */
function placesFor(text: string, { place, surface }: MentionOverride): readonly Place[] {
  if (place === null) return surface === null ? [] : placesOf(text, surface);
  const { start, end } = place;
  const isThere = end <= text.length && (surface === null || text.slice(start, end) === surface);
  return isThere ? [{ start, end }] : [];
}

const isAt = (place: Place) => (other: Place) => other.start === place.start && other.end === place.end;
const isClearOf = (place: Place) => (other: Place) => other.end <= place.start || place.end <= other.start;

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
    const places = placesFor(text, override).filter(
      (place) => action === "accept" || found.some(isAt(place)) || ambiguous.some(isAt(place)),
    );
    for (const place of places) {
      const kind = found.find(isAt(place))?.kind ?? "name";
      // Places never overlap: what is decided by hand takes the room of what was found there.
      found = found.filter(isClearOf(place));
      ambiguous = ambiguous.filter(isClearOf(place));
      if (action === "reject" || code === null) continue;
      const surface = text.slice(place.start, place.end);
      const sentence = sentenceAt(bounds, place.start);
      found = [...found, { ...place, surface, kind, sentence, confidence: 1, reason, code }];
    }
    return places.length === 0;
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
