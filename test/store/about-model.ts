import { isInHeading, textFields } from "../../src/model/edges.ts";
import type { Exchange } from "../../src/model/exchange.ts";
import type { AboutParams } from "../../src/store/catalogue/about-params.ts";
import { type Answered, countriesIn, countriesOf, type Text, topicsOf } from "./filter-model.ts";

/** What it means that an answer or a question is about countries and topics, said once more over plain objects. */

const countOf = ({ aboutCountryCodes }: AboutParams, named: ReadonlySet<string>): number =>
  aboutCountryCodes.filter((code) => named.has(code)).length;

/** How many of the countries the answer names. */
export const namedByAnswer = (about: AboutParams, reply: Text): number => countOf(about, countriesOf(reply));

/** How many of the countries the question names by itself, where it is looked at. */
export const namedByQuestion = (about: AboutParams, each: Exchange): number =>
  countOf(about, countriesIn(about.aboutFields ?? textFields, { ...each, reply: null }));

/** The most of the countries that one sentence of the text names. */
function namedInOneSentence({ aboutCountryCodes }: AboutParams, text: Text): number {
  const sentences = new Map<number, Set<string>>();
  for (const { countryCode, spans } of text?.mentions ?? []) {
    if (!aboutCountryCodes.includes(countryCode)) continue;
    for (const { sentence } of spans.filter((span) => !isInHeading(span)))
      sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(countryCode));
  }
  return Math.max(0, ...[...sentences.values()].map(({ size }) => size));
}

/** Whether the counted text, or for EXCHANGE this question and its answer together, name enough of the countries. */
function names(about: AboutParams, counted: "question" | "answer", each: Exchange): boolean {
  const { aboutScope, aboutNeeded, aboutFields = textFields } = about;
  const text = counted === "answer" ? each.reply : each;
  if (aboutScope === "EXCHANGE") return countOf(about, countriesIn(aboutFields, each)) >= aboutNeeded;
  if (aboutScope === "SENTENCE") return namedInOneSentence(about, text) >= aboutNeeded;
  if (counted === "answer") return namedByAnswer(about, each.reply) >= aboutNeeded;
  return namedByQuestion(about, each) >= aboutNeeded;
}

function isAboutTopics({ aboutTopicIds, aboutMinScore }: AboutParams, each: Exchange): boolean {
  const found = topicsOf(aboutMinScore, each, each.reply);
  return aboutTopicIds.length === 0 || aboutTopicIds.some((id) => found.has(id));
}

/** Whether an answer of a known minister counts with this one of its questions. */
export const countsAsAnswer = (about: AboutParams, each: Answered): boolean =>
  each.reply.answered !== null && names(about, "answer", each) && isAboutTopics(about, each);

/** Whether a question of a known asker counts. */
export const countsAsQuestion = (about: AboutParams, each: Exchange): boolean =>
  each.asked !== null && names(about, "question", each) && isAboutTopics(about, each);
