import { z } from "zod";
import { filled, readTable, several } from "../../model/read-table.ts";
import { buildWordTrie, type WordTrie } from "../word-trie.ts";

/**
 * Where a rule looks for its words. `before`, `after`: next to the surface. `after-comma`: after a comma that follows
 * it. `before-of`: a title, a name and "of" precede it. `before-surname`: a capitalised word follows that is not one of
 * the words. `in-sentence`: anywhere in the sentence. `alone-in-sentence`: anywhere in the sentence if no noun follows
 * the surface. `touching`: the characters directly after it.
 */
export type ContextPosition =
  | "before"
  | "before-of"
  | "after"
  | "after-comma"
  | "before-surname"
  | "in-sentence"
  | "alone-in-sentence"
  | "touching";

/** Words that show that a surface form means no country, or that it may mean another country. */
export type ContextRule = {
  readonly position: ContextPosition;
  /** As written in the table. */
  readonly words: ReadonlySet<string>;
  /** In capitals, for headings set in capitals. */
  readonly capitals: ReadonlySet<string>;
  /** Null for a rule that looks only at neighbouring words. */
  readonly cues: WordTrie<true> | null;
  /** The countries the surface may mean; empty if it means none. */
  readonly candidates: readonly string[];
  readonly reason: string;
};

const groupRows = readTable(
  new URL("../data/context-groups.csv", import.meta.url),
  z.object({ group: filled, surface: filled, reason: filled }),
);

const ruleRows = readTable(
  new URL("../data/context-rules.csv", import.meta.url),
  z.object({
    applies: filled,
    position: z.enum([
      "before",
      "before-of",
      "after",
      "after-comma",
      "before-surname",
      "in-sentence",
      "alone-in-sentence",
      "touching",
    ]),
    words: several,
    candidates: several.or(z.literal("").transform((): string[] => [])),
    reason: filled,
  }),
);

function capitals(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toUpperCase()));
}

const rulesByTarget = new Map<string, ContextRule[]>();
for (const { applies, position, words, candidates, reason } of ruleRows) {
  const rules = rulesByTarget.get(applies) ?? [];
  const looksAround = position === "in-sentence" || position === "alone-in-sentence";
  const cues = looksAround
    ? buildWordTrie(words.map((surface) => ({ surface, value: true as const })))
    : null;
  rules.push({ position, words: new Set(words), capitals: capitals(words), cues, candidates, reason });
  rulesByTarget.set(applies, rules);
}

const groupsBySurface = new Map<string, string[]>();
for (const { group, surface } of groupRows) {
  groupsBySurface.set(surface, [...(groupsBySurface.get(surface) ?? []), group]);
}

/** The groups that a surface form belongs to. */
export function groupsOf(surface: string): readonly string[] {
  return groupsBySurface.get(surface) ?? [];
}

/** Every rule that applies to a surface form, its kind, its groups, or any surface. */
export function contextRulesFor(surface: string, kind: string): readonly ContextRule[] {
  const targets = ["any", kind, ...groupsOf(surface), surface];
  return targets.flatMap((target) => rulesByTarget.get(target) ?? []);
}
