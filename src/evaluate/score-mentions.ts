import { linkCountries } from "../linking/countries/link-countries.ts";
import { countriesInHeading } from "../linking/topics/split-heading.ts";
import type { MentionKind } from "../model/edges.ts";
import { type Agreement, emptyTally, type Tally, tallySets, toAgreement } from "./agreement.ts";
import { type GoldText, overlap } from "./gold-text.ts";

type Position = {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly kind: MentionKind;
};

/** A place where labels and linking differ. */
export type MentionError = {
  readonly id: string;
  readonly field: "question" | "answer";
  readonly fault: "missed" | "spurious" | "wrong code" | "wrong span";
  /** What the labels say; null where they name no country. */
  readonly wanted: string | null;
  readonly found: string | null;
  /** The words around, the place itself in square brackets. */
  readonly context: string;
};

export type MentionScores = {
  readonly texts: number;
  /** A place counts as found with the very same offsets and country. */
  readonly spans: Agreement;
  /** Which countries a text names, wherever it does. */
  readonly countries: Agreement;
  readonly byKind: Readonly<Record<string, Agreement>>;
  readonly byCountry: Readonly<Record<string, Agreement>>;
  readonly errors: readonly MentionError[];
};

/** How much of the text is shown on either side of an error, in UTF-16 code units. */
const AROUND = 40;

const key = ({ start, end, code }: Position): string => `${start} ${end} ${code}`;

/** The heading is the question's own, and counts for its text alone. */
function linkedSpans({ text, field, heading }: GoldText): readonly Position[] {
  const headed = field === "question" ? countriesInHeading(heading) : [];
  return linkCountries(text, { headed })
    .mentions.flatMap(({ countryCode, spans }) =>
      spans.map(({ start, end, kind }) => ({ start, end, code: countryCode, kind })),
    )
    .sort((a, b) => a.start - b.start);
}

function showContext(text: string, { start, end }: Position): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const shown = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
  return shown.replace(/\s+/g, " ").toWellFormed();
}

function differences(
  gold: GoldText,
  lost: readonly Position[],
  wrong: readonly Position[],
): readonly MentionError[] {
  const { id, field, text } = gold;
  const explained = new Set<Position>();
  const errors = wrong.map((position): MentionError => {
    const other = lost.find((each) => !explained.has(each) && overlap(each, position));
    if (other !== undefined) explained.add(other);
    const fault =
      other === undefined ? "spurious" : other.code === position.code ? "wrong span" : "wrong code";
    return {
      id,
      field,
      fault,
      wanted: other?.code ?? null,
      found: position.code,
      context: showContext(text, position),
    };
  });
  const missed = lost
    .filter((position) => !explained.has(position))
    .map((position): MentionError => {
      const context = showContext(text, position);
      return { id, field, fault: "missed", wanted: position.code, found: null, context };
    });
  return [...errors, ...missed];
}

class Scores {
  readonly spans = emptyTally();
  readonly countries = emptyTally();
  readonly #groups = { kind: new Map<string, Tally>(), country: new Map<string, Tally>() };

  count(position: Position, outcome: keyof Tally): void {
    this.spans[outcome] += 1;
    this.#groupOf("kind", position.kind)[outcome] += 1;
    this.#groupOf("country", position.code)[outcome] += 1;
  }

  agreements(by: "kind" | "country"): Readonly<Record<string, Agreement>> {
    const sorted = [...this.#groups[by]].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, tally]) => [name, toAgreement(tally)]));
  }

  #groupOf(by: "kind" | "country", name: string): Tally {
    const tally = this.#groups[by].get(name) ?? emptyTally();
    this.#groups[by].set(name, tally);
    return tally;
  }
}

/** Links every labelled text and compares. What touches an undecided place alone is neither right nor wrong. */
export function scoreMentions(texts: readonly GoldText[]): MentionScores {
  const scores = new Scores();
  const errors: MentionError[] = [];
  for (const gold of texts) {
    const linked = linkedSpans(gold);
    const wantedKeys = new Set(gold.mentions.map(key));
    const linkedKeys = new Set(linked.map(key));
    const lost = gold.mentions.filter((position) => !linkedKeys.has(key(position)));
    const wrong = linked.filter(
      (position) =>
        !wantedKeys.has(key(position)) &&
        (lost.some((each) => overlap(each, position)) ||
          !gold.undecided.some((each) => overlap(each, position))),
    );
    for (const position of gold.mentions)
      scores.count(position, linkedKeys.has(key(position)) ? "right" : "missed");
    for (const position of wrong) scores.count(position, "spurious");
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
    errors,
  };
}
