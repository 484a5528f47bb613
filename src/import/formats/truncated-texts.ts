import { hasTags } from "../html/tags.ts";

/** The API's lists truncate texts to 255 UTF-16 code units. Only the page of a single question has the full text. */
const LIST_LENGTH = 255;

/** The end of a sentence. Every complete question of exactly this length has one. */
const sentenceEnd = /[.?!][)\]"'”’]*\s*$/;
/** A full stop that ends an abbreviation instead: "U.", "e.g.", "hon.". */
const abbreviation = /(?:^|[\s.(])(?:\p{L}|hon|rt|mr|mrs|ms|dr|st|no|nos|vol|col)\.\s*$/iu;

/**
 * Whether a question's text is truncated. Lists do not mark that, so its length has to show it. If the answer is HTML,
 * the item is not from a list, and nothing is truncated.
 */
export function isTruncatedQuestion(question: string, answer: string): boolean {
  if (question.length !== LIST_LENGTH || hasTags(answer)) return false;
  return !sentenceEnd.test(question) || abbreviation.test(question);
}

/** Whether an answer's text is truncated, which lists mark with "...", or its paragraphs are run together. */
export function isTruncatedAnswer(answer: string): boolean {
  if (hasTags(answer)) return false;
  return answer.trimEnd().endsWith("...") || isFused(answer);
}

/** The end of one sentence directly followed by the next. */
const fusedSentences = /[\p{Ll}\d)”’"'%][.?!:;](?:\p{Lu}[\p{Ll}'’]|[AI]\s|\p{Lu}{2,}[\s,]|[“"‘]\p{Lu})/gu;
const fusedAddress = /[.:;]https?:\/\//;
/** Table cells or list items run together: "Year20192020", "2019-202020-21", "27,6292021: 46", "£2,155Office". */
const fusedCells =
  /\p{Ll}(?:19|20)\d\d(?!\d)|(?:19|20)\d\d(?:-\d\d)?(?:19|20)\d\d(?!\d)|\d\p{Lu}\p{Ll}{2,}|\d,\d{3}(?=\d)/u;
/** Addresses and names of sites, which contain full stops. */
const address = /https?:|www\.|@|\.(?:gov|uk|com|org|net|int|eu)\b/i;

function isFused(answer: string): boolean {
  for (const match of answer.matchAll(fusedSentences)) {
    if (!address.test(wordAround(answer, match.index))) return true;
  }
  if (fusedAddress.test(answer)) return true;
  return answer
    .split(/\s+/)
    .some((word) => fusedCells.test(word) && !address.test(word) && !word.includes("/"));
}

function wordAround(text: string, at: number): string {
  const start = text.slice(Math.max(0, at - 100), at).search(/\S*$/);
  const [after = ""] = /^\S*/.exec(text.slice(at, at + 100)) ?? [];
  return text.slice(Math.max(0, at - 100), at).slice(start) + after;
}
