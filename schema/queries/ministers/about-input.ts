import { z } from "zod";
import { MAX_ABOUT } from "../../../src/model/limits.ts";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import { builder } from "../../machinery/builder.ts";
import { MatchRef } from "../../machinery/enums/match.ts";
import { countryCode, topicId, withNarrower } from "../../machinery/known-names.ts";

/** What answers, or questions, are to be about: the argument of what counts them by member. */

const ScopeRef = builder.enumType("Scope", {
  description:
    "How close together the countries must be named: SENTENCE is the narrowest, EXCHANGE the widest and takes in both others.",
  values: {
    SENTENCE: { description: "In one sentence of the answer." },
    ANSWER: { description: "Anywhere in the answer." },
    EXCHANGE: { description: "Anywhere in the question and the answer taken together." },
  } as const,
});

const AskedScopeRef = builder.enumType("AskedScope", {
  description:
    "How close together the countries must be named: SENTENCE is the narrowest, EXCHANGE the widest and takes in both others.",
  values: {
    SENTENCE: { description: "In one sentence of the question." },
    QUESTION: { description: "Anywhere in the question." },
    EXCHANGE: { description: "Anywhere in the question and its answer taken together." },
  } as const,
});

const names = z
  .array(z.string().trim().min(1).max(200))
  .max(MAX_ABOUT, `must have at most ${MAX_ABOUT} entries`);

const countriesOptions = {
  required: false,
  description: `At most ${MAX_ABOUT} countries by code, name, alias or demonym, for example \`["Russia", "DPRK"]\`.`,
  validate: names,
} as const;

const matchOptions = {
  type: MatchRef,
  defaultValue: "ALL",
  description: "Whether all of the countries must be named, or `ANY` of them.",
} as const;

const scopeDescription = "How close together the countries must be named, for example `SENTENCE`.";

export const AboutRef = builder.inputType("About", {
  description:
    "Countries that are named and topics that are dealt with. Without either, every answer matches.",
  fields: (t) => ({
    countries: t.stringList(countriesOptions),
    match: t.field(matchOptions),
    scope: t.field({ type: ScopeRef, defaultValue: "ANSWER", description: scopeDescription }),
    topics: t.stringList({
      required: false,
      description: `At most ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`: the answer or its question must be about one of them, or about a narrower one.`,
      validate: names,
    }),
  }),
});

export const AskedAboutRef = builder.inputType("AskedAbout", {
  description:
    "Countries that are named and topics that are dealt with. Without either, every question matches.",
  fields: (t) => ({
    countries: t.stringList(countriesOptions),
    match: t.field(matchOptions),
    scope: t.field({ type: AskedScopeRef, defaultValue: "QUESTION", description: scopeDescription }),
    topics: t.stringList({
      required: false,
      description: `At most ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`: the question or its answer must be about one of them, or about a narrower one.`,
      validate: names,
    }),
  }),
});

export type AboutInput = typeof AboutRef.$inferInput | typeof AskedAboutRef.$inferInput;

/** The argument as the store's queries take it: names become codes and ids, topics bring their narrower ones. */
export function aboutParams(about: AboutInput): AboutParams {
  const aboutCountryCodes = [...new Set((about.countries ?? []).map(countryCode))];
  return {
    aboutCountryCodes,
    aboutNeeded: about.match === "ANY" ? Math.min(1, aboutCountryCodes.length) : aboutCountryCodes.length,
    aboutScope: about.scope ?? "ANSWER",
    aboutTopicIds: withNarrower((about.topics ?? []).map(topicId)),
  };
}
