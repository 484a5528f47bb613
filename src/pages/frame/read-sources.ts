import { type DataSources, sourcesQuery } from "../ask/sources.ts";
import type { Site } from "./site.ts";

/** The sources of the whole database; at most a minute old, because counting them reads every question. */
export function readSources(site: Site): Promise<DataSources> {
  return site.remembered("sources", async () => (await site.forAll.ask(sourcesQuery, {})).dataset);
}
