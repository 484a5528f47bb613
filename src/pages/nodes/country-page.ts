import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { nodeAddress } from "../addresses/node-address.ts";
import { answerFields, countryFields, questionFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { counted, number } from "../parts/days.ts";
import { factList } from "../parts/facts.ts";
import { answerItem, questionItem } from "../parts/items.ts";
import { listSection } from "../parts/list-section.ts";
import { markedPassage, plainMarks, spansOfHeading, spansOfText } from "../parts/marked-text.ts";
import { countryColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { countedList } from "./member-page.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

const countryQuery = graphql(
  `
  query PageCountry($id: ID!) {
    country(id: $id) {
      ...CountryFields
      aliases demonyms capitals
      named: questions(first: 10) {
        totalCount
        edges { node { ...QuestionFields } spans { field start end } }
        facets {
          askers(first: 8) { count node { id name } }
          topics(first: 8) { count node { id name } }
          departments(first: 8) { count node { id name } }
        }
      }
      namedInAnswers: answers(first: 10) {
        totalCount
        edges { node { ...AnswerFields } spans { start end } }
        facets { ministers(first: 8) { count node { id name } } }
      }
    }
  }
`,
  [countryFields, questionFields, answerFields],
);

type Country = NonNullable<ResultOf<typeof countryQuery>["country"]>;

export const readCountryPage: ReadNodePage = async (site, id) => {
  const { country } = await site.ask(countryQuery, { id });
  if (country === null) return null;
  const { name, code, named, namedInAnswers } = country;
  const counts = `${counted(named.totalCount, "written question")} and ${counted(namedInAnswers.totalCount, "answer")}`;
  return nodePage(site, {
    node: country,
    title: name,
    description: `${name} is named in ${counts} in this database.`,
    table: tableOf(countryColumns, [country]),
    main: mainOf(country),
    jsonLd: { "@type": "Country", name, identifier: code },
  });
};

function mainOf(country: Country): SafeHtml {
  const { id, name, code, region, aliases, demonyms, capitals, named, namedInAnswers } = country;
  const address = nodeAddress(id);
  return html`<p class="kind">Country</p>
<h1>${name}</h1>
<div class="columns">
<aside aria-label="Facts">${factList([
    ["ISO code", code],
    region === null ? null : ["Region", region],
    aliases.length === 0 ? null : ["Also called", aliases.join(", ")],
    demonyms.length === 0 ? null : ["Adjectives", demonyms.join(", ")],
    capitals.length === 0 ? null : ["Capital, meaning the state", capitals.join(", ")],
    ["Questions that name it", number(named.totalCount)],
    ["Answers that name it", number(namedInAnswers.totalCount)],
  ])}</aside>
<div class="main">
${listSection({
  name: "questions",
  title: "Questions that name it",
  total: named.totalCount,
  address: `${address}/questions`,
  items: named.edges.map(({ node, spans }) =>
    questionItem(
      node,
      markedPassage(node.text, plainMarks("country", spansOfText(spans))),
      plainMarks("country", spansOfHeading(spans)),
    ),
  ),
})}
${listSection({
  name: "answers",
  title: "Answers that name it",
  total: namedInAnswers.totalCount,
  address: `${address}/answers`,
  items: namedInAnswers.edges.map(({ node, spans }) =>
    answerItem(node, markedPassage(node.text, plainMarks("country", spans))),
  ),
})}
</div>
<aside class="more-facts" aria-label="Most frequent">
${countedList("Who asks about it", named.facets.askers)}
${countedList("Who answers on it", namedInAnswers.facets.ministers)}
${countedList("Topics", named.facets.topics)}
${countedList("Departments asked", named.facets.departments)}</aside></div>`;
}
