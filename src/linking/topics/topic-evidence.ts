import { hasAddress, isInAddress } from "../is-in-address.ts";
import { scanPhrases } from "../word-trie.ts";
import { isInName } from "./is-in-name.ts";
import { type TopicRule, topicTrie } from "./topic-rules.ts";

/** What indicates a topic in a text. */
export type TopicEvidence = {
  /** Start and end of each phrase in turn. Spans are built later, and only for the topics that are kept. */
  readonly positions: readonly number[];
  /** The probability that none of the different phrases indicates the topic, if they were independent. */
  readonly doubt: number;
  /** Whether all phrases need the company of another one: they mean other things too, or are part of a name. */
  readonly alone: boolean;
};

/** The phrases of a text that indicate topics, by topic. */
export function topicEvidence(text: string): ReadonlyMap<string, TopicEvidence> {
  const byTopic = new Map<string, { readonly positions: number[]; doubt: number; alone: boolean }>();
  /** The phrases found so far, each represented by its list of rules. */
  const seen = new Set<readonly TopicRule[]>();
  const mayBeInAddress = hasAddress(text);
  scanPhrases(topicTrie, text, ({ start, end, value: rules }) => {
    if (rules.length === 0 || (mayBeInAddress && isInAddress(text, start))) return;
    const isNew = !seen.has(rules);
    seen.add(rules);
    const isOfName = isInName(text, start, end);
    for (const { topicId, weight, needsCompany } of rules) {
      const doubt = isNew ? 1 - weight : 1;
      const alone = needsCompany || isOfName;
      const evidence = byTopic.get(topicId);
      if (evidence === undefined) byTopic.set(topicId, { positions: [start, end], doubt, alone });
      else {
        evidence.doubt *= doubt;
        evidence.alone &&= alone;
        evidence.positions.push(start, end);
      }
    }
  });
  return byTopic;
}
