import { html } from "@remix-run/html-template";
import { beginning } from "../../model/what-is-asked.ts";
import { nodeAddress } from "../addresses/node-address.ts";
import { graphql } from "../ask/graphql.ts";
import { absolute } from "../frame/site.ts";
import { sourceNote } from "../parts/source-note.ts";
import { questionTitle } from "../parts/words.ts";
import { answerColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { answerFacts, answerSection, wholeAnswer } from "./answer-section.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

const answerQuery = graphql(
  `
  query PageAnswer($id: ID!) {
    node(id: $id) { __typename ... on Answer { ...WholeAnswer } }
  }
`,
  [wholeAnswer],
);

export const readAnswerPage: ReadNodePage = async (site, id) => {
  const { node } = await site.ask(answerQuery, { id });
  if (node?.__typename !== "Answer") return null;
  const { __typename, ...answer } = node;
  const question = answer.together.edges[0]?.node;
  const title = question === undefined ? "Answer" : `Answer: ${questionTitle(question)}`;
  const { minister, answeredOn, text } = answer;
  return nodePage(site, {
    node: answer,
    title,
    description: `Written answer${minister === null ? "" : ` by ${minister.name}`}: ${beginning(text, 140)}`,
    table: tableOf(answerColumns, [answer]),
    main: html`<p class="kind">Written answer</p><h1>${title.replace(/^Answer: /, "")}</h1>
<div class="columns"><div class="main">${answerSection(answer, false)}${sourceNote(answer.provenance, question?.url ?? null)}</div>
<aside aria-label="Facts">${answerFacts(answer)}</aside></div>`,
    jsonLd: {
      "@type": "Answer",
      text,
      ...(answeredOn === null ? {} : { dateCreated: answeredOn }),
      ...(minister === null
        ? {}
        : {
            author: { "@type": "Person", name: minister.name, url: absolute(site, nodeAddress(minister.id)) },
          }),
      ...(question === undefined
        ? {}
        : {
            parentItem: {
              "@type": "Question",
              name: questionTitle(question),
              url: absolute(site, nodeAddress(question.id)),
            },
          }),
    },
  });
};
