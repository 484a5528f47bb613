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

/** What a list of questions or answers has in common, with counts. */

const countOptions = {
  description: "How many questions or answers of the list, for example `12`.",
} as const;

/** The type of a facet whose values are nodes. */
function nodeFacet<Node>(name: string, node: ObjectRef<SchemaTypes, string | Node, Node>, what: string) {
  return builder.objectRef<FacetRow>(name).implement({
    description: `${what} of a list of questions or answers, and how many of them.`,
    fields: (t) => ({
      node: t.field({
        type: node,
        description: "The node itself.",
        // The id, from which the node is loaded; the builder cannot follow that while the node's type is open.
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
  description: "A House of a list of questions or answers, and how many of them.",
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
  description: "A state of a list of questions or answers, and how many of them.",
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
  description: "A year of a list of questions or answers, and how many of them.",
  fields: (t) => ({
    year: t.int({ description: "The year, for example `2025`.", resolve: ({ value }) => Number(value) }),
    count: t.exposeInt("count", countOptions),
  }),
});

export const FacetsRef = builder.objectRef<FilteredList>("Facets").implement({
  description:
    "What a list of questions or answers has in common under its filter: for each facet the most frequent values first. A count is how long the list is when the value is added to the filter.",
  fields: (t) => {
    const facet = (name: FacetName, type: ObjectRef<SchemaTypes, FacetRow>, description: string) =>
      t.field({
        type: [type],
        description,
        args: {
          first: t.arg.int({
            defaultValue: DEFAULT_FACET,
            description: `How many values, 1 to ${MAX_PAGE}.`,
            validate: z.number().int().min(1).max(MAX_PAGE),
          }),
        },
        complexity: ({ first }) => ({ field: 1, multiplier: first ?? DEFAULT_FACET }),
        resolve: async (list, { first }, context) => [
          ...(await countFacet(context, list, name, first ?? DEFAULT_FACET)),
        ],
      });
    return {
      countries: facet(
        "countries",
        CountryFacetRef,
        "The countries that are mentioned: of questions, in the question or its answer.",
      ),
      topics: facet(
        "topics",
        TopicFacetRef,
        "The topics that are dealt with, where a narrower topic counts for every broader one too: of questions, in the question or its answer.",
      ),
      departments: facet(
        "departments",
        DepartmentFacetRef,
        "The departments to which the questions were put.",
      ),
      parties: facet("parties", PartyFacetRef, "The parties of those who asked, on the day of the question."),
      houses: facet("houses", HouseFacetRef, "The Houses in which the questions were asked."),
      askers: facet("askers", MemberFacetRef, "The members who asked."),
      ministers: facet("ministers", MemberFacetRef, "The members who answered."),
      states: facet("states", StateFacetRef, "How far the questions have come."),
      years: facet(
        "years",
        YearFacetRef,
        "The years in which the questions were tabled, or the answers given.",
      ),
    };
  },
});
