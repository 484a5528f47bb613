import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import type { FilterField } from "../addresses/filters.ts";
import { readFilter, readOnce, rejectUnknown } from "../addresses/read-filter.ts";
import { windowOf } from "../addresses/window.ts";
import { AskError } from "../ask/ask.ts";
import { type FoundFields, findQuery } from "../ask/find.ts";
import { answerFields, questionFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { fileFormats, type Page } from "../frame/page.ts";
import type { Site } from "../frame/site.ts";
import { counted, number } from "../parts/days.ts";
import { joined } from "../parts/facts.ts";
import { answerItem, namedItem, questionItem } from "../parts/items.ts";
import { nodeLink } from "../parts/links.ts";
import { markedText, plainMarks } from "../parts/marked-text.ts";
import { pager } from "../parts/pager.ts";

export const searchQuery = graphql(
  `
  query PageSearch($text: String!, $in: [SearchIn!], $first: Int, $after: String, $last: Int, $before: String) {
    search(text: $text, in: $in, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        score
        snippets(first: 2) { field text highlights { start end } }
        node { __typename ... on Question { ...QuestionFields } ... on Answer { ...AnswerFields } }
      }
    }
  }
`,
  [questionFields, answerFields],
);

export type FoundTexts = ResultOf<typeof searchQuery>["search"];
type FoundEdge = FoundTexts["edges"][number];

const inField: FilterField = {
  name: "in",
  label: "Search in",
  kind: "choices",
  choices: [
    ["QUESTIONS", "questions"],
    ["ANSWERS", "answers"],
  ],
};

/** What an address of the search page asks for. `text` is empty before anything is searched for. */
export function searched(params: URLSearchParams, others: readonly string[]) {
  rejectUnknown(params, ["q", "in", ...others]);
  const kinds = readFilter([inField], params)["in"] as ("QUESTIONS" | "ANSWERS")[] | undefined;
  return { text: (readOnce(params, "q") ?? "").trim(), ...(kinds === undefined ? {} : { in: kinds }) };
}

/** The page of search results: nodes by name, and texts that match. */
export async function readSearchPage(site: Site, params: URLSearchParams): Promise<Page> {
  const { text, ...kinds } = searched(params, ["after", "before"]);
  if (text === "")
    return pageOf(
      params,
      html`<p class="lead">Enter a name, a country, or words of a question or an answer.</p>`,
    );
  const isFirst = !params.has("after") && !params.has("before");
  const [names, texts] = await Promise.all([
    isFirst ? unlessBadInput(site.ask(findQuery, { text, first: 8 })) : null,
    unlessBadInput(site.ask(searchQuery, { text, ...kinds, ...windowOf(params) })),
  ]);
  return pageOf(
    params,
    html`${numberLink(text)}${names === null ? "" : names instanceof AskError ? "" : nameSection(names.find)}
${texts instanceof AskError ? html`<h2>Texts</h2><p>${texts.message}</p>` : textSection(texts.search, params)}`,
  );
}

/** A search for a number may mean a question. */
function numberLink(text: string): SafeHtml {
  const number = /^(?:HL)?\d{1,7}$/i.test(text) ? text.toUpperCase() : null;
  return number === null
    ? html``
    : html`<p><a href="/questions/${number}">The question with the number ${number}</a></p>`;
}

/** An error in the words of a search belongs beside the other results, not in their place. */
async function unlessBadInput<Data>(answer: Promise<Data>): Promise<Data | AskError> {
  return answer.catch((error: unknown) => {
    if (error instanceof AskError && error.code === "BAD_USER_INPUT") return error;
    throw error;
  });
}

function pageOf(params: URLSearchParams, results: SafeHtml): Page {
  const text = (params.get("q") ?? "").trim();
  const kept = new URLSearchParams([...params].filter(([name]) => name === "q" || name === "in"));
  const title = text === "" ? "Search" : `Search: ${text}`;
  return {
    status: 200,
    title,
    description:
      "Members, offices, departments, countries and topics by name, and questions and answers by their words.",
    address: text === "" ? "/search" : `/search?${kept}`,
    jsonLd: { "@type": "SearchResultsPage", name: title },
    files: text === "" ? [] : fileFormats,
    main: html`<h1>${title}</h1>${results}`,
  };
}

function nameSection(found: readonly FoundFields[]): SafeHtml {
  const items = found.flatMap(
    ({ node, name, kind, detail, matched, successors, questionCount, answerCount }) => {
      if (node === null) return [];
      const notes = [
        kind,
        ...(detail === "" ? [] : [detail]),
        ...(matched === name ? [] : [`found as ${matched}`]),
        ...(questionCount === 0 ? [] : [counted(questionCount, "question")]),
        ...(answerCount === 0 ? [] : [counted(answerCount, "answer")]),
        ...(successors.length === 0 ? [] : [html`now ${joined(successors.map(nodeLink))}`]),
      ];
      return [html`<li>${namedItem(node.id, name, joined(notes, " · "))}</li>`];
    },
  );
  return items.length === 0 ? html`` : html`<h2>Names</h2><ul class="rows">${items}</ul>`;
}

function textSection({ totalCount, pageInfo, edges }: FoundTexts, params: URLSearchParams): SafeHtml {
  const to = (name: string, cursor: string) => {
    const kept = [...params].filter(([each]) => each === "q" || each === "in") as [string, string][];
    return `/search?${new URLSearchParams([...kept, [name, cursor]])}`;
  };
  return html`<h2>Texts <span class="count">${number(totalCount)}</span></h2>
${totalCount === 0 ? html`<p>No question and no answer in this database holds all these words. Use OR between words that need not all occur, and * for the rest of a word.</p>` : html`<ul class="rows">${edges.map((edge) => html`<li>${textItem(edge)}</li>`)}</ul>`}
${pager(pageInfo, to)}`;
}

function textItem({ node, snippets }: FoundEdge): SafeHtml {
  const passages = snippets.map(({ text, highlights }) => markedText(text, plainMarks("match", highlights)));
  const passage = passages.length === 0 ? undefined : joined(passages, " … ");
  return node.__typename === "Question" ? questionItem(node, passage) : answerItem(node, passage);
}
