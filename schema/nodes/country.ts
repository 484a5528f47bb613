import { AmbiguousNameError, UnknownNameError } from "../../src/model/errors.ts";
import type { Country } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { countryCode } from "../machinery/names/known-names.ts";
import { AnswerRef, CountryRef, QuestionRef } from "../machinery/node-refs.ts";
import { answerMentionFields, questionMentionFields } from "./texts/spans.ts";

const code = (country: Country) => country.code;

CountryRef.implement({
  description: "A country or territory.",
  fields: (t) => ({
    code: t.exposeString("code", {
      description: "ISO 3166-1 alpha-2 code, for example `KP`; `XK` for Kosovo.",
    }),
    name: t.exposeString("name", { description: "The name used in the graph, for example `North Korea`." }),
    aliases: t.exposeStringList("aliases", {
      description: "Other recognised names, including abbreviations and former names, for example `DPRK`.",
    }),
    demonyms: t.exposeStringList("demonyms", {
      description: "Adjectives and words for its people, for example `North Korean`.",
    }),
    capitals: t.exposeStringList("capitals", {
      description: "Capitals whose names are used to mean the state, for example `Pyongyang`.",
    }),
    region: t.exposeString("region", {
      nullable: true,
      description: "The region of the world, for example `Eastern Asia`.",
    }),
    questions: t.field(
      filteredEdges({
        name: "CountryQuestions",
        lists: "questions",
        source: "ofCountries",
        holds: "questions that mention the country in their text or heading, newest first",
        node: QuestionRef,
        edgeFields: questionMentionFields,
        edges: "questions-of-countries",
        totals: "totals-of-countries",
        total: ({ questions }) => questions,
        id: code,
      }),
    ),
    answers: t.field(
      filteredEdges({
        name: "CountryAnswers",
        lists: "answers",
        source: "ofCountries",
        holds: "answers that mention the country, newest first",
        node: AnswerRef,
        edgeFields: answerMentionFields,
        edges: "answers-of-countries",
        totals: "totals-of-countries",
        total: ({ answers }) => answers,
        id: code,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  country: t.field({
    type: CountryRef,
    nullable: true,
    description: "One country, by id, code or name. An unknown name gives an error with the closest names.",
    args: lookupArgs("Country", {
      code: "An ISO 3166-1 alpha-2 code, for example `KP`.",
      name: "A name, alias or demonym, for example `DPRK`.",
    }),
    validate: exactlyOne("id", "code", "name"),
    resolve: (_root, { id, code, name }) =>
      id != null ? storeId("Country", id) : countryCode(code ?? name ?? ""),
  }),
  findCountry: t.field({
    type: CountryRef,
    description:
      "The country with the given name. If the name is unknown, the closest names are returned as data instead of an error.",
    errors: {
      types: [UnknownNameError, AmbiguousNameError],
      directResult: true,
      union: { name: "FindCountryResult", description: "A country, or the closest known names." },
    },
    args: {
      name: t.arg.string({
        required: true,
        description: "A code, name, alias or demonym, for example `dprk`.",
      }),
    },
    resolve: (_root, { name }) => countryCode(name),
  }),
  countries: t.field(
    listField({
      name: "Countries",
      holds: "all countries, by name",
      node: CountryRef,
      list: "list-countries",
      label: "Country",
    }),
  ),
}));
