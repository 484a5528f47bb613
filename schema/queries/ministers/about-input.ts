import { z } from "zod";
import { MAX_ABOUT } from "../../../src/model/limits.ts";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import { builder } from "../../machinery/builder.ts";
import { MatchRef } from "../../machinery/enums/match.ts";
import { countryCode, topicId, withNarrower } from "../../machinery/names/known-names.ts";
import { typedText } from "../../machinery/typed-text.ts";

/** The `about` arguments of the queries that count answers or questions by member. */

const ScopeRef = builder.enumType("Scope", {
  description:
    "How close together the countries must be mentioned, from SENTENCE (closest) to EXCHANGE (loosest). Each scope includes the closer ones.",
  values: {
    SENTENCE: { description: "In one sentence of the answer." },
    ANSWER: { description: "Anywhere in the answer." },
    EXCHANGE: {
      description:
        "Anywhere in the question and answer combined. If an answer covers several questions, one of them must be enough.",
    },
  } as const,
});

const AskedScopeRef = builder.enumType("AskedScope", {
  description:
    "How close together the countries must be mentioned, from SENTENCE (closest) to EXCHANGE (loosest). Each scope includes the closer ones.",
  values: {
    SENTENCE: { description: "In one sentence of the question." },
    QUESTION: { description: "Anywhere in the question." },
    EXCHANGE: { description: "Anywhere in the question and its answer combined." },
  } as const,
});

const names = z.array(typedText(200)).max(MAX_ABOUT, `must have at most ${MAX_ABOUT} entries`);

const countriesOptions = {
  required: false,
  description: `Up to ${MAX_ABOUT} countries by code, name, alias or demonym, for example \`["Russia", "DPRK"]\`.`,
  validate: names,
} as const;

const matchOptions = {
  type: MatchRef,
  defaultValue: "ALL",
  description: "Whether `ALL` of the countries must be mentioned, or at least one (`ANY`).",
} as const;

const scopeDescription = "How close together the countries must be mentioned, for example `SENTENCE`.";

export const AboutRef = builder.inputType("About", {
  description:
    "The countries that answers mention and the topics they cover. Without either, every answer matches.",
  fields: (t) => ({
    countries: t.stringList(countriesOptions),
    match: t.field(matchOptions),
    scope: t.field({ type: ScopeRef, defaultValue: "ANSWER", description: scopeDescription }),
    topics: t.stringList({
      required: false,
      description: `Up to ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`; the answer or its question must be about one of them or a narrower topic. If an answer covers several questions, the same question must meet the conditions of \`filter\`.`,
      validate: names,
    }),
  }),
});

export const AskedAboutRef = builder.inputType("AskedAbout", {
  description:
    "The countries that questions mention and the topics they cover. Without either, every question matches.",
  fields: (t) => ({
    countries: t.stringList(countriesOptions),
    match: t.field(matchOptions),
    scope: t.field({ type: AskedScopeRef, defaultValue: "QUESTION", description: scopeDescription }),
    topics: t.stringList({
      required: false,
      description: `Up to ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`; the question or its answer must be about one of them or a narrower topic.`,
      validate: names,
    }),
  }),
});

export type AboutInput = typeof AboutRef.$inferInput | typeof AskedAboutRef.$inferInput;

/** The argument in the form the store's queries take. Names become codes and ids; topics include their narrower topics. */
export function aboutParams(about: AboutInput): AboutParams {
  const aboutCountryCodes = [...new Set((about.countries ?? []).map(countryCode))];
  return {
    aboutCountryCodes,
    aboutNeeded: about.match === "ANY" ? Math.min(1, aboutCountryCodes.length) : aboutCountryCodes.length,
    aboutScope: about.scope ?? "ANSWER",
    aboutTopicIds: withNarrower((about.topics ?? []).map(topicId)),
  };
}
