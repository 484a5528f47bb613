import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { beginning, whatIsAsked } from "../../model/what-is-asked.ts";
import { nodeAddress } from "../addresses/node-address.ts";
import { changeFields, questionFields, referringFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { absolute } from "../frame/site.ts";
import { changeItem } from "../parts/change-item.ts";
import { dayOf, unknown } from "../parts/days.ts";
import { marksOfHeading, questionEvidence, subjectsOf, textWithEvidence } from "../parts/evidence.ts";
import { factList, joined } from "../parts/facts.ts";
import { markedTitle, referringItem, stateBadge } from "../parts/items.ts";
import { memberLink, nodeLink } from "../parts/links.ts";
import { listSection } from "../parts/list-section.ts";
import { sourceNote } from "../parts/source-note.ts";
import { houseNames, questionTitle, stateNames } from "../parts/words.ts";
import { questionColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { answerSection, wholeAnswer } from "./answer-section.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

const questionQuery = graphql(
  `
  query PageQuestion($id: ID!) {
    question(id: $id) {
      ...QuestionFields
      ...QuestionEvidence
      askerCandidates { id name }
      answer { ...WholeAnswer }
      referredToBy(first: 10) {
        totalCount
        edges { surface node { ...ReferringFields } }
      }
      history(first: 10) { totalCount edges { node { ...ChangeFields } } }
    }
  }
`,
  [questionFields, questionEvidence, wholeAnswer, referringFields, changeFields],
);

type Question = NonNullable<ResultOf<typeof questionQuery>["question"]>;

export const readQuestionPage: ReadNodePage = async (site, id) => {
  const { question } = await site.ask(questionQuery, { id });
  if (question === null) return null;
  const title = questionTitle(question);
  const { text, uin, tabledOn, asker, answer, url } = question;
  return nodePage(site, {
    node: question,
    title: uin === null ? title : `${title} (${uin})`,
    description: `Written question${asker === null ? "" : ` by ${asker.name}`}: ${beginning(whatIsAsked(text), 140)}`,
    table: tableOf(questionColumns, [question]),
    main: mainOf(question),
    jsonLd: {
      "@type": "Question",
      name: title,
      text,
      ...(tabledOn === null ? {} : { dateCreated: tabledOn }),
      ...(asker === null
        ? {}
        : { author: { "@type": "Person", name: asker.name, url: absolute(site, nodeAddress(asker.id)) } }),
      ...(url === null ? {} : { sameAs: url }),
      answerCount: answer === null || answer.holding ? 0 : 1,
      ...(answer === null || answer.holding
        ? {}
        : {
            acceptedAnswer: {
              "@type": "Answer",
              text: answer.text,
              url: absolute(site, nodeAddress(answer.id)),
            },
          }),
    },
  });
};

function mainOf(question: Question): SafeHtml {
  const { text, truncated, state, answer, referredToBy, history } = question;
  return html`<p class="kind">Written question${question.uin === null ? "" : ` ${question.uin}`}</p>
<h1>${markedTitle(question, marksOfHeading(question))}</h1>
<div class="columns">
<div class="main">
<p>${stateBadge(state)}</p>
${textWithEvidence(text, truncated, question)}
${answer === null ? html`<p class="note">${stateNames[state]}. An answer after the day this record was fetched is not known here.</p>` : answerSection(answer, true)}
${listSection({
  name: "referred-to-by",
  title: "Referred to by",
  total: referredToBy.totalCount,
  address: `${nodeAddress(question.id)}/referred-to-by`,
  items: referredToBy.edges.map(({ surface, node }) => referringItem(node, surface)),
})}
${listSection({
  name: "history",
  title: "What has changed",
  total: history.totalCount,
  address: `${nodeAddress(question.id)}/history`,
  items: history.edges.map(({ node }) => changeItem(node)),
})}
${sourceNote(question.provenance, question.url)}
</div>
<aside aria-label="Facts">${facts(question)}</aside></div>`;
}

function facts(question: Question): SafeHtml {
  const { asker, askerCandidates, askerParty, askerConstituency, house, department, namedDay, interest } =
    question;
  return factList([
    ["Asked by", memberLink(asker)],
    askerCandidates.length === 0 ? null : ["Could be", joined(askerCandidates.map(nodeLink))],
    ["Party at the time", nodeLink(askerParty)],
    house === "LORDS" ? null : ["Constituency at the time", nodeLink(askerConstituency)],
    ["House", house === null ? unknown : houseNames[house]],
    ["Put to", nodeLink(department)],
    ["Tabled", dayOf(question.tabledOn)],
    ["Due", dayOf(question.dueOn)],
    ["Named day", namedDay === null ? unknown : namedDay ? "yes, the asker set the day" : "no"],
    ["Interest declared", interest === null ? unknown : interest ? "yes" : "no"],
    ...subjectsOf(question),
  ]);
}
