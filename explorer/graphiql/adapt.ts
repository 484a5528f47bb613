import type { Ask } from "./post.ts";

/** Replaces the names in a worked query, which are those of the sample, by names of the graph that is served. */
export type Adapt = (query: string) => string;

/** A name that a worked query uses, and the text in its place; undefined if the graph has no such thing. */
type Replacement = readonly [used: string, found: string | undefined];

// biome-ignore lint/suspicious/noExplicitAny: rows of the two queries below, and any may be missing
type Row = any;

const nodes = (list: Row): readonly Row[] => (list?.edges ?? []).map(({ node }: Row) => node);

/** Searches of example 24: the first that finds something is shown. */
const searches = ['sanction* (\\"north korea\\" OR dprk) -coal', "sanction* -coal", "trade* -coal"] as const;

/** If the graph has the sample's invented member, it is the sample, and the worked queries need no other names. */
const probe = `{
  sample: member(name: "Baroness Thorne of Saltfleet") { id }
  both: ministersWhoAnswered(about: { countries: ["RU", "KP"], scope: ANSWER }, first: 1) { totalCount }
  questions(first: 1, filter: { states: [ANSWERED] }) {
    edges { node { id tabledOn } }
    facets {
      askers(first: 1) { node { id name } }
      ministers(first: 2) { node { id name } }
      departments(first: 1) { node { name } }
      topics(first: 2) { node { name } }
    }
  }
  corrected: questions(first: 1, filter: { states: [CORRECTED] }) { edges { node { id } } }
  homeOffice: department(name: "Home Office") { questions(first: 1) { totalCount } }
  sanctions: topic(name: "Sanctions") { answers(first: 1) { totalCount } }
  trade: topic(name: "Trade") { id }
  pairs: coMentions(of: COUNTRIES, scope: ANSWER, first: 1) {
    edges { node { first { ... on Country { id code name } } second { ... on Country { id code name } } } }
  }
  ${searches.map((text, at) => `search${at}: search(text: "${text}", first: 1) { totalCount }`).join("\n  ")}
}`;

const texts = `query ($country: String!, $second: String!) {
  newest: answers(first: 1, filter: { countries: [$second] }) { edges { node { answeredOn } } }
  asking: membersWhoAsked(about: { countries: [$country] }, first: 1) { edges { node { id } } }
  questions(first: 100, filter: { states: [ANSWERED] }) {
    edges { node {
      references(first: 1) { edges { node { id } } }
      answer { questions(first: 1) { totalCount edges { node { id } } } references(first: 1) { edges { node { id } } } }
    } }
  }
  departments(first: 100) {
    edges { node { name questions(first: 1) { totalCount } successors(first: 1) { edges { node { name } } } } }
  }
}`;

/** Finds out which names the worked queries need here. If the server does not tell all of it, they stay as they are. */
export async function findNames(ask: Ask): Promise<Adapt> {
  // A field of the answers is null if the server had no time for it.
  return await fittingNames(ask).catch(() => (query: string) => query);
}

async function fittingNames(ask: Ask): Promise<Adapt> {
  const found: Row = (await ask({ query: probe })).data;
  if (found == null || found.sample !== null) return (query) => query;
  const [pair] = found.both.totalCount > 0 ? [] : nodes(found.pairs);
  const variables = { country: pair?.first?.code ?? "RU", second: pair?.second?.code ?? "KP" };
  const more: Row = (await ask({ query: texts, variables }).catch(() => null))?.data;
  return replaceAll([...replacements(found, more), ...countries(pair)]);
}

