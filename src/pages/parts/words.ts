import { beginning, whatIsAsked } from "../../model/what-is-asked.ts";
import type { QuestionFields } from "../ask/fragments.ts";

/** What the values of the API's enumerations are called on pages. */

export const houseNames = { COMMONS: "House of Commons", LORDS: "House of Lords" } as const;
export const shortHouseNames = { COMMONS: "Commons", LORDS: "Lords" } as const;

export const stateNames: Readonly<Record<QuestionFields["state"], string>> = {
  UNANSWERED: "No answer known",
  HOLDING: "Holding answer",
  ANSWERED: "Answered",
  CORRECTED: "Corrected",
  WITHDRAWN: "Withdrawn",
};

/** The title of a question: its heading, or what it asks. */
export function questionTitle(question: { readonly heading: string | null; readonly text: string }): string {
  return question.heading ?? beginning(whatIsAsked(question.text), 90);
}
