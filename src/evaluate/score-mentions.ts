import { linkCountries } from "../linking/countries/link-countries.ts";
import { countriesInHeading } from "../linking/topics/split-heading.ts";
import type { MentionKind, MentionSpan } from "../model/edges.ts";
import { type Agreement, emptyTally, type Tally, tallySets, toAgreement } from "./agreement.ts";
import { type GoldText, overlap } from "./gold-text.ts";
import { showContext } from "./show-context.ts";

/** A span as labelled, or as found with the rule that found it. */
type LabelledSpan = {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly kind: MentionKind;
};

type FoundSpan = LabelledSpan & Pick<MentionSpan, "rule" | "confidence">;

/** How many of the spans found in one way are right. What was missed has no rule. */
export type Precision = { readonly precision: number; readonly right: number; readonly spurious: number };

/** A span where labels and linking differ. */
export type MentionError = {
  readonly id: string;
  readonly field: "question" | "answer";
  readonly fault: "missed" | "spurious" | "wrong code" | "wrong span";
  /** The country according to the labels; null if they have none. */
  readonly wanted: string | null;
  readonly found: string | null;
  /** The surrounding words, with the span in square brackets. */
  readonly context: string;
};

export type MentionScores = {
  readonly texts: number;
  /** A span counts as found only with exactly the same offsets and country. */
  readonly spans: Agreement;
  /** Which countries a text names, anywhere. */
  readonly countries: Agreement;
  readonly byKind: Readonly<Record<string, Agreement>>;
  readonly byCountry: Readonly<Record<string, Agreement>>;
  readonly byRule: Readonly<Record<string, Precision>>;
  /** The spans with confidence 1. */
  readonly certain: Precision;
  readonly errors: readonly MentionError[];
};

const key = ({ start, end, code }: LabelledSpan): string => `${start} ${end} ${code}`;

/** The heading belongs to the question and is not used for its answer. */
function linkedSpans({ text, field, heading }: GoldText): readonly FoundSpan[] {
  const headed = field === "question" ? countriesInHeading(heading) : [];
  return linkCountries(text, { headed })
    .mentions.flatMap(({ countryCode, spans }) =>
      spans.map(({ start, end, kind, rule, confidence }) => {
        return { start, end, code: countryCode, kind, rule, confidence };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

function differences(
  gold: GoldText,
  lost: readonly LabelledSpan[],
  wrong: readonly LabelledSpan[],
): readonly MentionError[] {
  const { id, field, text } = gold;
  const explained = new Set<LabelledSpan>();
  const errors = wrong.map((span): MentionError => {
    const other = lost.find((each) => !explained.has(each) && overlap(each, span));
    if (other !== undefined) explained.add(other);
    const fault = other === undefined ? "spurious" : other.code === span.code ? "wrong span" : "wrong code";
    return {
      id,
      field,
      fault,
      wanted: other?.code ?? null,
      found: span.code,
      context: showContext(text, span),
    };
  });
  const missed = lost
    .filter((span) => !explained.has(span))
    .map((span): MentionError => {
      const context = showContext(text, span);
      return { id, field, fault: "missed", wanted: span.code, found: null, context };
    });
  return [...errors, ...missed];
}

class Scores {
  readonly spans = emptyTally();
  readonly countries = emptyTally();
  readonly certain = emptyTally();
  readonly #groups = {
    kind: new Map<string, Tally>(),
    country: new Map<string, Tally>(),
    rule: new Map<string, Tally>(),
  };

  count(span: LabelledSpan, outcome: keyof Tally): void {
    this.spans[outcome] += 1;
    this.#groupOf("kind", span.kind)[outcome] += 1;
    this.#groupOf("country", span.code)[outcome] += 1;
  }

  countFound({ rule, confidence }: FoundSpan, outcome: "right" | "spurious"): void {
    if (rule !== null) this.#groupOf("rule", rule)[outcome] += 1;
    if (confidence === 1) this.certain[outcome] += 1;
  }

  precisionsByRule(): Readonly<Record<string, Precision>> {
    const sorted = [...this.#groups.rule].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, tally]) => [name, toPrecision(tally)]));
  }

  agreements(by: "kind" | "country"): Readonly<Record<string, Agreement>> {
    const sorted = [...this.#groups[by]].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, tally]) => [name, toAgreement(tally)]));
  }

  #groupOf(by: "kind" | "country" | "rule", name: string): Tally {
    const tally = this.#groups[by].get(name) ?? emptyTally();
    this.#groups[by].set(name, tally);
    return tally;
  }
}

function toPrecision({ right, spurious }: Tally): Precision {
  return { precision: right + spurious === 0 ? 1 : right / (right + spurious), right, spurious };
}

/** Links every labelled text and compares. A span that overlaps only undecided spans is neither right nor wrong. */
export function scoreMentions(texts: readonly GoldText[]): MentionScores {
  const scores = new Scores();
  const errors: MentionError[] = [];
  for (const gold of texts) {
    const linked = linkedSpans(gold);
    const wantedKeys = new Set(gold.mentions.map(key));
    const linkedKeys = new Set(linked.map(key));
    const lost = gold.mentions.filter((span) => !linkedKeys.has(key(span)));
    const wrong = linked.filter(
      (span) =>
        !wantedKeys.has(key(span)) &&
        (lost.some((each) => overlap(each, span)) || !gold.undecided.some((each) => overlap(each, span))),
    );
    for (const span of gold.mentions) scores.count(span, linkedKeys.has(key(span)) ? "right" : "missed");
    for (const span of wrong) scores.count(span, "spurious");
    for (const span of linked) if (wantedKeys.has(key(span))) scores.countFound(span, "right");
    for (const span of wrong) scores.countFound(span, "spurious");
    errors.push(...differences(gold, lost, wrong));
    const wanted = new Set(gold.mentions.map(({ code }) => code));
    const open = new Set(gold.undecided.map(({ code }) => code));
    const found = linked.map(({ code }) => code).filter((code) => wanted.has(code) || !open.has(code));
    tallySets(scores.countries, wanted, new Set(found));
  }
  return {
    texts: texts.length,
    spans: toAgreement(scores.spans),
    countries: toAgreement(scores.countries),
    byKind: scores.agreements("kind"),
    byCountry: scores.agreements("country"),
    byRule: scores.precisionsByRule(),
    certain: toPrecision(scores.certain),
    errors,
  };
}
