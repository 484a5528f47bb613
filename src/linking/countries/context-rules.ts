import { z } from "zod";
import { filled, readTable, several } from "../../model/read-table.ts";
import { buildWordTrie, type WordTrie } from "../word-trie.ts";

/**
 * Where a rule looks for its words. `before`, `after`: the neighbouring words. `before-of`: a title, a name and "of"
 * in front. `before-surname`: a capitalised word follows that is none of the words. `in-sentence`: anywhere in the
 * sentence. `alone-in-sentence`: likewise, where no noun follows the surface. `touching`: the characters behind it.
 */
export type ContextPosition =
  | "before"
  | "before-of"
  | "after"
  | "before-surname"
  | "in-sentence"
  | "alone-in-sentence"
  | "touching";

/** Words that show a surface form not to mean a country. */
export type ContextRule = {
  readonly position: ContextPosition;
  readonly words: ReadonlySet<string>;
  /** Null for a rule that looks at the neighbouring words only. */
  readonly cues: WordTrie<true> | null;
};

const groupRows = readTable(
  new URL("../data/context-groups.csv", import.meta.url),
  z.object({ group: filled, surface: filled }),
);

const ruleRows = readTable(
  new URL("../data/context-rules.csv", import.meta.url),
  z.object({
    applies: filled,
    position: z.enum([
      "before",
      "before-of",
      "after",
      "before-surname",
      "in-sentence",
      "alone-in-sentence",
      "touching",
    ]),
    words: several,
    reason: filled,
  }),
);

const rulesByTarget = new Map<string, ContextRule[]>();
for (const { applies, position, words } of ruleRows) {
  const rules = rulesByTarget.get(applies) ?? [];
  const looksAround = position === "in-sentence" || position === "alone-in-sentence";
  const cues = looksAround
    ? buildWordTrie(words.map((surface) => ({ surface, value: true as const })))
    : null;
  rules.push({ position, words: new Set(words), cues });
  rulesByTarget.set(applies, rules);
}

const groupsBySurface = new Map<string, string[]>();
for (const { group, surface } of groupRows) {
  groupsBySurface.set(surface, [...(groupsBySurface.get(surface) ?? []), group]);
}

/** Every rule for a surface form: those for any, for its kind, for its groups and for itself. */
export function contextRulesFor(surface: string, kind: string): readonly ContextRule[] {
  const targets = ["any", kind, ...(groupsBySurface.get(surface) ?? []), surface];
  return targets.flatMap((target) => rulesByTarget.get(target) ?? []);
}
