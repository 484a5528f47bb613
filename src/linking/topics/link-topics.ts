import type { About, Span } from "../../model/edges.ts";
import { hasAddress, isInAddress } from "../is-in-address.ts";
import { scanPhrases } from "../word-trie.ts";
import { splitHeading } from "./split-heading.ts";
import { type TopicRule, topicTrie } from "./topic-rules.ts";

/**
 * Topics below this score are only mentioned in passing. A phrase's weight is the share of texts with that phrase whose
 * official heading names the topic. Headings name only one or two topics, so a share of three in ten is high.
 */
const LEAST_SCORE = 0.3;

/** The share of its weight that a phrase adds each time it is repeated. */
const REPEAT = 0.15;

const DECIMALS = 1000;

type Evidence = {
  /** Start and end of each phrase in turn. Spans are built later, and only for the topics that are kept. */
  readonly positions: number[];
  /** The probability that none of the phrases indicates the topic. */
  doubt: number;
};

function headingTopics(heading: string | null): readonly string[] {
  const parts = heading === null ? [] : splitHeading(heading);
  return parts.map(({ topicId }) => topicId).filter((id) => id !== null);
}

function ruleEvidence(text: string): ReadonlyMap<string, Evidence> {
  const byTopic = new Map<string, Evidence>();
  /** The phrases found so far, each represented by its list of rules. */
  const seen = new Set<readonly TopicRule[]>();
  const mayBeInAddress = hasAddress(text);
  scanPhrases(topicTrie, text, ({ start, end, value: rules }) => {
    if (rules.length === 0 || (mayBeInAddress && isInAddress(text, start))) return;
    const share = seen.has(rules) ? REPEAT : 1;
    seen.add(rules);
    for (const { topicId, weight } of rules) {
      const evidence = byTopic.get(topicId);
      if (evidence === undefined)
        byTopic.set(topicId, { positions: [start, end], doubt: 1 - weight * share });
      else {
        evidence.doubt *= 1 - weight * share;
        evidence.positions.push(start, end);
      }
    }
  });
  return byTopic;
}

function toSpans(text: string, evidence: Evidence | undefined): readonly Span[] {
  const spans: Span[] = [];
  const positions = evidence?.positions ?? [];
  for (let i = 0; i < positions.length; i += 2) {
    const start = positions[i] ?? 0;
    const end = positions[i + 1] ?? 0;
    spans.push({ start, end, surface: text.slice(start, end) });
  }
  return spans;
}

/** Above 0 and at most 1, rounded so that the order of multiplication makes no difference. */
function toScore(doubt: number): number {
  return Math.round((1 - doubt) * DECIMALS) / DECIMALS;
}

/** The topics of a text, strongest first: those its official heading names and those its words indicate. */
export function linkTopics(text: string, heading: string | null): About[] {
  const byTopic = ruleEvidence(text);
  const named = new Set(headingTopics(heading));
  const about = [...named].map((topicId): About => {
    return { topicId, score: 1, method: "heading", evidence: toSpans(text, byTopic.get(topicId)) };
  });
  for (const [topicId, evidence] of byTopic) {
    const score = toScore(evidence.doubt);
    if (score < LEAST_SCORE || named.has(topicId)) continue;
    about.push({ topicId, score, method: "rule", evidence: toSpans(text, evidence) });
  }
  return about.sort((a, b) => b.score - a.score || (a.topicId < b.topicId ? -1 : 1));
}
