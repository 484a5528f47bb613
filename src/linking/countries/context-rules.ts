import { z } from "zod";
import { filled, readTable, several } from "../../model/read-table.ts";
import { buildWordTrie, type WordTrie } from "../word-trie.ts";

/**
 * Where a rule looks for its words. `before`, `after`: next to the surface. `between`: next to it on both sides, written
 * "to _ is". `after-bare`: next to it if no article precedes it. `before-comma`, `after-comma`: beyond a comma next to
 * it. `after-and`: after it, "and" and a capitalised word. `before-of`: a title, a name and "of" precede it. `before-name`: a title and one or two names precede it.
 * `before-surname`: a capitalised word follows that is not one of the words nor of `institution-words.csv`.
 * `before-lone-surname`: the same, and no other capitalised word after it. `before-capital`: any capitalised word follows. `before-age`: a number between commas follows. `in-sentence`: anywhere
 * in the sentence. `not-before`: none of the words precedes it. `alone-in-sentence`: anywhere in the sentence if no noun follows the surface. `cell-in-text`: anywhere
 * in the text if the surface is a whole line or table cell. `in-capitals`: its line is all in capitals and one of the
 * words precedes it. `touching`: the characters directly after it.
 */
const positions = [
  "before",
  "not-before",
  "before-of",
  "before-name",
  "before-comma",
  "after",
  "after-bare",
  "after-and",
  "after-comma",
  "between",
  "before-surname",
  "before-lone-surname",
  "before-capital",
  "before-age",
  "in-sentence",
  "alone-in-sentence",
  "cell-in-text",
  "in-capitals",
  "touching",
] as const;
export type ContextPosition = (typeof positions)[number];

/** A candidate of rules for many surface forms: whatever country the form names, or none. */
export const ITSELF = "itself";

/** Words that show that a surface form means no country, or that it may mean another country. */
export type ContextRule = {
  readonly position: ContextPosition;
  /** As written in the table. */
  readonly words: ReadonlySet<string>;
  /** In capitals, for headings set in capitals. */
  readonly capitals: ReadonlySet<string>;
  /** Null for a rule that looks only at neighbouring words. */
  readonly cues: WordTrie<true> | null;
  /** Words of the sentence that keep the rule from applying; null if there are none. */
  readonly unless: WordTrie<true> | null;
  /** The countries the surface may mean, or ITSELF; empty if it means none. */
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
    position: z.enum(positions),
    words: several.or(z.literal("").transform((): string[] => [])),
    unless: several.or(z.literal("").transform((): string[] => [])),
    candidates: several.or(z.literal("").transform((): string[] => [])),
    reason: filled,
  }),
);

function capitals(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toUpperCase()));
}

const wholeTextPositions: ReadonlySet<ContextPosition> = new Set([
  "in-sentence",
  "alone-in-sentence",
  "cell-in-text",
]);

function cueTrie(words: readonly string[]): WordTrie<true> {
  return buildWordTrie(words.map((surface) => ({ surface, value: true as const })));
}

const rulesByTarget = new Map<string, ContextRule[]>();
for (const { applies, position, words, unless, candidates, reason } of ruleRows) {
  const rules = rulesByTarget.get(applies) ?? [];
  rules.push({
    position,
    words: new Set(words),
    capitals: capitals(words),
    cues: wholeTextPositions.has(position) ? cueTrie(words) : null,
    unless: unless.length === 0 ? null : cueTrie(unless),
    candidates,
    reason,
  });
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

const neighbourPositions: ReadonlySet<ContextPosition> = new Set([
  "before",
  "after",
  "after-bare",
  "before-name",
]);

/** Joins the words of rules that look in the same place and have the same effect, so that they are looked up once. */
function joined(rules: readonly ContextRule[]): readonly ContextRule[] {
  const canJoin = ({ position, unless, candidates }: ContextRule): boolean =>
    neighbourPositions.has(position) && unless === null && candidates.length === 0;
  const groups = Map.groupBy(rules.filter(canJoin), ({ position }) => position);
  const merged = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const words = new Set(group.flatMap((rule) => [...rule.words]));
    return { ...first, words, capitals: capitals([...words]) };
  });
  return [...merged, ...rules.filter((rule) => !canJoin(rule))];
}

/** Every rule that applies to a surface form, its kind, its groups, or any surface. */
export function contextRulesFor(surface: string, kind: string): readonly ContextRule[] {
  const targets = ["any", kind, ...groupsOf(surface), surface];
  return joined(targets.flatMap((target) => rulesByTarget.get(target) ?? []));
}
