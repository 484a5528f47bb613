/**
 * How many times a field may read all questions and answers. These are rough: a pass takes about 0.1 s for 50,000 texts,
 * whatever it computes.
 */

/** Fields that read the whole graph, or what a filter leaves of it. */
const aggregates: Readonly<Record<string, number>> = {
  "Query.coMentions": 2,
  "Query.commonConnections": 1,
  "Query.dataset": 3,
  "Query.membersWhoAsked": 1,
  "Query.ministersWhoAnswered": 1,
  "Query.responsiveness": 5,
  "Query.similarMembers": 1,
  "Query.textClusters": 1,
  "Query.timeline": 1,
};

/** Counting a list, for each of these fields of a connection. */
const countingFields = new Set(["totalCount", "shown"]);

/** A page of a filtered list ends when it is full, so few pages read everything. */
const PAGE_OF_FILTERED_LIST = 0.25;

/** Looking up a word, and all words with a prefix. */
const WORD = 0.1;
const PREFIX = 1;

type Args = Readonly<Record<string, unknown>>;

/** The passes of a field itself. `listPasses` are those of counting the list that it belongs to. */
export function passesOf(type: string, field: string, args: Args, listPasses: number): number {
  if (type === "Facets") return 1 + listPasses;
  if (type.endsWith("Connection") && countingFields.has(field)) return listPasses;
  const aggregate = aggregates[`${type}.${field}`];
  const search = passesOfSearch(args);
  if (aggregate !== undefined) return aggregate + search;
  return search === 0 ? 0 : search - 1 + PAGE_OF_FILTERED_LIST;
}

/** The passes of counting a list with these arguments; none if it has no filter, because its length is kept. */
export function passesOfSearch(args: Args): number {
  const filter = args["filter"];
  const isFiltered = typeof filter === "object" && filter !== null && Object.values(filter).some(isGiven);
  const text = [args["text"], isFiltered ? (filter as Args)["text"] : null].find(
    (each) => typeof each === "string",
  );
  if (!isFiltered && text === undefined) return 0;
  return 1 + (typeof text === "string" ? passesOfText(text) : 0);
}

function isGiven(value: unknown): boolean {
  return (
    value !== null &&
    value !== false &&
    value !== "ALL" &&
    value !== "" &&
    !(Array.isArray(value) && value.length === 0)
  );
}

function passesOfText(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const prefixes = words.filter((word) => /\*\W*$/.test(word)).length;
  return prefixes * PREFIX + (words.length - prefixes) * WORD;
}
