import { html, type SafeHtml } from "@remix-run/html-template";
import { dayOf } from "../parts/days.ts";
import { jsonLdScript } from "./json-ld.ts";
import { fileAddress, mediaTypes, type Page } from "./page.ts";
import { absolute, type DatasetFacts, type Site, siteName } from "./site.ts";

const fileNames = { json: "JSON", csv: "CSV", jsonl: "JSON Lines" } as const;

const navigation = [
  ["/lists/questions", "Questions"],
  ["/lists/answers", "Answers"],
  ["/lists/members", "Members"],
  ["/lists/ministers", "Ministers"],
  ["/lists/departments", "Departments"],
  ["/lists/countries", "Countries"],
  ["/lists/topics", "Topics"],
  ["/explore/", "Explorer"],
] as const;

/** The whole HTML of a page. `searched` is shown in the search box; `dataset` is null if the store does not answer. */
export function pageHtml(page: Page, site: Site, dataset: DatasetFacts | null, searched = ""): SafeHtml {
  const { title, description, address, main, files } = page;
  const fullTitle = title === siteName ? title : `${title} – ${siteName}`;
  const canonical = address === null ? null : absolute(site, address);
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${fullTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${siteName}">
${canonical === null ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${canonical}"><meta property="og:url" content="${canonical}">`}
${address === null ? "" : files.map((format) => html`<link rel="alternate" type="${mediaTypes[format]}" title="${fileNames[format]}" href="${fileAddress(address, format)}">`)}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${page.jsonLd === null ? "" : jsonLdScript(page.jsonLd)}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="band"><div class="wide">
<a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28"> ${siteName}</a>
<form class="search" action="/search" role="search"><label class="hidden" for="q">Search</label><input id="q" name="q" type="search" value="${searched}" placeholder="A name, a country or words of a text"><button>Search</button></form>
<nav aria-label="Lists">${navigation.map(([to, name]) => html`<a href="${to}">${name}</a>`)}</nav>
</div></header>
<main id="main" class="wide">
${main}
${address === null || files.length === 0 ? "" : html`<p class="files">This page as ${files.map((format, at) => html`${at === 0 ? "" : ", "}<a href="${fileAddress(address, format)}">${fileNames[format]}</a>`)}</p>`}
</main>
<footer><div class="wide">
<p>${coverage(dataset)} <a href="/#sources">Sources and licence</a></p>
<p><a href="/docs">How to use these pages</a> ${site.graphiql ? html`· <a href="/graphql">GraphiQL</a> ` : ""}${site.introspection ? html`· <a href="/schema.graphql">Schema</a>` : ""}</p>
</div></footer>
</body>
</html>
`;
}

/** Which days the database covers, and when it was last filled. Later events are unknown to it. */
function coverage(dataset: DatasetFacts | null): SafeHtml {
  if (dataset === null) return html`The database does not respond.`;
  const { firstTabled, lastTabled, lastImport } = dataset;
  const days =
    firstTabled === null
      ? html`The database holds no dated question.`
      : html`Covers questions tabled from ${dayOf(firstTabled)} to ${dayOf(lastTabled)}.`;
  return lastImport === null
    ? html`${days} The day of the last import is unknown.`
    : html`${days} Last import on ${dayOf(lastImport.finishedAt.slice(0, 10))}; later events are not known here.`;
}
