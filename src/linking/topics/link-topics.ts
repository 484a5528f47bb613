import type { About, Span } from "../../model/edges.ts";
import { hasAddress, isInAddress } from "../is-in-address.ts";
import { scanPhrases } from "../word-trie.ts";
import { splitHeading } from "./split-heading.ts";
import { type TopicRule, topicTrie } from "./topic-rules.ts";

/**
 * Below this a topic is named in passing. Official headings name one or two of a text's topics: a weight is the share of
 * texts with a phrase whose heading names the topic, and three in ten is much.
 */
const LEAST_SCORE = 0.3;

/** How much a phrase still adds each further time it stands in the text. */
const REPEAT = 0.15;

const DECIMALS = 1000;

type Evidence = {
  /** Start and end of each phrase in turn; spans are made of those alone that are kept. */
  readonly positions: number[];
  /** The chance that none of the phrases means the topic. */
  doubt: number;
};

function headingTopics(heading: string | null): readonly string[] {
  const parts = heading === null ? [] : splitHeading(heading);
  return parts.map(({ topicId }) => topicId).filter((id) => id !== null);
}

function ruleEvidence(text: string): ReadonlyMap<string, Evidence> {
  const byTopic = new Map<string, Evidence>();
  /** The rules met: each list of them is that of one phrase. */
  const met = new Set<readonly TopicRule[]>();
  const mayBeInAddress = hasAddress(text);
  scanPhrases(topicTrie, text, ({ start, end, value: rules }) => {
    if (rules.length === 0 || (mayBeInAddress && isInAddress(text, start))) return;
    const share = met.has(rules) ? REPEAT : 1;
    met.add(rules);
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

/** Never 0 and never more than 1, in steps that do not depend on the order of multiplication. */
function toScore(doubt: number): number {
  return Math.round((1 - doubt) * DECIMALS) / DECIMALS;
}

/** What a text is about: the topics its official heading names, and those its words speak for, strongest first. */
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
