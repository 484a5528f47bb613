import { html, type SafeHtml } from "@remix-run/html-template";
import { nodeAddress } from "../addresses/node-address.ts";
import type { FoundFields } from "../ask/find.ts";

/** Nodes with a similar name, as links. */
export function suggestionList(title: string, found: readonly FoundFields[]): SafeHtml {
  const named = found.flatMap(({ node, name, detail }) =>
    node === null ? [] : [{ id: node.id, name, detail }],
  );
  if (named.length === 0) return html``;
  return html`<h2>${title}</h2><ul class="rows">${named.map(
    ({ id, name, detail }) =>
      html`<li><p class="named"><a href="${nodeAddress(id)}">${name}</a> <span class="note">${detail}</span></p></li>`,
  )}</ul>`;
}
