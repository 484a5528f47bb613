import { MAX_PAGE } from "../../model/limits.ts";
import { nodeAddress, storedId } from "../addresses/node-address.ts";
import { BadAddressError } from "../addresses/read-filter.ts";
import type { Outcome, PageRequest } from "../frame/outcome.ts";
import type { Site } from "../frame/site.ts";
import { wholeList } from "../lists/whole-list.ts";
import type { NodeColumn } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { type FoundTexts, searched, searchQuery } from "./search-page.ts";

type Found = FoundTexts["edges"][number];

const columns: readonly NodeColumn<Found>[] = [
  ["kind", "text", ({ node }) => node.__typename],
  ["id", "text", ({ node }) => storedId(node.id)],
  ["address", "text", ({ node }) => nodeAddress(node.id)],
  ["score", "number", ({ score }) => score],
  ["snippets", "json", ({ snippets }) => snippets.map(({ text }) => text)],
  ["text", "text", ({ node }) => node.text],
  ["retrievedAt", "time", ({ node }) => node.provenance.retrievedAt],
];

/** All texts that match a search, as a file. */
export async function answerSearchFile(site: Site, { params, format }: PageRequest): Promise<Outcome | null> {
  const asked = searched(params, []);
  if (format === null) return null;
  if (asked.text === "") throw new BadAddressError("Give the words to search for in q.");
  const { search } = await site.ask(searchQuery, { ...asked, first: MAX_PAGE });
  const found = wholeList(
    search,
    async (after) => (await site.ask(searchQuery, { ...asked, first: MAX_PAGE, after })).search,
  );
  const table = tableOf(columns, found);
  return { kind: "file", format, name: "search", table, total: search.totalCount, data: null };
}
