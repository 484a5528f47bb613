import { html, type SafeHtml } from "@remix-run/html-template";
import type { FilterField } from "../addresses/filters.ts";
import { storedId } from "../addresses/node-address.ts";
import { windowOf } from "../addresses/window.ts";
import { fileFormats, type Page } from "../frame/page.ts";
import { absolute, type Site } from "../frame/site.ts";
import { type Condition, givenConditions, readConditions, titleWith } from "../parts/conditions.ts";
import { counted, number } from "../parts/days.ts";
import { filterForm } from "../parts/filter-form.ts";
import { pager } from "../parts/pager.ts";
import type { ListDefinition } from "./list-definitions.ts";
import { isOfTexts } from "./list-document.ts";
import type { ListFacets, ListPart } from "./list-part.ts";
import { hasMarks, markRow } from "./mark-row.ts";
import { type AskedList, askedList, fieldsOf, readCounted, readFacets, readListPart } from "./read-list.ts";

/** The node whose list it is; null for the lists of the whole graph. */
export type Owner = { readonly id: string; readonly title: string; readonly address: string } | null;

/** A page of a list; null if its node does not exist. */
export async function readListPage(
  site: Site,
  list: ListDefinition,
  owner: Owner,
  path: string,
  params: URLSearchParams,
): Promise<Page | null> {
  const asked = askedList(list, owner?.id ?? null, params, ["after", "before"]);
  const fields = fieldsOf(list);
  const [part, facets, statement, conditions] = await Promise.all([
    readListPart(
      site,
      asked,
      windowOf(params),
      isOfTexts(list) && hasMarks(asked.filter) ? "markedRows" : "rowsAndTotal",
    ),
    readFacets(site, asked),
    readCounted(site, asked),
    readConditions(site.ask, fields, params),
  ]);
  if (part === null) return null;
  const address = addressWith(path, list, params);
  const named = owner === null ? list.title : `${list.title}: ${owner.title}`;
  const title = titleWith(named, conditions);
  return {
    status: 200,
    title,
    description: `${counted(part.totalCount, "row")}: ${title}.`,
    address,
    main: mainOf({ part, facets, statement, asked, owner, path, params, fields, conditions }),
    jsonLd: { "@type": "CollectionPage", name: title, url: absolute(site, address) },
    files: fileFormats,
  };
}

/** The address of the list with its filter, in one order whatever the order in the request, and some changes. */
function addressWith(
  path: string,
  list: ListDefinition,
  params: URLSearchParams,
  changes: readonly (readonly [name: string, value: string])[] = [],
): string {
  const kept = givenConditions(fieldsOf(list), params).map(
    ({ field, value }) => [field.name, value] as [string, string],
  );
  const query = new URLSearchParams([
    ...kept,
    ...changes.map(([name, value]) => [name, value] as [string, string]),
  ]);
  return query.size === 0 ? path : `${path}?${query}`;
}

function mainOf(shown: {
  readonly part: ListPart;
  readonly facets: ListFacets | null;
  readonly statement: string | null;
  readonly asked: AskedList;
  readonly owner: Owner;
  readonly path: string;
  readonly params: URLSearchParams;
  readonly fields: readonly FilterField[];
  readonly conditions: readonly Condition[];
}): SafeHtml {
  const { facets, statement, owner, path, params, fields, conditions } = shown;
  const { list } = shown.asked;
  const { totalCount, edges, pageInfo } = shown.part;
  const { item } = list.kind;
  const to = (...change: readonly (readonly [string, string])[]) => addressWith(path, list, params, change);
  return html`<p class="kind">${owner === null ? "List" : html`<a href="${owner.address}">${owner.title}</a>`}</p>
<h1>${list.title} <span class="count">${number(totalCount)}</span></h1>
${filterForm(path, fields, conditions)}${statement === null ? "" : html`<p class="note">${statement}</p>`}
<div class="${facets === null ? "single" : "columns"}">
<div class="main"><h2 class="hidden">Rows</h2>
${edges.length === 0 ? html`<p class="lead">No rows match.</p>` : html`<ul class="rows">${edges.map((edge) => html`<li>${item(markRow(edge, shown.asked.filter))}</li>`)}</ul>`}
${pager(pageInfo, (name, cursor) => to([name, cursor]))}</div>
${facets === null ? "" : html`<aside class="more-facts" aria-label="Narrow the list">${facetPanels(facets, list.filterType === "AnswerFilter" ? "answered" : "tabled", params, to)}</aside>`}</div>`;
}

const facetTitles = [
  ["countries", "Countries"],
  ["topics", "Topics"],
  ["departments", "Departments"],
  ["askers", "Asked by"],
  ["ministers", "Answered by"],
  ["parties", "Party of the asker"],
] as const;

/** The most frequent values in the whole filtered list. Each link adds a condition. */
function facetPanels(
  facets: ListFacets,
  dated: "tabled" | "answered",
  params: URLSearchParams,
  to: (...change: readonly (readonly [string, string])[]) => string,
): SafeHtml {
  const row = (address: string, name: string, count: number) =>
    html`<p class="named"><a href="${address}">${name}</a> <span class="note">${number(count)}</span></p>`;
  const panels = facetTitles.map(([name, title]) => {
    const values = facets[name].filter(({ node }) => !params.getAll(name).includes(storedId(node.id)));
    if (values.length === 0) return "";
    return html`<div class="panel"><h2 class="small">${title}</h2>${values.map(({ node, count }) => row(to([name, storedId(node.id)]), node.name, count))}</div>`;
  });
  const isDated = params.has(`${dated}From`) || params.has(`${dated}To`);
  if (isDated || facets.years.length < 2) return html`${panels}`;
  const years = facets.years.map(({ year, count }) =>
    row(to([`${dated}From`, `${year}-01-01`], [`${dated}To`, `${year}-12-31`]), String(year), count),
  );
  return html`${panels}<div class="panel"><h2 class="small">Year ${dated}</h2>${years}</div>`;
}
