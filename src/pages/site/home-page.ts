import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { storedId } from "../addresses/node-address.ts";
import { questionFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import type { DataSources } from "../ask/sources.ts";
import type { Page } from "../frame/page.ts";
import { readSources } from "../frame/read-sources.ts";
import { absolute, type Site, siteName } from "../frame/site.ts";
import { peopleFact, sourceFacts } from "../parts/data-sources.ts";
import { counted, dayOf, number } from "../parts/days.ts";
import { factList, joined } from "../parts/facts.ts";
import { questionItem } from "../parts/items.ts";
import { nodeLink } from "../parts/links.ts";

const homeQuery = graphql(
  `
  query PageHome {
    dataset {
      questions answers members unanswered holding corrected withdrawn truncatedQuestions truncatedAnswers
      firstTabled lastTabled lastAnswered lastImport { finishedAt }
      gaps { house from to }
    }
    questions(first: 6) {
      edges { node { ...QuestionFields } }
      facets {
        countries(first: 8) { count node { id name } }
        topics(first: 8) { count node { id name } }
        departments(first: 6) { count node { id name } }
        askers(first: 6) { count node { id name } }
        ministers(first: 6) { count node { id name } }
      }
    }
    coMentions(of: COUNTRIES, first: 3) {
      edges { node { weight first { __typename ... on Country { id name } } second { __typename ... on Country { id name } } } }
    }
  }
`,
  [questionFields],
);

type Home = ResultOf<typeof homeQuery>;

export async function readHomePage(site: Site): Promise<Page> {
  const [home, sources] = await Promise.all([
    site.remembered("home", () => site.forAll.ask(homeQuery, {})),
    readSources(site),
  ]);
  const { questions, firstTabled, lastTabled } = home.dataset;
  const description = `Who asks what in the UK Parliament, and which minister answers: ${counted(questions, "written question")} with their answers, connected by members, offices, countries and topics.`;
  return {
    status: 200,
    title: siteName,
    description,
    address: "/",
    main: mainOf(home, sources),
    jsonLd: {
      "@type": "Dataset",
      name: siteName,
      description,
      url: absolute(site, "/"),
      ...(firstTabled === null || lastTabled === null
        ? {}
        : { temporalCoverage: `${firstTabled}/${lastTabled}` }),
    },
    files: [],
  };
}

function mainOf({ dataset, questions, coMentions }: Home, sources: DataSources): SafeHtml {
  const { facets, edges } = questions;
  return html`<div class="hero">
<h1>Who asks, who answers, and about what</h1>
<p class="lead">Written questions to the UK government and their answers, as a graph: members, offices, departments, countries and topics, each with a page, and every count with the words that it rests on.</p>
<form class="search large" action="/search" role="search" aria-label="Search from the start page"><label class="hidden" for="home-q">Search names and texts</label><input id="home-q" name="q" type="search" placeholder="Try a minister, a country or a phrase"><button>Search</button></form>
</div>
<ul class="numbers">
<li><a href="/lists/questions"><b>${number(dataset.questions)}</b> questions</a></li>
<li><a href="/lists/answers"><b>${number(dataset.answers)}</b> answers</a></li>
<li><a href="/lists/members"><b>${number(dataset.members)}</b> members</a></li>
<li><a href="/lists/questions?states=UNANSWERED"><b>${number(dataset.unanswered)}</b> without a known answer</a></li>
</ul>
<div class="columns">
<aside class="more-facts" aria-label="What the database holds">${holdings(dataset)}
<h2 class="small" id="sources">Where it comes from</h2>${factList([peopleFact(sources), ...sourceFacts(sources)])}</aside>
<div class="main">
${examples(coMentions, facets)}
<section aria-labelledby="newest"><h2 id="newest">Newest questions</h2>
<ul class="rows">${edges.map(({ node }) => html`<li>${questionItem(node)}</li>`)}</ul>
<p class="more"><a href="/lists/questions">All questions, with filters</a></p></section>
</div></div>`;
}

/** Questions that the database can answer, made of names that it holds. */
function examples(coMentions: Home["coMentions"], facets: Home["questions"]["facets"]): SafeHtml {
  const pairs = coMentions.edges.flatMap(({ node: { first, second } }) =>
    first?.__typename === "Country" && second?.__typename === "Country" ? [[first, second] as const] : [],
  );
  const [topic] = facets.topics;
  const [department] = facets.departments;
  const links = [
    ...pairs.map(
      ([first, second]) =>
        html`<a href="/lists/ministers?countries=${storedId(first.id)}&amp;countries=${storedId(second.id)}">Ministers who have answered on ${first.name} and ${second.name} together</a>`,
    ),
    ...(topic === undefined || department === undefined
      ? []
      : [
          html`<a href="/lists/questions?topics=${encodeURIComponent(storedId(topic.node.id))}&amp;departments=${encodeURIComponent(storedId(department.node.id))}">Questions about ${topic.node.name} put to ${department.node.name}</a>`,
        ]),
    html`<a href="/lists/questions?overdue=true">Questions that are overdue</a>`,
  ];
  const tags = (
    title: string,
    values: typeof facets.topics | typeof facets.countries | typeof facets.askers,
  ) =>
    values.length === 0
      ? ""
      : html`<div><dt>${title}</dt><dd>${joined(
          values.map(({ node }) => nodeLink(node)),
          " · ",
        )}</dd></div>`;
  return html`<section aria-labelledby="examples"><h2 id="examples">Start here</h2>
<ul class="rows">${links.map((link) => html`<li>${link}</li>`)}</ul>
<dl class="facts">${tags("Countries named most", facets.countries)}${tags("Most frequent topics", facets.topics)}${tags("Most questions asked by", facets.askers)}${tags("Most answers given by", facets.ministers)}</dl></section>`;
}

function holdings(dataset: Home["dataset"]): SafeHtml {
  const { lastAnswered, lastImport, gaps, holding, corrected, withdrawn } = dataset;
  const truncated = dataset.truncatedQuestions + dataset.truncatedAnswers;
  const houses = { COMMONS: "Commons", LORDS: "Lords" };
  return html`<h2 class="small">What it holds</h2><dl class="facts">
<div><dt>Last answer</dt><dd>${dayOf(lastAnswered)}</dd></div>
<div><dt>Last import</dt><dd>${dayOf(lastImport?.finishedAt.slice(0, 10) ?? null)}</dd></div>
<div><dt>Only a holding answer</dt><dd>${number(holding)}</dd></div>
<div><dt>Answer corrected</dt><dd>${number(corrected)}</dd></div>
<div><dt>Withdrawn</dt><dd>${number(withdrawn)}</dd></div>
${truncated === 0 ? "" : html`<div><dt>Texts known only in part</dt><dd>${number(truncated)}</dd></div>`}
${gaps.length === 0 ? "" : html`<div><dt>Months without any question</dt><dd>${gaps.map(({ house, from, to }) => html`<div>${houses[house]}: ${from === to ? from : `${from} to ${to}`}</div>`)}</dd></div>`}
</dl>`;
}
