import { html, type SafeHtml } from "@remix-run/html-template";
import { noSlot } from "../../export/download-slots.ts";
import { nodeAddress } from "../addresses/node-address.ts";
import { BadAddressError } from "../addresses/read-filter.ts";
import { AskError } from "../ask/ask.ts";
import { type FoundFields, findQuery } from "../ask/find.ts";
import type { Page } from "../frame/page.ts";
import type { Site } from "../frame/site.ts";
import { suggestionList } from "../parts/suggestions.ts";

/** The pages for addresses that lead nowhere and for requests that fail. */

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

/** The page for an address that leads nowhere. Its last words are taken for a name, which may lead somewhere. */
export async function missingPage(site: Site, parts: readonly string[]): Promise<Page> {
  const words = (parts[1] ?? parts[0] ?? "")
    .replace(/^name-/, "")
    .replace(/[-_+]+/g, " ")
    .trim()
    .slice(0, 200);
  const found = await similarNames(site, words);
  return plainPage(
    404,
    "This page does not exist",
    html`<p class="lead">Nothing in this database has this address. It may have been removed, or not be imported yet.</p>
${suggestionList("Did you mean", found)}
<p>Search for a name or for words of a text at the top of this page.</p>`,
  );
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

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  AMBIGUOUS: 400,
  NOT_FOUND: 404,
  TIMEOUT: 503,
  STORE_UNAVAILABLE: 503,
  OVERLOADED: 503,
};

const titles: Readonly<Record<number, string>> = {
  400: "This address cannot be answered",
  404: "There is no such name",
  500: "Something went wrong",
  503: "The database does not respond",
};

const specialTitles: Readonly<Record<string, string>> = {
  TIMEOUT: "This took too long",
  OVERLOADED: "The server is busy",
};

/** The page for a request that failed, with the words of the API. */
export function errorPage(error: unknown): Page {
  if (error instanceof BadAddressError)
    return plainPage(400, titles[400] ?? "", html`<p>${error.message}</p>`);
  if (!(error instanceof AskError)) {
    return plainPage(500, titles[500] ?? "", html`<p>The error has been logged. Try again later.</p>`);
  }
  const status = statuses[error.code] ?? 500;
  const title = specialTitles[error.code] ?? titles[status] ?? "";
  return plainPage(status, title, html`<p>${error.message}</p>${candidateList(error)}`);
}

/** The page for a download that has to wait for others. */
export function busyPage(): Page {
  return plainPage(noSlot.status, specialTitles["OVERLOADED"] ?? "", html`<p>${noSlot.message}</p>`);
}

/** The nodes that an ambiguous name could mean; none of them is chosen. */
function candidateList({ extensions }: AskError): SafeHtml {
  const candidates = extensions["candidates"];
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
