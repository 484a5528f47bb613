import type { MentionSpan, Span } from "../model/edges.ts";
import { SNIPPET_LENGTH } from "../model/limits.ts";
import { sentenceAt, sentenceBounds, sentenceSpan } from "./sentences.ts";

/** The spans in one text that name one country, or show one topic. */
export type EvidenceRow = Omit<Evidence, "start" | "end" | "surface" | "snippet" | "snippetStart"> & {
  readonly spans: readonly (Span | MentionSpan)[];
  readonly text: string;
};

/** One place in a text that shows why an answer or a question matches. */
export type Evidence = {
  readonly field: "QUESTION" | "ANSWER";
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** `text.slice(snippetStart, snippetStart + snippet.length)`. */
  readonly snippet: string;
  readonly snippetStart: number;
  readonly answerId: string | null;
  readonly questionId: string;
  readonly countryCode: string | null;
  readonly topicId: string | null;
};

/** A place that names something asked for, not yet cut out of its text. */
type Spot = Omit<Evidence, "snippet" | "snippetStart"> & { readonly sentence: number; readonly text: string };

/**
 * The places of one exchange that show best why it matches: the sentence that names most of the countries first, then
 * where the other countries are named, then one place for each topic.
 */
export function chooseEvidence(
  rows: readonly EvidenceRow[],
  {
    own,
    scope,
  }: {
    readonly own: Evidence["field"];
    /** How close together the countries must be named; beyond the counted text only for `EXCHANGE`. */
    readonly scope: "SENTENCE" | "ANSWER" | "QUESTION" | "EXCHANGE";
  },
): readonly Evidence[] {
  const spots = rows.flatMap(spotsOf).sort((a, b) => inReadingOrder(own, a, b));
  const countries = spots.filter(
    (spot) => spot.countryCode !== null && (scope === "EXCHANGE" || spot.field === own),
  );
  const best = firstOfEach(bestSentence(countries), (spot) => spot.countryCode);
  const rest = scope === "SENTENCE" ? [] : countries;
  const topics = spots.filter((spot) => spot.topicId !== null);
  return [
    ...firstOfEach([...best, ...rest], (spot) => spot.countryCode),
    ...firstOfEach(topics, (spot) => spot.topicId),
  ].map(withSnippet);
}

function spotsOf({ spans, ...row }: EvidenceRow): readonly Spot[] {
  const bounds = spans.every((span) => "sentence" in span) ? null : sentenceBounds(row.text);
  return spans.map((span) => ({
    ...row,
    start: span.start,
    end: span.end,
    surface: span.surface,
    sentence: "sentence" in span ? span.sentence : sentenceAt(bounds ?? [], span.start),
  }));
}

/** The text that was counted comes first. */
function inReadingOrder(own: Evidence["field"], a: Spot, b: Spot): number {
  if (a.field !== b.field) return a.field === own ? -1 : 1;
  if (a.questionId !== b.questionId) return a.questionId < b.questionId ? -1 : 1;
  return a.start - b.start;
}

/** The spots of the sentence that names most countries; of several such the first. */
function bestSentence(spots: readonly Spot[]): readonly Spot[] {
  const sentences = Map.groupBy(spots, (spot) => `${spot.field} ${spot.questionId} ${spot.sentence}`);
  let best: readonly Spot[] = [];
  let most = 0;
  for (const sentence of sentences.values()) {
    const named = new Set(sentence.map((spot) => spot.countryCode)).size;
    if (named > most) {
      best = sentence;
      most = named;
    }
  }
  return best;
}

function firstOfEach(spots: readonly Spot[], key: (spot: Spot) => string | null): readonly Spot[] {
  const seen = new Map<string | null, Spot>();
  for (const spot of spots) if (!seen.has(key(spot))) seen.set(key(spot), spot);
  return [...seen.values()];
}

/** Cuts the spot's sentence out of the text; of a long one the stretch around the spot. */
function withSnippet({ text, sentence, ...spot }: Spot): Evidence {
  const whole = sentenceSpan(text, sentence) ?? { start: spot.start, end: spot.end };
  let { start, end } = whole;
  if (end - start > SNIPPET_LENGTH) {
    const margin = Math.max(0, Math.floor((SNIPPET_LENGTH - (spot.end - spot.start)) / 2));
    start = Math.max(start, Math.min(spot.start - margin, end - SNIPPET_LENGTH));
    end = Math.max(spot.end, Math.min(end, start + SNIPPET_LENGTH));
    if (isInsidePair(text, start)) start -= 1;
    if (isInsidePair(text, end)) end += 1;
  }
  return { ...spot, snippet: text.slice(start, end), snippetStart: start };
}

/** True where a cut would part the two halves of one character. */
function isInsidePair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
