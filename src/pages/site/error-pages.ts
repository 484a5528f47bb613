import { html, type SafeHtml } from "@remix-run/html-template";
import { nodeAddress } from "../addresses/node-address.ts";
import { type FoundFields, findQuery } from "../ask/find.ts";
import { type Failure, missing } from "../frame/failure.ts";
import type { Page } from "../frame/page.ts";
import type { Site } from "../frame/site.ts";
import { suggestionList } from "../parts/suggestions.ts";

/** The page for a request that failed. */
export function errorPage({ status, title, message, extensions }: Failure): Page {
  return plainPage(status, title, html`<p>${message}</p>${candidateList(extensions["candidates"])}`);
}

/** The page for an address that leads nowhere. Its last words are taken for a name, which may lead somewhere. */
export async function missingPage(site: Site, parts: readonly string[]): Promise<Page> {
  const words = (parts[1] ?? parts[0] ?? "")
    .replace(/^name-/, "")
    .replace(/[-_+]+/g, " ")
    .trim()
    .slice(0, 200);
  const found = await similarNames(site, words);
  const { status, title, message } = missing;
  return plainPage(
    status,
    title,
    html`<p class="lead">${message}</p>
${suggestionList("Did you mean", found)}
<p>Search for a name or for words of a text at the top of this page.</p>`,
  );
}

function plainPage(status: number, title: string, main: SafeHtml): Page {
  const description = `${title}.`;
  return {
    status,
    title,
    description,
    address: null,
    jsonLd: null,
    files: [],
    main: html`<h1>${title}</h1>${main}`,
  };
}

async function similarNames(site: Site, text: string): Promise<readonly FoundFields[]> {
  if (!/\p{L}/u.test(text)) return [];
  try {
    return (await site.ask(findQuery, { text, first: 5 })).find;
  } catch {
    // The page is about something else; without suggestions it is still true.
    return [];
  }
}

/** The nodes that an ambiguous name could mean; none of them is chosen. */
function candidateList(candidates: unknown): SafeHtml {
  if (!Array.isArray(candidates)) return html``;
  const known = candidates as readonly {
    readonly id: string;
    readonly name: string;
    readonly detail: string;
  }[];
  return html`<h2>It could be</h2><ul class="rows">${known.map(
    ({ id, name, detail }) =>
      html`<li><p class="named"><a href="${nodeAddress(id)}">${name}</a> <span class="note">${detail}</span></p></li>`,
  )}</ul>`;
}
