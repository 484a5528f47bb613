import { readFileSync } from "node:fs";
import type { Outcome } from "../frame/outcome.ts";
import { absolute, type Site } from "../frame/site.ts";

const mediaType = "text/plain; charset=utf-8";

/** What search engines may read: every page, but neither searches nor the many filters of each list. */
export function robots(site: Site): Outcome {
  const sitemap = site.publicUrl === null ? [] : [`Sitemap: ${absolute(site, "/sitemap.xml")}`];
  const rules = ["User-agent: *", "Disallow: /search", "Disallow: /graphql", "Disallow: /*?", ...sitemap];
  return { kind: "text", body: `${rules.join("\n")}\n`, mediaType };
}

/** The schema of the API as text. */
export function printedSchema(): Outcome {
  const file = new URL("../../../schema/schema.graphql", import.meta.url);
  return { kind: "text", body: readFileSync(file, "utf8"), mediaType };
}
