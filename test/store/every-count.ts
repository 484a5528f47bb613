import type { AboutParams } from "../../src/store/catalogue/about-params.ts";
import type { ReadName } from "../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import { allFacets } from "./facet-model.ts";

const ofAll = { source: "ofAll" as const, sourceIds: [""] };
const page = { evidence: 2, limit: 1000, afterKey: null, afterId: null };

export const aboutNothing: AboutParams = {
  aboutCountryCodes: [],
  aboutNeeded: 0,
  aboutScope: "ANSWER",
  aboutTopicIds: [],
};

/** What columns count of members and of all answers, in every order that they know. */
export function everyCount(
  filter: FilterParams,
  about: AboutParams = aboutNothing,
): readonly (readonly [ReadName, object])[] {
  const { fields: _, ...ofAnswers } = filter;
  const orders = ["ANSWERS", "QUESTIONS", "DISTINCT_ANSWERS", "LATEST"] as const;
  return [
    ...orders.flatMap(
      (order) =>
        [
          ["members-who-asked", { ...about, ...filter, ...page, order }],
          ["ministers-who-answered", { ...about, ...ofAnswers, ...page, order }],
          [
            "ministers-who-answered",
            { ...about, ...ofAnswers, ...page, order, countQuestions: true, split: true },
          ],
        ] as const,
    ),
    ["facets-of-questions", { ...about, ...ofAll, ...allFacets, ...filter }],
    ["facets-of-answers", { ...about, ...ofAll, ...allFacets, ...ofAnswers }],
    ["facets-of-answers", { ...ofAll, topYears: 1, topStates: 2, ...ofAnswers }],
    ["count-answers", { ...ofAll, ...ofAnswers }],
  ];
}

/** Members who ask about the same countries as this one. */
export function similarTo(memberId: string): readonly [ReadName, object] {
  return ["similar-members", { memberId, minimumShared: 1, limit: 1000, afterKey: null, afterId: null }];
}
