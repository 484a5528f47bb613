import type { ResultOf, VariablesOf } from "gql.tada";
import { affiliationKinds } from "../../model/graph/affiliations.ts";
import { MAX_PAGE } from "../../model/limits.ts";
import { nodeAddress } from "../addresses/node-address.ts";
import { graphql } from "../ask/graphql.ts";
import type { Outcome } from "../frame/outcome.ts";
import { absolute, type Site } from "../frame/site.ts";
import { allNodes } from "../lists/all-nodes.ts";
import { findList } from "../lists/list-definitions.ts";
import { askedList, readListPart } from "../lists/read-list.ts";

/**
 * The map of the site for search engines: an index, a file for each kind of node, and one for the questions of each
 * month, because a file may hold at most 50,000 addresses. Needs the public address, because every entry is absolute.
 */

const lists = affiliationKinds.map(({ list }) => list);
const kinds: readonly string[] = ["members", "offices", "departments", ...lists, "countries", "topics"];
const undated = "questions-undated";

const monthsQuery = graphql(`
  query PageMonths { dataset { coverage { month } } }
`);

const questionsQuery = graphql(`
  query PageSitemap($filter: QuestionFilter, $first: Int, $after: String, $last: Int, $before: String) {
    questions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { id tabledOn } }
    }
  }
`);

/** The index of the map; null if the public address is not known. */
export async function answerSitemapIndex(site: Site): Promise<Outcome | null> {
  if (site.publicUrl === null) return null;
  const { dataset } = await site.ask(monthsQuery, {});
  const months = new Set(dataset.coverage.flatMap(({ month }) => month ?? []));
  const names = [...kinds, ...[...months].sort().map((month) => `questions-${month}`), undated];
  const entries = names.map(
    (name) => `<sitemap><loc>${absolute(site, `/sitemaps/${name}.xml`)}</loc></sitemap>\n`,
  );
  return xml(["sitemapindex", ...entries]);
}

/** One file of the map; null if there is no such file. */
export async function answerSitemap(site: Site, name: string): Promise<Outcome | null> {
  if (site.publicUrl === null) return null;
  const month = /^questions-(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(name)?.[1];
  if (month !== undefined) return xml(urls(site, questionsOfMonth(site, month)));
  if (name === undated) return xml(urls(site, undatedQuestions(site)));
  const list = kinds.includes(name) ? findList(null, name) : null;
  if (list === null) return null;
  const asked = askedList(list, null, new URLSearchParams());
  const first = await readListPart(site, asked, { first: MAX_PAGE });
  return first === null ? null : xml(urls(site, allNodes(site, asked, first)));
}

type Node = { readonly id: string };

async function* urls(site: Site, nodes: AsyncIterable<Node>): AsyncGenerator<string> {
  yield "urlset";
  // Addresses are percent-encoded; only the apostrophe and the ampersand mean something in XML.
  for await (const { id } of nodes) {
    const address = absolute(site, nodeAddress(id)).replaceAll("&", "&amp;").replaceAll("'", "&apos;");
    yield `<url><loc>${address}</loc></url>\n`;
  }
}

/** An XML file from the name of its root element and the entries that follow. */
function xml(entries: Iterable<string> | AsyncIterable<string>): Outcome {
  return { kind: "text", body: xmlText(entries), mediaType: "application/xml; charset=utf-8" };
}

async function* xmlText(entries: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let root = "";
  for await (const entry of entries) {
    if (root === "")
      yield `<?xml version="1.0" encoding="UTF-8"?>\n<${entry} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
    else yield entry;
    if (root === "") root = entry;
  }
  yield `</${root}>\n`;
}

async function* questionsOfMonth(site: Site, month: string): AsyncGenerator<Node> {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const filter = {
    tabledFrom: `${month}-01`,
    tabledTo: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10),
  };
  let after: string | null = null;
  do {
    const { questions }: ResultOf<typeof questionsQuery> = await readQuestions(site, {
      filter,
      first: MAX_PAGE,
      after,
    });
    for (const { node } of questions.edges) yield node;
    after = questions.pageInfo.hasNextPage ? questions.pageInfo.endCursor : null;
  } while (after !== null);
}

/** Undated questions are the last of all, so the list is read from its end. */
async function* undatedQuestions(site: Site): AsyncGenerator<Node> {
  let before: string | null = null;
  do {
    const { questions }: ResultOf<typeof questionsQuery> = await readQuestions(site, {
      last: MAX_PAGE,
      before,
    });
    const found = questions.edges.filter(({ node }) => node.tabledOn === null);
    for (const { node } of found) yield node;
    const { hasPreviousPage, startCursor } = questions.pageInfo;
    before = hasPreviousPage && found.length === questions.edges.length ? startCursor : null;
  } while (before !== null);
}

function readQuestions(site: Site, variables: VariablesOf<typeof questionsQuery>) {
  return site.ask(questionsQuery, variables);
}
