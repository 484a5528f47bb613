import type { ObjectRef } from "@pothos/core";
import { z } from "zod";
import { DEFAULT_FACET, MAX_PAGE } from "../../../src/model/limits.ts";
import type { House, QuestionState } from "../../../src/model/nodes.ts";
import { builder } from "../builder.ts";
import { HouseRef } from "../enums/house.ts";
import { QuestionStateRef } from "../enums/question-state.ts";
import type { SchemaTypes } from "../fields-of.ts";
import { countFacet, type FacetName, type FacetRow, type FilteredList } from "../lists/filtered-list.ts";
import { CountryRef, DepartmentRef, MemberRef, PartyRef, TopicRef } from "../node-refs.ts";
import { CountedTextsRef, countedTexts } from "./counted-texts.ts";

/** The most frequent values in a list of questions or answers, with counts. */

const countOptions = {
  description: "Number of questions or answers in the list that match it, for example `12`.",
} as const;

/** The type of a facet whose values are nodes. */
function nodeFacet<Node>(name: string, node: ObjectRef<SchemaTypes, string | Node, Node>, what: string) {
  return builder.objectRef<FacetRow>(name).implement({
    description: `${what}, and how many questions or answers in a list match it.`,
    fields: (t) => ({
      node: t.field({
        type: node,
        description: "The node itself.",
        // The node loads from its id; the builder cannot infer this while the node's type is generic.
        resolve: ({ value }) => value as never,
      }),
      count: t.exposeInt("count", countOptions),
    }),
  });
}

const CountryFacetRef = nodeFacet("CountryFacet", CountryRef, "A country");
const TopicFacetRef = nodeFacet("TopicFacet", TopicRef, "A topic");
const DepartmentFacetRef = nodeFacet("DepartmentFacet", DepartmentRef, "A department");
const PartyFacetRef = nodeFacet("PartyFacet", PartyRef, "A party");
const MemberFacetRef = nodeFacet("MemberFacet", MemberRef, "A member");

const HouseFacetRef = builder.objectRef<FacetRow>("HouseFacet").implement({
  description: "A House, and how many questions or answers in a list match it.",
  fields: (t) => ({
    house: t.field({
      type: HouseRef,
      description: "The House, for example `COMMONS`.",
      resolve: ({ value }) => value as House,
    }),
    count: t.exposeInt("count", countOptions),
  }),
});

const StateFacetRef = builder.objectRef<FacetRow>("StateFacet").implement({
  description: "A state, and how many questions or answers in a list match it.",
  fields: (t) => ({
    state: t.field({
      type: QuestionStateRef,
      description: "The state, for example `UNANSWERED`.",
      resolve: ({ value }) => value as QuestionState,
    }),
    count: t.exposeInt("count", countOptions),
  }),
});

const YearFacetRef = builder.objectRef<FacetRow>("YearFacet").implement({
  description: "A year, and how many questions or answers in a list match it.",
  fields: (t) => ({
    year: t.int({ description: "The year, for example `2025`.", resolve: ({ value }) => Number(value) }),
    count: t.exposeInt("count", countOptions),
  }),
});

export const FacetsRef = builder.objectRef<FilteredList>("Facets").implement({
  description:
    "The most frequent values in a filtered list of questions or answers, most frequent first. Each count is the length the list would have with that value added to its filter.",
  fields: (t) => {
    const facet = (name: FacetName, type: ObjectRef<SchemaTypes, FacetRow>, description: string) =>
      t.field({
        type: [type],
        description,
        args: {
          first: t.arg.int({
            defaultValue: DEFAULT_FACET,
            description: `Number of values to return, from 1 to ${MAX_PAGE}.`,
            validate: z
              .number()
              .int()
              .min(1, "must be at least 1")
              .max(MAX_PAGE, `must be at most ${MAX_PAGE}`),
          }),
        },
        complexity: ({ first }) => ({ field: 1, multiplier: first ?? DEFAULT_FACET }),
        resolve: async (list, { first }, context) => [
          ...(await countFacet(context, list, name, first ?? DEFAULT_FACET)),
        ],
      });
    return {
      counted: t.field({
        type: CountedTextsRef,
        description:
          "Which questions or answers the facets count, which days the graph covers, and what is unknown.",
        resolve: (list, _args, context) =>
          countedTexts(context, list, {
            more: [`One ${list.lists === "questions" ? "question" : "answer"} can count for several values.`],
          }),
      }),
      countries: facet(
        "countries",
        CountryFacetRef,
        "Countries mentioned; in a list of questions, by the question, its heading or its answer.",
      ),
      topics: facet(
        "topics",
        TopicFacetRef,
        "Topics covered; in a list of questions, by the question or its answer. A narrower topic also counts towards its broader topics.",
      ),
      departments: facet("departments", DepartmentFacetRef, "Departments to which the questions were put."),
      parties: facet("parties", PartyFacetRef, "Parties of the askers, on the date of each question."),
      houses: facet("houses", HouseFacetRef, "Houses in which the questions were asked."),
      askers: facet("askers", MemberFacetRef, "Members who asked."),
      ministers: facet("ministers", MemberFacetRef, "Members who answered."),
      states: facet("states", StateFacetRef, "States of the questions."),
      years: facet("years", YearFacetRef, "Years in which the questions were tabled or the answers given."),
    };
  },
});
