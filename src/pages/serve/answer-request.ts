import { labelOfFolder, storedAddress } from "../addresses/node-address.ts";
import { rejectUnknown } from "../addresses/read-filter.ts";
import type { Outcome, PageRequest } from "../frame/outcome.ts";
import type { Site } from "../frame/site.ts";
import { findList } from "../lists/list-definitions.ts";
import { answerMinisters } from "../lists/ministers-list.ts";
import { docsPage } from "../site/docs-page.ts";
import { readHomePage } from "../site/home-page.ts";
import { answerNumber } from "../site/number-page.ts";
import { printedSchema, robots } from "../site/plain-texts.ts";
import { answerSearchFile } from "../site/search-file.ts";
import { readSearchPage } from "../site/search-page.ts";
import { answerSitemap, answerSitemapIndex } from "../site/sitemap.ts";
import { answerList } from "./list-routes.ts";
import { answerNode } from "./node-routes.ts";

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What is at an address; null if nothing is. */
export async function answerRequest(site: Site, request: PageRequest): Promise<Outcome | null> {
  const { parts, format, params } = request;
  const [folder = "", name = "", more] = parts;
  if (parts.length === 1) return answerTop(site, request, folder);
  if (folder === "sitemaps") {
    const file = /^([\w-]+)\.xml$/.exec(name)?.[1];
    return file === undefined || more !== undefined ? null : answerSitemap(site, file);
  }
  if (folder === "lists") {
    if (name === "ministers" && more === undefined) return answerMinisters(site, request);
    const list = findList(null, name);
    return list === null || parts.length > 2 ? null : answerList(site, request, list, null);
  }
  const label = labelOfFolder(folder);
  if (label === null) return null;
  if (label === "Question" && day.test(name) && more !== undefined) {
    rejectUnknown(params, []);
    return parts.length > 3 ? null : answerNumber(site, more, name, format);
  }
  const found = await answerNode(site, request, label);
  if (found !== null || more !== undefined) return found;
  if (label === "Question") return answerNumber(site, name, null, format);
  const upper = name.toUpperCase();
  return label === "Country" && upper !== name && format === null
    ? answerNode(site, { ...request, parts: [folder, upper] }, label).then((country) =>
        country === null ? null : { kind: "redirect", to: storedAddress("Country", upper) },
      )
    : null;
}

async function answerTop(site: Site, request: PageRequest, name: string): Promise<Outcome | null> {
  const { params, format } = request;
  if (name === "search") {
    if (format !== null) return answerSearchFile(site, request);
    return { kind: "page", page: await readSearchPage(site, params), searched: params.get("q") ?? "" };
  }
  if (format !== null) return null;
  if (name === "sitemap.xml") return answerSitemapIndex(site);
  if (name === "robots.txt") return robots(site);
  if (name === "schema.graphql") return site.introspection ? printedSchema() : null;
  if (name === "") return { kind: "page", page: await readHomePage(site) };
  return name === "docs" ? { kind: "page", page: docsPage(site) } : null;
}
