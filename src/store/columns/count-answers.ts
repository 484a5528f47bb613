import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import { canDecideAbout } from "./about.ts";
import { chooseAnswers } from "./choose-answers.ts";
import { canChoose } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { conditionsOf } from "./count-aggregate.ts";
import { countAnswerFacets } from "./count-answer-facets.ts";

type Of = "count-answers" | "facets-of-answers";

/** Facets may be of answers about something; their other parameters are those of counts. */
type Params = ReadParams<"facets-of-answers">;

/** Whether columns can count the answers of the list of all, or their facets. */
export function canCountAnswers(query: ReadName, params: ReadParams<ReadName>): query is Of {
  if (query !== "count-answers" && query !== "facets-of-answers") return false;
  const asked = params as Params;
  return asked.source === "ofAll" && canDecideAbout(asked) && canChoose(conditionsOf(asked));
}

export function countAnswers(columns: Columns, query: Of, params: Params): readonly ReadRow<Of>[] {
  const chosen = chooseAnswers(columns, conditionsOf(params), params);
  const { answers } = chosen;
  if (query === "facets-of-answers") return countAnswerFacets(columns, chosen, params);
  return answers.length === 0 ? [] : [{ sourceId: "", count: answers.length }];
}
