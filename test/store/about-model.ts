import type { Exchange } from "../../src/model/exchange.ts";
import type { AboutParams } from "../../src/store/catalogue/about-params.ts";
import { type Answered, countriesOf, type Text, topicsOf } from "./filter-model.ts";

/** What it means that an answer or a question is about countries and topics, said once more over plain objects. */

/** How many of the countries the texts name. */
export const namedBy = ({ aboutCountryCodes }: AboutParams, ...texts: readonly Text[]): number => {
  const named = countriesOf(...texts);
  return aboutCountryCodes.filter((code) => named.has(code)).length;
};

/** The most of the countries that one sentence of the text names. */
function namedInOneSentence({ aboutCountryCodes }: AboutParams, text: Text): number {
  const sentences = new Map<number, Set<string>>();
  for (const { countryCode, spans } of text?.mentions ?? []) {
    if (!aboutCountryCodes.includes(countryCode)) continue;
    for (const { sentence } of spans)
      sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(countryCode));
  }
  return Math.max(0, ...[...sentences.values()].map(({ size }) => size));
}

/** Whether the counted text, or for EXCHANGE this question and its answer together, name enough of the countries. */
function names(about: AboutParams, counted: Text, { reply, ...question }: Exchange): boolean {
  const { aboutScope, aboutNeeded } = about;
  if (aboutScope === "EXCHANGE") return namedBy(about, question, reply) >= aboutNeeded;
  if (aboutScope === "SENTENCE") return namedInOneSentence(about, counted) >= aboutNeeded;
  return namedBy(about, counted) >= aboutNeeded;
}

function isAboutTopics({ aboutTopicIds }: AboutParams, each: Exchange): boolean {
  const found = topicsOf(each, each.reply);
  return aboutTopicIds.length === 0 || aboutTopicIds.some((id) => found.has(id));
}

/** Whether an answer of a known minister counts with this one of its questions. */
export const countsAsAnswer = (about: AboutParams, each: Answered): boolean =>
  each.reply.answered !== null && names(about, each.reply, each) && isAboutTopics(about, each);

/** Whether a question of a known asker counts. */
export const countsAsQuestion = (about: AboutParams, each: Exchange): boolean =>
  each.asked !== null && names(about, each, each) && isAboutTopics(about, each);
