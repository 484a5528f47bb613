import { changedWords } from "../linking/same-text/changed-words.ts";
import { agreeOnDecisiveWords, comparedText, uncompared } from "../linking/same-text/compared-text.ts";
import { ComparedTexts } from "../linking/same-text/compared-texts.ts";
import { findFirstUses, LEAST_SIMILARITY } from "../linking/same-text/first-uses.ts";
import { mustBeIdentical, sameTextEdges, usesOf } from "../linking/same-text/said-texts.ts";
import { shinglesOf, similarityOf } from "../model/text-similarity.ts";
import { type Agreement, emptyTally, type Tally, tallySets, toAgreement } from "./agreement.ts";
import type { KnownAnswer } from "./read-answers.ts";
import type { SameTextLabel } from "./same-text-labels.ts";
import { showContext } from "./show-context.ts";
import { similarPairs } from "./similar-pairs.ts";

/**
 * What two labelled answers have in common: all words, most three-word runs (in two texts that are both short, or in
 * others), or less.
 */
export type KindOfPair = "equal words" | "similar, short" | "similar" | "less similar";

/** Two answers that are in one cluster or not, contrary to a label or to their similarity. */
export type SameTextError = {
  readonly id: string;
  readonly other: string;
  readonly kind: KindOfPair;
  readonly fault: "spurious" | "missed";
  readonly similarity: number;
  /** The first words that differ. */
  readonly context: string;
};

/** How well answers are found that say one text again. */
export type SameTextScores = {
  readonly answers: number;
  readonly labelled: Agreement;
  readonly byKind: Readonly<Partial<Record<KindOfPair, Agreement>>>;
  /** Labels without one of their answers. */
  readonly unusable: number;
  /** Pairs of answers whose words differ, but whose similarity is at least 0.8. Answers with equal words count once. */
  readonly similar: {
    readonly pairs: number;
    /** Pairs kept apart by rule: short ones with another figure, number or denial, and holding answers. */
    readonly keptApart: number;
    readonly joined: number;
    /** The share of the other pairs that is in one cluster; null without such pairs. */
    readonly recall: number | null;
    /** All pairs of answers that are as similar, with every use of each text and those kept apart by rule. */
    readonly answerPairs: number;
    /** The share of these that is in one cluster; null without such pairs. */
    readonly ofAnswers: number | null;
  };
  readonly errors: readonly SameTextError[];
};

/** Joins the answers as an import does, and compares the result with labels and with the similarity of all pairs. */
export async function scoreSameText(
  answers: readonly KnownAnswer[],
  labels: readonly SameTextLabel[],
): Promise<SameTextScores> {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const uses = usesOf(answers);
  const texts = uses.map((each) => {
    const [answer] = each;
    return { answer, uses: each.length, isAlone: mustBeIdentical(each), ...comparedText(answer.text) };
  });
  const likenesses = await findFirstUses(
    ComparedTexts.of(texts.map((text) => (text.isAlone ? uncompared : text))),
  );
  const edges = sameTextEdges(uses, likenesses);
  const clusterOf = (id: string) => edges.get(id)?.firstAnswerId ?? id;
  const areJoined = (one: string, other: string) => clusterOf(one) === clusterOf(other);

  const errors: SameTextError[] = [];
  const report = (one: KnownAnswer, other: KnownAnswer, fault: SameTextError["fault"]) => {
    const similarity = similarityOf(shinglesOf(one.text), shinglesOf(other.text));
    const context = showDifference(one.text, other.text);
    errors.push({ id: one.id, other: other.id, kind: kindOf(one, other), fault, similarity, context });
  };

  const all = emptyTally();
  const byKind = new Map<KindOfPair, Tally>();
  let unusable = 0;
  for (const { id, other, isSame } of labels) {
    const [one, two] = [byId.get(id), byId.get(other)];
    if (one === undefined || two === undefined) {
      unusable += 1;
      continue;
    }
    const kind = kindOf(one, two);
    const ofKind = byKind.get(kind) ?? emptyTally();
    byKind.set(kind, ofKind);
    const [wanted, found] = [pairIf(isSame), pairIf(areJoined(id, other))];
    for (const tally of [all, ofKind]) tallySets(tally, wanted, found);
    if (wanted.size !== found.size) report(one, two, isSame ? "missed" : "spurious");
  }

  const similar = { pairs: 0, keptApart: 0, joined: 0 };
  const repeated = texts.reduce((sum, { uses }) => sum + (uses * (uses - 1)) / 2, 0);
  const ofAnswers = { pairs: repeated, joined: repeated };
  for (const [one, other] of similarPairs(texts)) {
    const isJoined = areJoined(one.answer.id, other.answer.id);
    ofAnswers.pairs += one.uses * other.uses;
    if (isJoined) ofAnswers.joined += one.uses * other.uses;
    similar.pairs += 1;
    if (isJoined) similar.joined += 1;
    else if (one.isAlone || other.isAlone || !agreeOnDecisiveWords(one, other)) similar.keptApart += 1;
    else report(one.answer, other.answer, "missed");
  }
  const expected = similar.pairs - similar.keptApart;
  return {
    answers: answers.length,
    labelled: toAgreement(all),
    byKind: Object.fromEntries([...byKind].map(([kind, tally]) => [kind, toAgreement(tally)])),
    unusable,
    similar: {
      ...similar,
      recall: expected === 0 ? null : similar.joined / expected,
      answerPairs: ofAnswers.pairs,
      ofAnswers: ofAnswers.pairs === 0 ? null : ofAnswers.joined / ofAnswers.pairs,
    },
    errors,
  };
}

function pairIf(isJoined: boolean): ReadonlySet<string> {
  return new Set(isJoined ? ["pair"] : []);
}

function kindOf(one: KnownAnswer, other: KnownAnswer): KindOfPair {
  if (one.textKey === other.textKey) return "equal words";
  const [text, otherText] = [comparedText(one.text), comparedText(other.text)];
  if (similarityOf(text.shingles, otherText.shingles) < LEAST_SIMILARITY) return "less similar";
  return text.decisive !== null && otherText.decisive !== null ? "similar, short" : "similar";
}

function showDifference(one: string, other: string): string {
  const [change] = changedWords(one, other);
  if (change === undefined) return showContext(one, { start: 0, end: 0 });
  const shown = (text: string, span: { readonly start: number; readonly end: number } | null) =>
    span === null ? "nothing" : `…${showContext(text, span)}…`;
  return `${shown(one, change.from)} became ${shown(other, change.to)}`;
}
