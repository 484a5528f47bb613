import { traitsAt, UPPER } from "../fold-character.ts";
import { sentenceAt, sentenceBounds } from "../sentences.ts";
import { hasPhrase } from "../word-trie.ts";
import { type ContextRule, contextRulesFor } from "./context-rules.ts";
import { wordsAfter, wordsBefore } from "./neighbouring-words.ts";

/** A span of text that may name a country. */
export type Candidate = { readonly start: number; readonly end: number; readonly kind: string };

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

/** The longest title or phrase of a rule, in words. */
const MOST_WORDS = 3;

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

function endsWith(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((_, from) => wanted.has(words.slice(from).join(" ")));
}

function beginsWith(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((_, last) => wanted.has(words.slice(0, last + 1).join(" ")));
}

function isCapitalised(word: string): boolean {
  return (traitsAt(word, 0) & UPPER) !== 0;
}

/** "Baroness Smith of Gibraltar": a title, one to three names, "of". */
function isPeerage(words: readonly string[], titles: ReadonlySet<string>): boolean {
  if (words.at(-1) !== "of") return false;
  const title = words.slice(0, -2).findLastIndex((word) => titles.has(word));
  return title >= 0 && words.slice(title + 1, -1).every(isCapitalised);
}

function isSurname(word: string | undefined, institutions: ReadonlySet<string>): boolean {
  if (word === undefined || !isCapitalised(word) || institutions.has(word)) return false;
  return word.length > 1 && word !== word.toUpperCase();
}

function sentenceHasCue(context: MentionContext, rule: ContextRule, offset: number): boolean {
  const { cues } = rule;
  return cues !== null && askSentence(context, rule, offset, (sentence) => hasPhrase(cues, sentence));
}

function hasNoNounAfter(text: string, end: number): boolean {
  const next = wordsAfter(text, end, 1)[0];
  return next === undefined || next === "and" || next === "or";
}

function applies(
  context: MentionContext,
  rule: ContextRule,
  { start, end }: Candidate,
  inCapitals: boolean,
): boolean {
  const { text } = context;
  const words = inCapitals ? rule.capitals : rule.words;
  switch (rule.position) {
    case "before":
      return endsWith(wordsBefore(text, start, MOST_WORDS), words);
    case "before-of":
      return isPeerage(wordsBefore(text, start, MOST_WORDS + 2), words);
    case "after":
      return beginsWith(wordsAfter(text, end, MOST_WORDS), words);
    case "after-comma":
      return text[end] === "," && beginsWith(wordsAfter(text, end + 1, MOST_WORDS), words);
    case "before-surname":
      return text[end] !== "-" && isSurname(wordsAfter(text, end, 1)[0], rule.words);
    case "in-sentence":
      return sentenceHasCue(context, rule, start);
    case "alone-in-sentence":
      return hasNoNounAfter(text, end) && sentenceHasCue(context, rule, start);
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
  for (const rule of rules) {
    if (!applies(context, rule, candidate, inCapitals)) continue;
    if (rule.candidates.length === 0) return "none";
    open = rule;
  }
  return open;
}
