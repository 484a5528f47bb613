import { html, type SafeHtml } from "@remix-run/html-template";
import { dayOf } from "./days.ts";
import { factList } from "./facts.ts";
import { outsideLink } from "./links.ts";

type Provenance = { readonly source: string; readonly line: number; readonly retrievedAt: string };

/** Where a record comes from. No source states its licence yet, and an unknown licence stays unknown. */
export function sourceNote(provenance: Provenance, official: string | null): SafeHtml {
  const { source, line, retrievedAt } = provenance;
  return html`<section class="source" aria-labelledby="source"><h2 id="source">Source</h2>${factList([
    ["Official record", official === null ? "address not known" : outsideLink(official, official)],
    ["Read from", html`${outsideLink(source, source)}, record or line ${line}`],
    ["Fetched", dayOf(retrievedAt.slice(0, 10))],
    ["Licence", "unknown; the source does not state one"],
  ])}</section>`;
}
