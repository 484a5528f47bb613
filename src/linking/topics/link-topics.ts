import type { About, Span } from "../../model/edges.ts";
import { LEAST_TOPIC_SCORE } from "../../model/limits.ts";
import { splitHeading } from "./split-heading.ts";
import { type TopicEvidence, topicEvidence } from "./topic-evidence.ts";
import { type TextLabel, topicScore } from "./topic-score.ts";

function headingTopics(heading: string | null): readonly string[] {
  const parts = heading === null ? [] : splitHeading(heading);
  return parts.map(({ topicId }) => topicId).filter((id) => id !== null);
}

function toSpans(text: string, evidence: TopicEvidence | undefined): readonly Span[] {
  const spans: Span[] = [];
  const positions = evidence?.positions ?? [];
  for (let i = 0; i < positions.length; i += 2) {
    const start = positions[i] ?? 0;
    const end = positions[i + 1] ?? 0;
    spans.push({ start, end, surface: text.slice(start, end) });
  }
  return spans;
}

/** The topics of a text, strongest first: those its official heading names and those its words indicate. */
export function linkTopics(text: string, heading: string | null, label: TextLabel): About[] {
  const byTopic = topicEvidence(text);
  const named = new Set(headingTopics(heading));
  const about = [...named].map((topicId): About => {
    return { topicId, score: 1, method: "heading", evidence: toSpans(text, byTopic.get(topicId)) };
  });
  for (const [topicId, evidence] of byTopic) {
    const score = topicScore(text, label, evidence);
    if (score < LEAST_TOPIC_SCORE || named.has(topicId)) continue;
    about.push({ topicId, score, method: "rule", evidence: toSpans(text, evidence) });
  }
  return about.sort((a, b) => b.score - a.score || (a.topicId < b.topicId ? -1 : 1));
}
