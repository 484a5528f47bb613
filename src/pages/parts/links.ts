import { html, type SafeHtml } from "@remix-run/html-template";
import { nodeAddress } from "../addresses/node-address.ts";
import { unknown } from "./days.ts";

type Named = { readonly id: string; readonly name: string };

/** A link to the page of a node that has a name. */
export function nodeLink(node: Named | null): SafeHtml {
  return node === null ? unknown : html`<a href="${nodeAddress(node.id)}">${node.name}</a>`;
}

/** A member, or that the printed name could mean several; none of them is chosen. */
export function memberLink(member: Named | null, candidates: readonly unknown[] = []): SafeHtml {
  const several =
    candidates.length > 0 ? html` <span class="note">(could be ${candidates.length} members)</span>` : "";
  return html`${nodeLink(member)}${several}`;
}

/** A link to another site. Addresses come from sources, so only web addresses become links. */
export function outsideLink(address: string, text: string): SafeHtml {
  return /^https?:\/\//i.test(address)
    ? html`<a href="${address}" rel="noopener nofollow external">${text}</a>`
    : html`${text}`;
}
