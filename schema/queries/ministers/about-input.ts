import { z } from "zod";
import type { TextField } from "../../../src/model/edges.ts";
import { BadInputError } from "../../../src/model/errors.ts";
import { MAX_ABOUT } from "../../../src/model/limits.ts";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import { builder } from "../../machinery/builder.ts";
import { EvidenceFieldRef } from "../../machinery/enums/evidence-field.ts";
import { MatchRef } from "../../machinery/enums/match.ts";
import { minScoreOf, minScoreOptions } from "../../machinery/filters/min-score.ts";
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
        "Anywhere in the question and answer combined, or where `fields` says. If an answer covers several questions, one of them must be enough.",
    },
  } as const,
});

const AskedScopeRef = builder.enumType("AskedScope", {
  description:
    "How close together the countries must be mentioned, from SENTENCE (closest) to EXCHANGE (loosest). Each scope includes the closer ones.",
  values: {
    SENTENCE: { description: "In one sentence of the question. Its heading does not count." },
    QUESTION: { description: "Anywhere in the question and its heading, or where `fields` says." },
    EXCHANGE: {
      description: "Anywhere in the question, its heading and its answer combined, or where `fields` says.",
    },
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
    fields: t.field({
      type: [EvidenceFieldRef],
      required: false,
      description:
        "Where the scope `EXCHANGE` looks for the countries, for example `[QUESTION, HEADING, ANSWER]`; requires that scope. `[QUESTION, ANSWER]` if omitted: the other scopes, and this one by default, count no headings.",
    }),
    topics: t.stringList({
      required: false,
      description: `Up to ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`; the answer or its question must be about one of them or a narrower topic. If an answer covers several questions, the same question must meet the conditions of \`filter\`.`,
      validate: names,
    }),
    minScore: t.float(minScoreOptions("these topics")),
  }),
});

export const AskedAboutRef = builder.inputType("AskedAbout", {
  description:
    "The countries that questions mention and the topics they cover. Without either, every question matches.",
  fields: (t) => ({
    countries: t.stringList(countriesOptions),
    match: t.field(matchOptions),
    scope: t.field({ type: AskedScopeRef, defaultValue: "QUESTION", description: scopeDescription }),
    fields: t.field({
      type: [EvidenceFieldRef],
      required: false,
      description:
        "Where to look for the countries, for example `[HEADING]`; everywhere that the scope allows if omitted. Requires the scope `QUESTION` or `EXCHANGE`; `ANSWER` requires `EXCHANGE`.",
    }),
    topics: t.stringList({
      required: false,
      description: `Up to ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`; the question or its answer must be about one of them or a narrower topic.`,
      validate: names,
    }),
    minScore: t.float(minScoreOptions("these topics")),
  }),
});

export type AboutInput = typeof AboutRef.$inferInput | typeof AskedAboutRef.$inferInput;

/** The argument in the form the store's queries take. Names become codes and ids; topics include their narrower topics. */
export function aboutParams(about: AboutInput, texts: "answers" | "questions"): AboutParams {
  const fields = fieldsOf(about, texts);
  const aboutMinScore = minScoreOf(about.minScore);
  const aboutCountryCodes = [...new Set((about.countries ?? []).map(countryCode))];
  return {
    aboutCountryCodes,
    aboutNeeded: about.match === "ANY" ? Math.min(1, aboutCountryCodes.length) : aboutCountryCodes.length,
    aboutScope: about.scope ?? "ANSWER",
    ...(fields === undefined ? {} : { aboutFields: fields }),
    aboutTopicIds: withNarrower((about.topics ?? []).map(topicId)),
    ...(aboutMinScore === undefined ? {} : { aboutMinScore }),
  };
}

/** Where the countries may be named; undefined for everywhere. Answers count headings only on request. */
function fieldsOf(about: AboutInput, texts: "answers" | "questions"): TextField[] | undefined {
  const fields = [...new Set(about.fields ?? [])];
  if (fields.length === 0) return texts === "answers" ? ["QUESTION", "ANSWER"] : undefined;
  if (!about.countries?.length) throw new BadInputError("fields requires countries.");
  if (texts === "answers" && about.scope !== "EXCHANGE")
    throw new BadInputError(
      `fields requires the scope EXCHANGE: ${about.scope} looks only at the text of the answer.`,
    );
  if (about.scope === "SENTENCE")
    throw new BadInputError(
      "fields requires the scope QUESTION or EXCHANGE: SENTENCE looks only at the text of the question.",
    );
  if (about.scope === "QUESTION" && fields.includes("ANSWER"))
    throw new BadInputError("ANSWER in fields requires the scope EXCHANGE.");
  return fields;
}
