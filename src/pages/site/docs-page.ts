import { html } from "@remix-run/html-template";
import { textFilter } from "../addresses/filters.ts";
import type { Page } from "../frame/page.ts";
import type { Site } from "../frame/site.ts";

/** How to use the addresses of this site. */
export function docsPage({ graphiql, introspection }: Site): Page {
  return {
    status: 200,
    title: "How to use these pages",
    description: "The addresses of this site, the same facts as files, and the API behind them.",
    address: "/docs",
    jsonLd: null,
    files: [],
    main: html`<h1>How to use these pages</h1>
<div class="prose">
<h2>Every thing has an address</h2>
<p>Members, offices, departments, parties, constituencies, countries, topics, questions and answers have pages such as <code>/countries/KP</code>. A question is also found by the day it was tabled and its number, as in <code>/questions/2025-09-15/78901</code>. Parliament reuses numbers, so a number alone may lead to a choice.</p>
<h2>Every list has an address</h2>
<p>Lists are at <code>/lists/questions</code>, <code>/lists/answers</code> and so on, and the lists of a page are below it, as in <code>/countries/KP/questions</code>. The filter is part of the address, so that you can save or share it. Give a parameter several times for several values:</p>
<p><code>/lists/answers?countries=RU&amp;countries=KP&amp;tabledFrom=2025-01-01</code></p>
<p>Lists of questions and answers take <code>${textFilter.map(({ name }) => name).join(", ")}</code> and <code>order</code>.</p>
<h2>The same facts as files</h2>
<p>Add <code>.json</code>, <code>.csv</code> or <code>.jsonl</code> to the path of a page or a list: <code>/countries/KP/questions.csv</code>. A list's file holds all its rows. The header <code>X-Total-Count</code> says how many there are; a download that fails is aborted, and never ends early as if it were whole.</p>
<h2>What is not known</h2>
<p>A database knows only what its sources had printed when they were read. What a source does not say is shown as unknown, and an answer that is not known may have been given since.</p>
<h2>The API</h2>
<p>The pages ask a GraphQL API at <code>/graphql</code>, which you can use too.${graphiql ? html` <a href="/graphql">GraphiQL</a> opens with worked queries.` : ""}${introspection ? html` The schema is at <a href="/schema.graphql">/schema.graphql</a>, with a description of every field.` : ""}</p>
</div>`,
  };
}
