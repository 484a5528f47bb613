import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf, VariablesOf } from "gql.tada";
import { MAX_PAGE } from "../../model/limits.ts";
import { type FilterField, textFilter } from "../addresses/filters.ts";
import { nodeAddress } from "../addresses/node-address.ts";
import { readFilter, rejectUnknown } from "../addresses/read-filter.ts";
import { windowOf } from "../addresses/window.ts";
import { memberFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import type { Outcome, PageRequest } from "../frame/outcome.ts";
import { fileFormats } from "../frame/page.ts";
import { absolute, type Site } from "../frame/site.ts";
import { type Condition, givenConditions, readConditions, titleWith } from "../parts/conditions.ts";
import { counted, dayOf, number } from "../parts/days.ts";
import { filterForm } from "../parts/filter-form.ts";
import { nodeLink } from "../parts/links.ts";
import { markedText, plainMarks } from "../parts/marked-text.ts";
import { pager } from "../parts/pager.ts";
import { memberColumns, type NodeColumn } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { wholeList } from "./whole-list.ts";

/** The list of ministers who have answered on some countries or topics, with counts and evidence. */

const ministersQuery = graphql(
  `
  query PageMinisters(
    $about: About!, $filter: AnswerFilter, $countMode: CountMode, $order: MemberOrder
    $first: Int, $after: String, $last: Int, $before: String
  ) {
    ministersWhoAnswered(
      about: $about, filter: $filter, countMode: $countMode, order: $order
      first: $first, after: $after, last: $last, before: $before
    ) {
      totalCount
      counted { statement }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        answerCount distinctAnswerCount questionCount firstAnswered lastAnswered
        node { ...MemberFields }
        evidence(first: 3) { snippet snippetStart start end answer { id } question { id } }
      }
    }
  }
`,
  [memberFields],
);

type Ministers = ResultOf<typeof ministersQuery>["ministersWhoAnswered"];
type Minister = Ministers["edges"][number];
type Asked = VariablesOf<typeof ministersQuery>;

/** What the answers are about; the API takes it apart from the other conditions. */
const aboutFields: readonly FilterField[] = [
  ...textFilter.filter(({ name }) => ["countries", "match", "topics", "minScore"].includes(name)),
  {
    name: "scope",
    label: "Countries named in one",
    kind: "choice",
    choices: [
      ["SENTENCE", "sentence"],
      ["ANSWER", "answer"],
      ["EXCHANGE", "question and answer together"],
    ],
  },
];
const otherFields = textFilter.filter(({ name }) => !aboutFields.some((field) => field.name === name));
const modeFields: readonly FilterField[] = [
  {
    name: "countMode",
    label: "Count",
    kind: "choice",
    choices: [
      ["ANSWERS", "answers"],
      ["DISTINCT_ANSWERS", "different answers"],
      ["QUESTIONS", "questions"],
    ],
  },
  {
    name: "order",
    label: "Order",
    kind: "choice",
    choices: [
      ["COUNT", "by count"],
      ["LATEST", "by last answer"],
      ["NAME", "by name"],
    ],
  },
];
const fields = [...aboutFields, ...otherFields, ...modeFields];
const names = fields.map(({ name }) => name);

const columns: readonly NodeColumn<Minister>[] = [
  ...memberColumns.map(([name, kind, cell]): NodeColumn<Minister> => [name, kind, ({ node }) => cell(node)]),
  ["answerCount", "integer", ({ answerCount }) => answerCount],
  ["distinctAnswerCount", "integer", ({ distinctAnswerCount }) => distinctAnswerCount],
  ["questionCount", "integer", ({ questionCount }) => questionCount],
  ["firstAnswered", "day", ({ firstAnswered }) => firstAnswered],
  ["lastAnswered", "day", ({ lastAnswered }) => lastAnswered],
];

/** The page or the file of the list. */
export async function answerMinisters(site: Site, { params, format, path }: PageRequest): Promise<Outcome> {
  rejectUnknown(params, [...names, ...(format === null ? ["after", "before"] : [])]);
  const asked = {
    about: readFilter(aboutFields, params),
    filter: readFilter(otherFields, params),
    ...readFilter(modeFields, params),
  } as Asked;
  if (format !== null) {
    const { ministersWhoAnswered: first } = await site.ask(ministersQuery, { ...asked, first: MAX_PAGE });
    const ministers = wholeList(
      first,
      async (after) =>
        (await site.ask(ministersQuery, { ...asked, first: MAX_PAGE, after })).ministersWhoAnswered,
    );
    const table = tableOf(columns, ministers);
    return { kind: "file", format, name: "ministers", table, total: first.totalCount, data: null };
  }
  const [{ ministersWhoAnswered: part }, conditions] = await Promise.all([
    site.ask(ministersQuery, { ...asked, ...windowOf(params) }),
    readConditions(site.ask, fields, params),
  ]);
  const address = addressOf(path, params);
  const title = titleWith("Ministers who answered", conditions);
  return {
    kind: "page",
    page: {
      status: 200,
      title,
      description: `${counted(part.totalCount, "minister")}. ${part.counted.statement}`,
      address,
      files: fileFormats,
      jsonLd: { "@type": "CollectionPage", name: title, url: absolute(site, address) },
      main: mainOf(part, path, params, conditions),
    },
  };
}

function addressOf(path: string, params: URLSearchParams, change: readonly [string, string][] = []): string {
  const kept = givenConditions(fields, params).map(
    ({ field, value }) => [field.name, value] as [string, string],
  );
  const query = new URLSearchParams([...kept, ...change]);
  return query.size === 0 ? path : `${path}?${query}`;
}

function mainOf(
  { totalCount, counted: rule, edges, pageInfo }: Ministers,
  path: string,
  params: URLSearchParams,
  conditions: readonly Condition[],
): SafeHtml {
  return html`<p class="kind">List</p>
<h1>Ministers who answered <span class="count">${number(totalCount)}</span></h1>
<p class="lead">${rule.statement}</p>
${filterForm(path, fields, conditions)}
<h2 class="hidden">Rows</h2>
${edges.length === 0 ? html`<p class="lead">No minister in this database has answered so.</p>` : html`<ul class="rows">${edges.map((edge) => html`<li>${ministerItem(edge)}</li>`)}</ul>`}
${pager(pageInfo, (name, cursor) => addressOf(path, params, [[name, cursor]]))}`;
}

function ministerItem({
  node,
  answerCount,
  distinctAnswerCount,
  firstAnswered,
  lastAnswered,
  evidence,
}: Minister): SafeHtml {
  // Words of one passage are highlighted together.
  const bySnippet = Map.groupBy(
    evidence,
    ({ snippet, answer, question }) => `${(answer ?? question).id} ${snippet}`,
  );
  const passages = [...bySnippet.values()].map((same) => {
    const [{ snippet, answer, question }] = same as [Minister["evidence"][number]];
    const spans = same.map(({ snippetStart, start, end }) => ({
      start: start - snippetStart,
      end: end - snippetStart,
    }));
    const address = nodeAddress((answer ?? question).id);
    return html`<p class="passage">${markedText(snippet, plainMarks("country", spans))} <a class="note" href="${address}">${answer === null ? "the question" : "the answer"}</a></p>`;
  });
  return html`<article><h3>${nodeLink(node)} <span class="count">${counted(answerCount, "answer")}</span></h3>
<p class="note">${counted(distinctAnswerCount, "different answer")} · first on ${dayOf(firstAnswered)}, last on ${dayOf(lastAnswered)}</p>
${passages}</article>`;
}
