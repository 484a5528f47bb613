import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { nodeAddress } from "../addresses/node-address.ts";
import { answerFields, questionFields, topicFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { counted, number } from "../parts/days.ts";
import { factList, joined } from "../parts/facts.ts";
import { answerItem, questionItem } from "../parts/items.ts";
import { nodeLink } from "../parts/links.ts";
import { listSection } from "../parts/list-section.ts";
import { markedPassage, plainMarks } from "../parts/marked-text.ts";
import { topicColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { countedList } from "./member-page.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

const topicQuery = graphql(
  `
  query PageTopic($id: ID!) {
    topic(id: $id) {
      ...TopicFields
      narrower(first: 50) { totalCount edges { node { id name } } }
      about: questions(first: 10) {
        totalCount
        edges { node { ...QuestionFields } evidence { start end } }
        facets {
          askers(first: 8) { count node { id name } }
          countries(first: 8) { count node { id name } }
          departments(first: 8) { count node { id name } }
        }
      }
      answersAbout: answers(first: 10) {
        totalCount
        edges { node { ...AnswerFields } evidence { start end } }
        facets { ministers(first: 8) { count node { id name } } }
      }
    }
  }
`,
  [topicFields, questionFields, answerFields],
);

type Topic = NonNullable<ResultOf<typeof topicQuery>["topic"]>;

export const readTopicPage: ReadNodePage = async (site, id) => {
  const { topic } = await site.ask(topicQuery, { id });
  if (topic === null) return null;
  const { name, slug, about, answersAbout } = topic;
  const counts = `${counted(about.totalCount, "written question")} and ${counted(answersAbout.totalCount, "answer")}`;
  return nodePage(site, {
    node: topic,
    title: name,
    description: `${counts} in this database are about ${name}.`,
    table: tableOf(topicColumns, [topic]),
    main: mainOf(topic),
    jsonLd: { "@type": "DefinedTerm", name, termCode: slug },
  });
};

function mainOf({ id, name, broader, narrower, capCode, eurovocId, about, answersAbout }: Topic): SafeHtml {
  const address = nodeAddress(id);
  return html`<p class="kind">Topic</p>
<h1>${name}</h1>
<div class="columns">
<aside aria-label="Facts">${factList([
    broader === null ? null : ["Part of", nodeLink(broader)],
    narrower.totalCount === 0
      ? null
      : ["Narrower topics", joined(narrower.edges.map(({ node }) => nodeLink(node)))],
    ["Questions about it", number(about.totalCount)],
    ["Answers about it", number(answersAbout.totalCount)],
    [
      "Only the most probable",
      html`<a href="${address}/questions?minScore=0.9">questions</a>, <a href="${address}/answers?minScore=0.9">answers</a>`,
    ],
    capCode === null ? null : ["Comparative Agendas code", String(capCode)],
    eurovocId === null ? null : ["EuroVoc concept", eurovocId],
  ])}</aside>
<div class="main">
${listSection({
  name: "questions",
  title: "Questions about it",
  total: about.totalCount,
  address: `${address}/questions`,
  items: about.edges.map(({ node, evidence }) => questionItem(node, shown(node.text, evidence))),
})}
${listSection({
  name: "answers",
  title: "Answers about it",
  total: answersAbout.totalCount,
  address: `${address}/answers`,
  items: answersAbout.edges.map(({ node, evidence }) => answerItem(node, shown(node.text, evidence))),
})}
</div>
<aside class="more-facts" aria-label="Most frequent">
${countedList("Who asks about it", about.facets.askers)}
${countedList("Who answers on it", answersAbout.facets.ministers)}
${countedList("Countries", about.facets.countries)}
${countedList("Departments asked", about.facets.departments)}</aside></div>`;
}

/** The words that show the topic; the beginning of the text where only the heading does. */
function shown(text: string, evidence: readonly { readonly start: number; readonly end: number }[]) {
  return evidence.length === 0 ? undefined : markedPassage(text, plainMarks("topic", evidence));
}
