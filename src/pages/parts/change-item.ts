import { html, type SafeHtml } from "@remix-run/html-template";
import { beginning } from "../../model/what-is-asked.ts";
import type { ChangeFields } from "../ask/fragments.ts";
import { dayOf } from "./days.ts";

const changeNames: Readonly<Record<string, string>> = {
  ADDED: "First seen",
  ANSWERED: "Answered",
  ANSWER_REMOVED: "Answer removed",
  ANSWER_REWORDED: "Answer reworded",
  COMPLETED: "Text completed",
  CORRECTED: "Answer corrected",
  GROUPED: "Grouped with other questions",
  HEADED: "Heading changed",
  HELD: "Holding answer given",
  MERGED: "Merged",
  MOVED: "Moved to another department",
  REDATED: "Date changed",
  REINSTATED: "Reinstated",
  REMOVED: "Removed",
  REWORDED: "Reworded",
  SEPARATED: "Separated from other questions",
  WITHDRAWN: "Withdrawn",
};

/** One entry of a question's history. The day is the one on which the database learned of the change. */
export function changeItem(change: ChangeFields): SafeHtml {
  const { kind, before, after, recordedAt } = change;
  const values = [before, after].filter((each) => each !== null).map((each) => beginning(each, 80));
  return html`<p>${changeNames[kind] ?? kind}${values.length === 0 ? "" : html`: ${values.join(" → ")}`}
<span class="note">recorded ${dayOf(recordedAt.slice(0, 10))}</span></p>`;
}
