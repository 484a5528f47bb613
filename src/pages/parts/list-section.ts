import { html, type SafeHtml } from "@remix-run/html-template";
import { number } from "./days.ts";

/** A list on a page about something else: its first rows, its length, and the address of the whole list. */
export function listSection(list: {
  /** The anchor of the section. */
  readonly name: string;
  readonly title: string;
  readonly total: number;
  readonly items: readonly SafeHtml[];
  /** The page of the whole list; null if all of it is always shown. */
  readonly address: string | null;
}): SafeHtml {
  const { name, title, total, items, address } = list;
  if (total === 0) return html``;
  const more =
    address === null
      ? ""
      : html`<p class="more"><a href="${address}">${
          total > items.length ? `All ${number(total)}` : "The whole list"
        }: ${title.toLowerCase()}</a></p>`;
  return html`<section aria-labelledby="${name}">
<h2 id="${name}">${title} <span class="count">${number(total)}</span></h2>
<ul class="rows">${items.map((item) => html`<li>${item}</li>`)}</ul>
${more}</section>`;
}
