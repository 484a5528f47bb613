import { sentenceAt, sentenceBounds } from "../sentences.ts";
import { hasPhrase, type WordTrie } from "../word-trie.ts";
import { type ContextRule, contextRulesFor } from "./context-rules.ts";
import { isWholeCell, wordsAfter, wordsBefore } from "./neighbouring-words.ts";
import { type Candidate, hasAny, MOST_WORDS, Neighbours, phrasesAfter, phrasesBefore } from "./neighbours.ts";
import {
  isBeforeAge,
  isCapitalised,
  isLoneSurname,
  isNamedBefore,
  isPeerage,
  isSurname,
} from "./people-in-context.ts";
import { hasNoNounAfter, isBare, isBeforeAnd, isBetween, isShouted } from "./things-in-context.ts";

/** A text and what rules found in its sentences so far. */
export type MentionContext = {
  readonly text: string;
  readonly bounds: readonly number[];
  readonly answers: Map<object, Map<number, unknown>>;
};

/**
 * What a rule finds in the sentence at the offset. Each rule searches each sentence once, however often the sentence has
 * its surface form. `ask` must depend on the rule and the sentence only.
 */
export function askSentence<Answer>(
  { text, bounds, answers }: MentionContext,
  rule: object,
  offset: number,
  ask: (sentence: string) => Answer,
): Answer {
  const number = sentenceAt(bounds, offset);
  const known = answers.get(rule) ?? new Map<number, unknown>();
  answers.set(rule, known);
  if (!known.has(number)) known.set(number, ask(text.slice(bounds[number], bounds[number + 1])));
  return known.get(number) as Answer;
}

/** True for a name that a heading sets in capitals. Anything shorter is an abbreviation. */
function isHeadingCapitals(surface: string): boolean {
  return surface.length > 3 && surface === surface.toUpperCase();
}

/** "JORDAN" as the tables write it: "Jordan". */
function titleCased(surface: string): string {
  return surface.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The rules for a surface form, and whether the text writes it in capitals. */
type SurfaceRules = { readonly rules: readonly ContextRule[]; readonly inCapitals: boolean };

const rulesBySurface = new Map<string, SurfaceRules>();

function rulesFor(surface: string, kind: string): SurfaceRules {
  const key = `${kind} ${surface}`;
  const known = rulesBySurface.get(key);
  if (known !== undefined) return known;
  const inCapitals = isHeadingCapitals(surface);
  const found = {
    rules: contextRulesFor(inCapitals ? titleCased(surface) : surface, kind),
    inCapitals,
  };
  // Texts choose the spelling, so the number of keys has no natural limit.
  if (rulesBySurface.size < 10_000) rulesBySurface.set(key, found);
  return found;
}

export function openContext(text: string): MentionContext {
  return { text, bounds: sentenceBounds(text), answers: new Map() };
}

function sentenceHas(context: MentionContext, cues: WordTrie<true> | null, offset: number): boolean {
  return cues !== null && askSentence(context, cues, offset, (sentence) => hasPhrase(cues, sentence));
}

/** Asks once for a text, however many cells it has. */
function textHas(context: MentionContext, cues: WordTrie<true> | null): boolean {
  if (cues === null) return false;
  const known = context.answers.get(cues) ?? new Map<number, unknown>();
  context.answers.set(cues, known);
  if (!known.has(WHOLE_TEXT)) known.set(WHOLE_TEXT, hasPhrase(cues, context.text));
  return known.get(WHOLE_TEXT) === true;
}

/** The key of an answer for the whole text, next to those for its sentences. */
const WHOLE_TEXT = -1;

function applies(
  context: MentionContext,
  rule: ContextRule,
  candidate: Candidate,
  near: Neighbours,
  inCapitals: boolean,
): boolean {
  const { text } = context;
  const { start, end } = candidate;
  const words = inCapitals ? rule.capitals : rule.words;
  switch (rule.position) {
    case "before":
      return hasAny(near.before, words);
    case "not-before":
      return !hasAny(near.before, words);
    case "before-of":
      return isPeerage(wordsBefore(text, start, MOST_WORDS + 2), words);
    case "before-name":
      return isNamedBefore(text, start, near, words);
    case "before-comma":
      return (
        text.slice(start - 2, start) === ", " &&
        hasAny(phrasesBefore(wordsBefore(text, start - 1, MOST_WORDS, ",")), words)
      );
    case "after":
      return hasAny(near.after, words);
    case "after-bare":
      return isBare(near, words);
    case "after-and":
      return isBeforeAnd(near, words);
    case "after-comma":
      return text[end] === "," && hasAny(phrasesAfter(wordsAfter(text, end + 1, MOST_WORDS)), words);
    case "between":
      return isBetween(near, words);
    case "before-surname":
      return text[end] !== "-" && isSurname(wordsAfter(text, end, 2), rule.words);
    case "before-lone-surname":
      return text[end] !== "-" && isLoneSurname(wordsAfter(text, end, 2));
    case "before-capital":
      return text[end] === " " && isCapitalised(near.after[0] ?? "");
    case "before-age":
      return isBeforeAge(text, candidate);
    case "in-sentence":
      return sentenceHas(context, rule.cues, start);
    case "alone-in-sentence":
      return hasNoNounAfter(text, end) && sentenceHas(context, rule.cues, start);
    case "cell-in-text":
      return isWholeCell(text, start, end) && textHas(context, rule.cues);
    case "in-capitals":
      return isShouted(text, start, near, words);
    case "touching":
      return [...rule.words].some((word) => text.startsWith(word, end));
  }
}

/** A country, no country, or the candidates if the surrounding words leave it open. */
export type Verdict = "country" | "none" | Pick<ContextRule, "candidates" | "reason">;

/** Decides from the surrounding words whether a span names a country rather than a person, a language or a treaty. */
export function judgePosition(context: MentionContext, candidate: Candidate): Verdict {
  const surface = context.text.slice(candidate.start, candidate.end);
  let open: Verdict = "country";
  const { rules, inCapitals } = rulesFor(surface, candidate.kind);
  const near = new Neighbours(context.text, candidate);
  for (const rule of rules) {
    if (!applies(context, rule, candidate, near, inCapitals)) continue;
    if (sentenceHas(context, rule.unless, candidate.start)) continue;
    if (rule.candidates.length === 0) return "none";
    open = rule;
  }
  return open;
}
