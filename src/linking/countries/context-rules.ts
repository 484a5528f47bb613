import { z } from "zod";
import { filled, readTable, several } from "../../model/read-table.ts";
import { buildWordTrie, type WordTrie } from "../word-trie.ts";

/**
 * Where a rule looks for its words. `before`, `after`: the neighbouring words. `after-comma`: those behind a comma.
 * `before-of`: a title, a name and "of" in front. `before-surname`: a capitalised word follows that is none of the words.
 * `in-sentence`: anywhere in the sentence. `alone-in-sentence`: likewise, where no noun follows the surface. `touching`:
 * the characters behind it.
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

/** Words that show a surface form to mean no country, or not surely the one it is called by. */
export type ContextRule = {
  readonly position: ContextPosition;
  /** As the table has them, and all in capitals, as a heading in capitals has them. */
  readonly words: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  /** Null for a rule that looks at the neighbouring words only. */
  readonly cues: WordTrie<true> | null;
  /** The countries between which the place stays open; empty for a rule by which it means none. */
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

/** Every rule for a surface form: those for any, for its kind, for its groups and for itself. */
export function contextRulesFor(surface: string, kind: string): readonly ContextRule[] {
  const targets = ["any", kind, ...groupsOf(surface), surface];
  return targets.flatMap((target) => rulesByTarget.get(target) ?? []);
}
