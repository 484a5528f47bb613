import { linkTopics } from "../linking/topics/link-topics.ts";
import { topics } from "../linking/topics/topics.ts";
import { LEAST_TOPIC_SCORE } from "../model/limits.ts";
import { type Agreement, emptyTally, type Tally, toAgreement } from "./agreement.ts";
import type { AskedText } from "./headed-text.ts";
import { showContext } from "./show-context.ts";
import type { TopicLabel } from "./topic-labels.ts";

/** A label that the default list of topics contradicts. */
export type TopicError = {
  readonly id: string;
  readonly text: "question" | "answer";
  readonly topic: string;
  readonly fault: "spurious" | "missed";
  readonly score: number;
  readonly context: string;
};

/** How often topics with about the same score are right. */
export type ScoreBand = {
  readonly from: number;
  readonly labels: number;
  readonly meanScore: number;
  readonly right: number;
};

/** How topics with at least the default score agree with the labels of the set `check`. */
export type TopicLabelScores = {
  readonly check: Agreement;
  readonly byText: Readonly<Record<"question" | "answer", Agreement>>;
  /** Labels of both sets by score. */
  readonly bands: readonly ScoreBand[];
  /** Labels whose text is not among the records, or has changed. */
  readonly unusable: number;
  readonly errors: readonly TopicError[];
};

type Judged = { readonly label: TopicLabel; readonly score: number; readonly text: string };

const bandStarts = [0, 0.3, 0.5, 0.7, 0.85, 0.93] as const;
const topicNames: ReadonlyMap<string, string> = new Map(topics.map(({ id, name }) => [id, name]));

function judge(label: TopicLabel, asked: AskedText | undefined): Judged | null {
  const isQuestion = label.label === "Question";
  const text = (isQuestion ? asked?.question : asked?.answer) ?? "";
  if (text.length < label.end) return null;
  const found = linkTopics(text, isQuestion ? (asked?.heading ?? null) : null, label.label);
  return { label, text, score: found.find(({ topicId }) => topicId === label.topicId)?.score ?? 0 };
}

function agreementOf(judged: readonly Judged[]): Agreement {
  const tally: Tally = emptyTally();
  for (const { label, score } of judged) {
    if (score >= LEAST_TOPIC_SCORE) tally[label.isRight ? "right" : "spurious"] += 1;
    else if (label.isRight) tally.missed += 1;
  }
  return toAgreement(tally);
}

function bandsOf(judged: readonly Judged[]): readonly ScoreBand[] {
  return bandStarts.flatMap((from, at) => {
    const inBand = judged.filter(({ score }) => score >= from && score < (bandStarts[at + 1] ?? 2));
    if (inBand.length === 0) return [];
    const share = (sum: number) => sum / inBand.length;
    const meanScore = share(inBand.reduce((sum, { score }) => sum + score, 0));
    return [
      {
        from,
        labels: inBand.length,
        meanScore,
        right: share(inBand.filter(({ label }) => label.isRight).length),
      },
    ];
  });
}

/** Compares the topics of the labelled texts with the labels. */
export function scoreTopicLabels(
  labels: readonly TopicLabel[],
  asked: readonly AskedText[],
): TopicLabelScores {
  const byId = new Map(asked.map((text) => [text.id, text]));
  const judged = labels.map((label) => judge(label, byId.get(label.id))).filter((each) => each !== null);
  const check = judged.filter(({ label }) => label.set === "check");
  const ofText = (wanted: TopicLabel["label"]) => check.filter(({ label }) => label.label === wanted);
  return {
    check: agreementOf(check),
    byText: { question: agreementOf(ofText("Question")), answer: agreementOf(ofText("Answer")) },
    bands: bandsOf(judged),
    unusable: labels.length - judged.length,
    errors: check
      .filter(({ label, score }) => label.isRight !== score >= LEAST_TOPIC_SCORE)
      .map(({ label, score, text }) => ({
        id: label.id,
        text: label.label === "Question" ? "question" : "answer",
        topic: topicNames.get(label.topicId) ?? label.topicId,
        fault: label.isRight ? "missed" : "spurious",
        score,
        context: showContext(text, label),
      })),
  };
}
