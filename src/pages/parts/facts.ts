import { html, type SafeHtml } from "@remix-run/html-template";

export type Fact = readonly [term: string, value: SafeHtml | string];

/** A list of facts. A fact that is null does not apply and is left out; what is unknown says so. */
export function factList(facts: readonly (Fact | null)[]): SafeHtml {
  const rows = facts.filter((fact) => fact !== null);
  return html`<dl class="facts">${rows.map(
    ([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

/** Values with a separator between them. */
export function joined(values: readonly (SafeHtml | string)[], separator = ", "): SafeHtml {
  return html`${values.map((value, at) => (at === 0 ? value : html`${separator}${value}`))}`;
}
