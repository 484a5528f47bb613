import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../examples/queries/", import.meta.url);

/** The example queries that GraphiQL opens, one per tab, in the order of their file names. */
export function readGraphiqlTabs(): readonly { readonly query: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => ({ query: readFileSync(new URL(file, folder), "utf8") }));
}
