import { hasTags } from "../html/tags.ts";

/** Lists of the API give the first 255 UTF-16 code units of a text; only the view of one question gives all of it. */
const LIST_LENGTH = 255;

/** A sentence's end. No question that is whole and exactly as long as a cut one ends without it. */
const sentenceEnd = /[.?!][)\]"'”’]*\s*$/;
/** A point that ends an abbreviation instead: "U.", "e.g.", "hon.". */
const abbreviation = /(?:^|[\s.(])(?:\p{L}|hon|rt|mr|mrs|ms|dr|st|no|nos|vol|col)\.\s*$/iu;

/**
 * Whether a question's text is only its beginning. Lists cut it without a mark, so that its length must tell. An answer
 * in HTML comes from the view of one question, which cuts nothing.
 */
export function isTruncatedQuestion(question: string, answer: string): boolean {
  if (question.length !== LIST_LENGTH || hasTags(answer)) return false;
  return !sentenceEnd.test(question) || abbreviation.test(question);
}

/** Whether an answer's text is only its beginning, which lists end in "...", or has lost the bounds of its paragraphs. */
export function isTruncatedAnswer(answer: string): boolean {
  if (hasTags(answer)) return false;
  return answer.trimEnd().endsWith("...") || isFused(answer);
}

/** The end of one sentence and the beginning of the next, or of an address, with nothing between them. */
const fusedSentences = /[\p{Ll}\d)”’"'%][.?!:;](?:\p{Lu}[\p{Ll}'’]|[AI]\s|\p{Lu}{2,}[\s,]|[“"‘]\p{Lu})/gu;
const fusedAddress = /[.:;]https?:\/\//;
/** Cells of a table or items of a list: "Year20192020", "2019-202020-21", "27,6292021: 46", "£2,155Office". */
const fusedCells =
  /\p{Ll}(?:19|20)\d\d(?!\d)|(?:19|20)\d\d(?:-\d\d)?(?:19|20)\d\d(?!\d)|\d\p{Lu}\p{Ll}{2,}|\d,\d{3}(?=\d)/u;
/** Where a point inside a word is its own: addresses and names of sites. */
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
