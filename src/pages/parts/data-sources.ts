import { html, type SafeHtml } from "@remix-run/html-template";
import type { NodeLabel } from "../../model/graph.ts";
import type { DataSources } from "../ask/sources.ts";
import { counted, dayOf, unknown } from "./days.ts";
import { type Fact, factList, joined } from "./facts.ts";
import { outsideLink } from "./links.ts";

/** Files that a page names. A graph of many years may come from thousands. */
const MOST_NAMED = 40;

/** Where the facts of a node come from. A name that is only printed with questions is in no official list. */
export function sourcesSection(
  sources: DataSources,
  { label, isOfficial }: { readonly label: NodeLabel; readonly isOfficial: boolean },
): SafeHtml {
  return html`<section class="source" aria-labelledby="source"><h2 id="source">Sources</h2>${factList([
    factsAbout(label, isOfficial, sources),
    ...sourceFacts(sources),
  ])}</section>`;
}

function factsAbout(label: NodeLabel, isOfficial: boolean, sources: DataSources): Fact {
  if (label === "Country" || label === "Topic")
    return ["Names and rules", "the lists of this program, applied to the texts"];
  return isOfficial ? peopleFact(sources) : ["Name", "as printed with the questions and answers"];
}

export function peopleFact({ peopleFiles }: DataSources): Fact {
  const named = peopleFiles.map(
    ({ source, retrievedAt }) =>
      html`<div>${outsideLink(source, source)} <span class="note">fetched ${dayOf(retrievedAt)}</span></div>`,
  );
  return ["Official lists", named.length === 0 ? html`${unknown}; none is recorded` : shortened(named)];
}

/** The sources of questions and answers, when they were fetched, and the days and licence of the whole. */
export function sourceFacts({ questionSources, firstTabled, lastTabled }: DataSources): readonly Fact[] {
  const first = questionSources.map(({ firstRetrievedAt }) => firstRetrievedAt.slice(0, 10)).sort()[0];
  const last = questionSources
    .map(({ lastRetrievedAt }) => lastRetrievedAt.slice(0, 10))
    .sort()
    .at(-1);
  // Files in different folders may be shown by the same name.
  const named = [...Map.groupBy(questionSources, ({ source }) => source)].map(([source, same]) => {
    const counts = [
      counted(sum(same.map(({ questions }) => questions)), "question"),
      counted(sum(same.map(({ answers }) => answers)), "answer"),
    ];
    return html`<div>${outsideLink(source, source)} <span class="note">${counts.join(", ")}</span></div>`;
  });
  return [
    ["Questions and answers", named.length === 0 ? "none" : shortened(named)],
    ["Fetched", first === undefined || last === undefined ? unknown : days(first, last)],
    ["Days covered", firstTabled === null || lastTabled === null ? unknown : days(firstTabled, lastTabled)],
    ["Licence", "unknown; no source states one"],
  ];
}

function days(first: string, last: string): SafeHtml {
  return first === last ? dayOf(first) : html`${dayOf(first)} to ${dayOf(last)}`;
}

/** The names of files: one as it is, several folded up behind their number. */
function shortened(named: readonly SafeHtml[]): SafeHtml {
  if (named.length === 1) return joined(named);
  const left = named.length - MOST_NAMED;
  return html`<details><summary>${counted(named.length, "source")}</summary>${named.slice(0, MOST_NAMED)}${left > 0 ? html`<div>and ${counted(left, "other")}</div>` : ""}</details>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
