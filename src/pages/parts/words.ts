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

const opening =
  /^To ask (?:(?!, (?:what|whether|how|if|when|which|who|why|where|pursuant|further|with|on|for|in|to|by|from|at)\b)[^?]){2,200}, (?=\S)/i;
const house = /^To ask (?:Her|His) Majesty['’]s Government,? (?=\S)/i;

/** What a question asks, without the words of address: "To ask the Secretary of State for Defence, what …". */
export function askedPart(text: string): string {
  const rest = text.replace(house, "").replace(opening, "");
  return rest === text ? text : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** The beginning of a text on one line. */
export function beginning(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const end = line.lastIndexOf(" ", length);
  return `${line.slice(0, end > length / 2 ? end : length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** The title of a question: its heading, or what it asks. */
export function questionTitle(question: { readonly heading: string | null; readonly text: string }): string {
  return question.heading ?? beginning(askedPart(question.text), 90);
}
