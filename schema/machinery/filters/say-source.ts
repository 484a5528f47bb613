import { type TextField, textFields } from "../../../src/model/edges.ts";
import type { FilteredList } from "../lists/filtered-list.ts";
import type { NameOf } from "./say-filter.ts";

/** Whose list it is: `Questions put to the Home Office`. */
export function saySource({ lists, source, sourceId, filter }: FilteredList, nameOf: NameOf): string {
  if (lists === "questions")
    return {
      ofAll: () => "All questions",
      ofMembers: () => `Questions asked by ${nameOf("Member", sourceId)}`,
      ofDepartments: () => `Questions put to ${nameOf("Department", sourceId)}`,
      ofAnswers: () => "Questions that the answer covers",
      ofCountries: () => `Questions that mention ${nameOf("Country", sourceId)} in ${sayOwn(filter.fields)}`,
      ofTopics: () => `Questions that are themselves about ${nameOf("Topic", sourceId)}`,
    }[source]();
  return {
    ofAll: () => "All answers",
    ofMembers: () => `Answers given by ${nameOf("Member", sourceId)}`,
    ofCountries: () => `Answers whose text mentions ${nameOf("Country", sourceId)}`,
    ofTopics: () => `Answers about ${nameOf("Topic", sourceId)}`,
    ofTextClusters: () => "Answers that use the text",
    ofSameText: () => "Other answers with the same text",
  }[source]();
}

/** The parts of a question where its country's list looks. */
function sayOwn(fields: readonly TextField[] = textFields): string {
  if (!fields.includes("HEADING")) return "their text";
  return fields.includes("QUESTION") ? "their text or heading" : "their heading";
}
