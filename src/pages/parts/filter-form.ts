import { html, type SafeHtml } from "@remix-run/html-template";
import type { FilterField } from "../addresses/filters.ts";

/** The filter of a list as a form, which works without scripts: a field for each value, and an empty one for another. */
export function filterForm(path: string, fields: readonly FilterField[], params: URLSearchParams): SafeHtml {
  if (fields.length === 0) return html``;
  const controls = fields.map((field) =>
    control(
      field,
      params.getAll(field.name).filter((value) => value !== ""),
    ),
  );
  return html`${conditionList(path, fields, params)}<details class="filter"><summary>Filter this list</summary>
<form action="${path}">${controls}
<p><button>Show</button> <a href="${path}">Without a filter</a></p></form></details>`;
}

function control({ name, label, kind, choices = [] }: FilterField, values: readonly string[]): SafeHtml {
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
    case "names":
      return html`<fieldset><legend>${label}</legend>${[...values, ""].map(
        (value) => html`<input name="${name}" value="${value}" aria-label="${label}">`,
      )}</fieldset>`;
    default:
      return html`<label>${label} <input name="${name}" value="${values[0] ?? ""}"></label>`;
  }
}

/** The conditions in force, each with a link to the list without it. */
function conditionList(path: string, fields: readonly FilterField[], params: URLSearchParams): SafeHtml {
  const given = [...params].filter(([, value]) => value !== "");
  const conditions = given.flatMap(([name, value], at) => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) return [];
    const rest = new URLSearchParams(
      given.filter(([each], other) => other !== at && fields.some((known) => known.name === each)),
    );
    const words =
      field.kind === "flag"
        ? field.label
        : `${field.label}: ${field.choices?.find(([choice]) => choice === value)?.[1] ?? value}`;
    return [
      html`<li>${words} <a href="${rest.size === 0 ? path : `${path}?${rest}`}" aria-label="Remove the condition ${words}">remove</a></li>`,
    ];
  });
  return conditions.length === 0
    ? html``
    : html`<ul class="active" aria-label="Conditions">${conditions}</ul>`;
}
