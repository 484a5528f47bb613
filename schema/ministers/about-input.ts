import { z } from "zod";
import { MAX_ABOUT } from "../../src/model/limits.ts";
import type { ReadParams } from "../../src/store/catalogue/catalogue.ts";
import { builder } from "../builder.ts";
import { countryCode, topicId, withNarrower } from "../known-names.ts";
import { MatchRef } from "../match.ts";

/** What answers are to be about: the argument of every aggregate over answers. */

const ScopeRef = builder.enumType("Scope", {
  description:
    "How close together the countries must be named: SENTENCE is the narrowest, EXCHANGE the widest and takes in both others.",
  values: {
    SENTENCE: { description: "In one sentence of the answer." },
    ANSWER: { description: "Anywhere in the answer." },
    EXCHANGE: { description: "Anywhere in the question and the answer taken together." },
  } as const,
});

const names = z.array(z.string().trim().min(1).max(200)).max(MAX_ABOUT, `must be at most ${MAX_ABOUT}`);

export const AboutRef = builder.inputType("About", {
  description:
    "Countries that are named and topics that are dealt with. Without either, every answer matches.",
  fields: (t) => ({
    countries: t.stringList({
      required: false,
      description: `At most ${MAX_ABOUT} countries by code, name, alias or demonym, for example \`["Russia", "DPRK"]\`.`,
      validate: names,
    }),
    match: t.field({
      type: MatchRef,
      defaultValue: "ALL",
      description: "Whether all of the countries must be named, or `ANY` of them.",
    }),
    scope: t.field({
      type: ScopeRef,
      defaultValue: "ANSWER",
      description: "How close together the countries must be named, for example `SENTENCE`.",
    }),
    topics: t.stringList({
      required: false,
      description: `At most ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`: the answer or its question must be about one of them, or about a narrower one.`,
      validate: names,
    }),
  }),
});

export type AboutParams = Pick<
  ReadParams<"ministers-who-answered">,
  "countryCodes" | "topicIds" | "needed" | "scope"
>;

/** The argument as the store's queries take it: names become codes and ids, topics bring their narrower ones. */
export function aboutParams(about: typeof AboutRef.$inferInput): AboutParams {
  const countryCodes = [...new Set((about.countries ?? []).map(countryCode))];
  const topicIds = withNarrower((about.topics ?? []).map(topicId));
  const needed = about.match === "ANY" ? Math.min(1, countryCodes.length) : countryCodes.length;
  return { countryCodes, topicIds, needed, scope: about.scope ?? "ANSWER" };
}
