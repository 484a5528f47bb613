import { z } from "zod";
import { filled, readTable } from "../../model/read-table.ts";
import { buildWordTrie, type WordTrie } from "../word-trie.ts";
import { findTopicId } from "./topics.ts";

/** How strongly a phrase indicates a topic. */
export type TopicRule = {
  readonly topicId: string;
  /** Above 0 and at most 1, read as a probability. */
  readonly weight: number;
  /** Whether the phrase means other things too, and counts only together with one that does not. */
  readonly needsCompany: boolean;
};

const weight = z.coerce.number().gt(0, "must be above 0").max(1, "must be at most 1");

const company = z.enum(["", "needed"]).transform((cell) => cell === "needed");

const topicId = filled.transform((name, context) => {
  const id = findTopicId(name);
  if (id === null) context.addIssue({ code: "custom", message: `"${name}" is not a topic in topics.csv` });
  return id ?? "";
});

function buildTopicTrie(): WordTrie<readonly TopicRule[]> {
  const rows = readTable(
    new URL("../data/topic-rules.csv", import.meta.url),
    z.object({ topic: topicId, phrase: filled, weight, company, reason: z.string() }),
  );
  const blocked = readTable(
    new URL("../data/topic-blocked-phrases.csv", import.meta.url),
    z.object({ surface: filled, reason: filled }),
  );
  const rulesByPhrase = new Map<string, TopicRule[]>(blocked.map(({ surface }) => [surface, []]));
  for (const row of rows) {
    const rules = rulesByPhrase.get(row.phrase) ?? [];
    rules.push({ topicId: row.topic, weight: row.weight, needsCompany: row.company });
    rulesByPhrase.set(row.phrase, rules);
  }
  return buildWordTrie([...rulesByPhrase].map(([surface, value]) => ({ surface, value })));
}

/** Every phrase that indicates a topic. A phrase without rules hides the shorter ones inside it. */
export const topicTrie: WordTrie<readonly TopicRule[]> = buildTopicTrie();
