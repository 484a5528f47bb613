import { html, type SafeHtml } from "@remix-run/html-template";
import { LEAST_TOPIC_SCORE } from "../../model/limits.ts";
import type { FilterField } from "../addresses/filters.ts";
import { type Condition, conditionText } from "./conditions.ts";

/** The filter of a list as a form, which works without scripts: a field for each value, and an empty one for another. */
export function filterForm(
  path: string,
  fields: readonly FilterField[],
  conditions: readonly Condition[],
): SafeHtml {
  if (fields.length === 0) return html``;
  const controls = fields.map((field) =>
    control(
      field,
      conditions.filter(({ name }) => name === field.name),
    ),
  );
  return html`${conditionList(path, conditions)}<details class="filter"><summary>Filter this list</summary>
<form action="${path}">${controls}
<p><button>Show</button> <a href="${path}">Without a filter</a></p></form></details>`;
}

function control(
  { name, label, kind, choices = [] }: FilterField,
  conditions: readonly Condition[],
): SafeHtml {
  const values = conditions.map(({ value }) => value);
  switch (kind) {
    case "choices":
      return html`<fieldset><legend>${label}</legend>${choices.map(
        ([value, text]) =>
          html`<label><input type="checkbox" name="${name}" value="${value}"${values.includes(value) ? html` checked` : ""}> ${text}</label>`,
      )}</fieldset>`;
    case "choice":
      return html`<label>${label} <select name="${name}"><option value=""></option>${choices.map(
        ([value, text]) =>
          html`<option value="${value}"${values.includes(value) ? html` selected` : ""}>${text}</option>`,
      )}</select></label>`;
    case "flag":
      return html`<label class="flag"><input type="checkbox" name="${name}" value="true"${values.includes("true") ? html` checked` : ""}> ${label}</label>`;
    case "day":
      return html`<label>${label} <input type="date" name="${name}" value="${values[0] ?? ""}"></label>`;
    case "score":
      return html`<label>${label} <input type="number" min="${LEAST_TOPIC_SCORE}" max="1" step="any" name="${name}" value="${values[0] ?? ""}"></label>`;
    case "names":
      return html`<fieldset><legend>${label}</legend>${conditions.map(
        ({ value, words }) =>
          html`<input name="${name}" value="${value}" aria-label="${label}${words === value ? "" : `, ${words}`}">${words === value ? "" : html` <span class="note">${words}</span>`}`,
      )}<input name="${name}" value="" aria-label="${label}"></fieldset>`;
    default:
      return html`<label>${label} <input name="${name}" value="${values[0] ?? ""}"></label>`;
  }
}

/** The conditions in force, each with a link to the list without it. */
function conditionList(path: string, conditions: readonly Condition[]): SafeHtml {
  if (conditions.length === 0) return html``;
  const items = conditions.map((condition) => {
    const rest = new URLSearchParams(
      conditions.filter((other) => other !== condition).map(({ name, value }) => [name, value]),
    );
    const text = conditionText(condition);
    return html`<li>${text} <a href="${rest.size === 0 ? path : `${path}?${rest}`}" aria-label="Remove the condition ${text}">remove</a></li>`;
  });
  return html`<ul class="active" aria-label="Conditions">${items}</ul>`;
}
