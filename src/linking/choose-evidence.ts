import { isInHeading, type MentionSpan, type Span, type TextField, textFields } from "../model/edges.ts";
import { SNIPPET_LENGTH } from "../model/limits.ts";
import { sentenceAt, sentenceBounds, sentenceSpan } from "./sentences.ts";

/** The spans in one text, or its heading, that name one country or show one topic. */
export type EvidenceRow = Omit<
  Evidence,
  "field" | "start" | "end" | "surface" | "snippet" | "snippetStart"
> & {
  readonly field: "QUESTION" | "ANSWER";
  readonly spans: readonly (Span | MentionSpan)[];
  readonly text: string;
  readonly heading: string | null;
};

/** A span of text that shows why an answer or a question matches. */
export type Evidence = {
  readonly field: TextField;
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

/** A span that names a wanted country or topic, before its snippet is taken. */
type Spot = Omit<Evidence, "snippet" | "snippetStart"> & { readonly sentence: number; readonly text: string };

/**
 * The spans of one exchange that best show why it matches: first the sentence that names the most countries, then one
 * span for each remaining country, then one for each topic.
 */
export function chooseEvidence(
  rows: readonly EvidenceRow[],
  {
    field,
    scope,
    fields = textFields,
  }: {
    /** The matched text. */
    readonly field: EvidenceRow["field"];
    /** How close together the countries must be named. Only `EXCHANGE` looks beyond the matched text and its heading. */
    readonly scope: "SENTENCE" | "ANSWER" | "QUESTION" | "EXCHANGE";
    /** Where the countries may be named. */
    readonly fields?: readonly TextField[] | undefined;
  },
): readonly Evidence[] {
  const spots = rows.flatMap(spotsOf).sort((a, b) => inReadingOrder(field, a, b));
  const searched: Readonly<Record<typeof scope, readonly TextField[]>> = {
    ...{ SENTENCE: [field], ANSWER: [field], QUESTION: [field, "HEADING"], EXCHANGE: textFields },
  };
  const countries = spots.filter(
    (spot) =>
      spot.countryCode !== null && searched[scope].includes(spot.field) && fields.includes(spot.field),
  );
  const best = firstOfEach(bestSentence(countries), (spot) => spot.countryCode);
  const rest = scope === "SENTENCE" ? [] : countries;
  const topics = spots.filter((spot) => spot.topicId !== null);
  return [
    ...firstOfEach([...best, ...rest], (spot) => spot.countryCode),
    ...firstOfEach(topics, (spot) => spot.topicId),
  ].map(withSnippet);
}

function spotsOf({ spans, heading, ...row }: EvidenceRow): readonly Spot[] {
  const bounds = spans.every((span) => "sentence" in span) ? null : sentenceBounds(row.text);
  return spans.map((span) => {
    const sentence = "sentence" in span ? span.sentence : sentenceAt(bounds ?? [], span.start);
    const { start, end, surface } = span;
    const found = { ...row, start, end, surface, sentence };
    return isInHeading(found) ? { ...found, field: "HEADING", text: heading ?? "" } : found;
  });
}

const order = {
  QUESTION: ["QUESTION", "HEADING", "ANSWER"],
  ANSWER: ["ANSWER", "QUESTION", "HEADING"],
} as const satisfies Readonly<Record<EvidenceRow["field"], readonly TextField[]>>;

/** Spans of the matched text come first. */
function inReadingOrder(field: EvidenceRow["field"], a: Spot, b: Spot): number {
  if (a.field !== b.field) return order[field].indexOf(a.field) - order[field].indexOf(b.field);
  if (a.questionId !== b.questionId) return a.questionId < b.questionId ? -1 : 1;
  return a.start - b.start;
}

/** The spots of the first sentence that names the most countries. */
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

/** Adds the heading or the sentence around the spot, or the part of a long one nearest to it. */
function withSnippet({ text, sentence, ...spot }: Spot): Evidence {
  const whole = { start: 0, end: text.length };
  let { start, end } = spot.field === "HEADING" ? whole : (sentenceSpan(text, sentence) ?? spot);
  if (end - start > SNIPPET_LENGTH) {
    const margin = Math.max(0, Math.floor((SNIPPET_LENGTH - (spot.end - spot.start)) / 2));
    start = Math.max(start, Math.min(spot.start - margin, end - SNIPPET_LENGTH));
    end = Math.max(spot.end, Math.min(end, start + SNIPPET_LENGTH));
    if (isInsidePair(text, start)) start -= 1;
    if (isInsidePair(text, end)) end += 1;
  }
  return { ...spot, snippet: text.slice(start, end), snippetStart: start };
}

/** True inside a surrogate pair, where slicing would split one character. */
function isInsidePair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