function replacements(found: Row, more: Row): readonly Replacement[] {
  const { facets } = found.questions;
  const [answered] = nodes(found.questions);
  const [corrected] = nodes(found.corrected);
  const [asker] = facets.askers;
  const [minister, other = minister] = facets.ministers;
  const [topic] = facets.topics;
  const [asking = asker?.node] = nodes(more?.asking);
  const numbers = nodes(more?.questions);
  const referred = numbers
    .flatMap((each) => [...nodes(each.references), ...nodes(each.answer?.references)])
    .find((each) => each !== null);
  const [together] = nodes(numbers.find((each) => each.answer?.questions.totalCount > 1)?.answer.questions);
  const former = nodes(more?.departments).find(
    (each) => each.questions.totalCount > 0 && nodes(each.successors).length > 0,
  );
  const search = searches.findIndex((_, at) => found[`search${at}`].totalCount > 0);
  const id = (node: Row) => node && `id: "${node.id}"`;
  const named = (node: Row) => node && JSON.stringify(node.name);
  return [
    [`name: "Alex Harrow"`, id(asker?.node)],
    [`name: "Baroness Thorne of Saltfleet"`, id(minister?.node)],
    [`name: "Owen Hale"`, id(other?.node)],
    [`"TWVtYmVyOjkxMDE"`, minister && `"${minister.node.id}"`],
    [`"TWVtYmVyOjkwMDI"`, asking && `"${asking.id}"`],
    [`"harrow"`, named(asker?.node)],
    [`uin: "731001"`, id(answered)],
    [`uin: "990002"`, id(referred ?? answered)],
    [`uin: "700120"`, id(together ?? answered)],
    [`uin: "700105"`, id(corrected ?? answered)],
    [`"Department for International Trade"`, named(former ?? facets.departments[0]?.node)],
    [
      `"Home Office"`,
      found.homeOffice?.questions.totalCount > 0 ? undefined : named(facets.departments[0]?.node),
    ],
    [
      `["Sanctions"]`,
      found.sanctions?.answers.totalCount > 0 || !topic ? undefined : `[${named(topic.node)}]`,
    ],
    [`topic(name: "Trade")`, found.trade || !topic ? undefined : `topic(name: ${named(topic.node)})`],
    [searches[0], searches[search]],
    // What the graph has learned since the beginning: a cursor of the sample fits no other graph.
    [`($cursor: String = "WyJDaGFuZ2VzIixudWxsLDY4LCI5MzEwMDA3Il0")`, "($cursor: String)"],
    ["2025-06-01", answered?.tabledOn ?? undefined],
    ...year(nodes(more?.newest)[0]?.answeredOn),
  ];
}

/** The year of the newest answer on a country. */
function year(newest: string | null | undefined): readonly Replacement[] {
  if (newest == null) return [];
  const found = newest.slice(0, 4);
  return ["2025-01-01", "2025-12-31", "of 2025", "since 2025"].map((used) => [
    used,
    used.replace("2025", found),
  ]);
}

/** The two countries that are named together most often, if no minister has answered on those of the examples. */
function countries(pair: Row): readonly Replacement[] {
  if (pair?.first == null || pair.second == null) return [];
  const used = [
    [pair.first, ["Russia", "China", "Iran"], ["RU", "IR"], "Q291bnRyeTpSVQ"],
    [pair.second, ["North Korea", "DPRK", "Taiwan", "Israel", "Ukraine"], ["KP", "IL"], "Q291bnRyeTpLUA"],
  ] as const;
  return used.flatMap(([country, names, codes, id]): readonly Replacement[] => [
    [`"${id}"`, `"${country.id}"`],
    ...codes.map((code) => [`"${code}"`, `"${country.code}"`] as const),
    ...names.map((name) => [name, country.name] as const),
  ]);
}

/** Replaces in one pass, so that a name that was put in is not replaced again. */
function replaceAll(replacements: readonly Replacement[]): Adapt {
  const found = new Map(replacements.flatMap(([used, name]) => (name === undefined ? [] : [[used, name]])));
  const longestFirst = [...found.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map((used) => used.replace(/[^\w\s]/g, "\\$&")).join("|"), "g");
  return (query) => query.replace(pattern, (used) => found.get(used) ?? used);
}
