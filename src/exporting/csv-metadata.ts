import { type About, aboutEntries } from "../export/about.ts";

/**
 * What a CSV or JSON Lines file is, in a file of its own (CSV on the Web), because the rows have no room for it. Its name is the
 * file's with `-metadata.json`.
 */
export function csvMetadata(file: string, about: About, counts: Readonly<Record<string, number>>) {
  const entries = Object.fromEntries(aboutEntries(about));
  return {
    "@context": ["http://www.w3.org/ns/csvw", { dc: "http://purl.org/dc/terms/" }],
    url: file,
    "dc:title": entries["title"],
    "dc:creator": entries["creator"],
    "dc:license": entries["licence"],
    "dc:created": entries["exported"],
    "dc:temporal": entries["days"],
    "dc:source": entries["query"],
    counts,
  };
}
