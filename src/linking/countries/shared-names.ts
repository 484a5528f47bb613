import { z } from "zod";
import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import { filled, readTable, several } from "../../model/read-table.ts";
import { buildWordTrie, scanPhrases, type WordTrie } from "../word-trie.ts";
import { type Grounds, groundsOf } from "./confidence.ts";
import { code } from "./country-surfaces.ts";
import { askSentence, type MentionContext } from "./mention-context.ts";
import type { Found } from "./scan-surfaces.ts";

/** A span and the one country it means. */
export type Settled = { readonly found: Found; readonly code: string; readonly grounds: Grounds };

const rows = readTable(
  new URL("../data/ambiguous-cues.csv", import.meta.url),
  z.object({ applies: several, code, words: several, reason: filled }),
);

/** For each shared name, the words that suggest one of its countries. */
const cuesBySurface = new Map<string, WordTrie<string>>();
for (const surface of new Set(rows.flatMap(({ applies }) => applies))) {
  const phrases = rows
    .filter(({ applies }) => applies.includes(surface))
    .flatMap((row) => row.words.map((word) => ({ surface: word, value: row.code })));
  cuesBySurface.set(surface.toLowerCase(), buildWordTrie(phrases));
}

/** The countries suggested by words of the sentence. */
function cuedCodes(context: MentionContext, { start, end }: Found): ReadonlySet<string> {
  const cues = cuesBySurface.get(context.text.slice(start, end).replace(/\s+/g, " ").toLowerCase());
  if (cues === undefined) return new Set();
  return askSentence(context, cues, start, (sentence) => {
    const codes = new Set<string>();
    scanPhrases(cues, sentence, ({ value }) => {
      codes.add(value);
    });
    return codes;
  });
}

function settleByCue(context: MentionContext, found: Found): Settled | null {
  const [code, ...others] = cuedCodes(context, found);
  return code === undefined || others.length > 0 ? null : { found, code, grounds: groundsOf(["cue"]) };
}

/**
 * Decides which country a shared name means: the one the heading names, else the one the text also names in another
 * way, else the one that words of the sentence suggest. If these do not single out one country, the mention is
 * ambiguous, or none if the name is a common word too.
 */
export function settleShared(
  context: MentionContext,
  found: Found,
  { named, inHeading }: { readonly named: ReadonlySet<string>; readonly inHeading: ReadonlySet<string> },
): Settled | AmbiguousMention | null {
  const { start, end, value } = found;
  const { codes, shared } = value;
  if (shared?.settled === "cue") return settleByCue(context, found);
  const surface = context.text.slice(start, end);
  const open = { start, end, surface, inHeading: false, candidates: codes };
  if (shared?.settled !== "context") return { ...open, reason: shared?.reason ?? "a shared name" };
  const [byHeading, ...otherHeadings] = codes.filter((each) => inHeading.has(each));
  if (byHeading !== undefined && otherHeadings.length === 0) {
    return { found, code: byHeading, grounds: groundsOf(["heading"]) };
  }
  const [byName, ...otherNames] = codes.filter((each) => named.has(each));
  if (byName !== undefined && otherNames.length === 0) {
    return { found, code: byName, grounds: groundsOf(["other-names"]) };
  }
  const cued = settleByCue(context, found);
  if (cued !== null) return cued;
  const why =
    byName === undefined ? "the text does not show which is meant" : "the text names more than one of them";
  return { ...open, reason: `${shared.reason}; ${why}` };
}
