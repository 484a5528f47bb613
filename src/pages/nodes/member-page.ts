import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { nodeAddress } from "../addresses/node-address.ts";
import { answerFields, memberFields, officeFields, questionFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { counted, number, periodOf, unknown } from "../parts/days.ts";
import { factList, joined } from "../parts/facts.ts";
import { answerItem, namedItem, officeItem, questionItem } from "../parts/items.ts";
import { nodeLink, outsideLink } from "../parts/links.ts";
import { listSection } from "../parts/list-section.ts";
import { houseNames } from "../parts/words.ts";
import { memberColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

const memberQuery = graphql(
  `
  query PageMember($id: ID!) {
    member(id: $id) {
      ...MemberFields
      names { name from to }
      terms { house from to }
      parties(first: 10) { totalCount edges { from to node { id name } } }
      constituencies(first: 10) { totalCount edges { from to node { id name } } }
      offices(first: 10) { totalCount edges { from to node { ...OfficeFields } } }
      questions(first: 10) {
        totalCount
        edges { node { ...QuestionFields } }
        facets { countries(first: 8) { count node { id name } } topics(first: 8) { count node { id name } } }
      }
      answers(first: 10) {
        totalCount
        edges { node { ...AnswerFields } }
        facets { countries(first: 8) { count node { id name } } topics(first: 8) { count node { id name } } }
      }
    }
  }
`,
  [memberFields, officeFields, questionFields, answerFields],
);

type Member = NonNullable<ResultOf<typeof memberQuery>["member"]>;

export const readMemberPage: ReadNodePage = async (site, id) => {
  const { member } = await site.ask(memberQuery, { id });
  if (member === null) return null;
  const { name, questions, answers, house, parties, url } = member;
  const counts = `${counted(questions.totalCount, "written question")} asked and ${counted(answers.totalCount, "answer")} given`;
  return nodePage(site, {
    node: member,
    title: name,
    description: `${name}${house === null ? "" : `, ${houseNames[house]}`}: ${counts} in this database.`,
    table: tableOf(memberColumns, [member]),
    main: mainOf(member),
    isOfficial: member.resolved,
    jsonLd: {
      "@type": "Person",
      name,
      ...(url === null ? {} : { sameAs: url }),
      ...(parties.edges[0] === undefined
        ? {}
        : { memberOf: { "@type": "Organization", name: parties.edges[0].node.name } }),
    },
  });
};

function mainOf(member: Member): SafeHtml {
  const { id, name, resolved, offices, questions, answers } = member;
  const address = nodeAddress(id);
  return html`<p class="kind">Member</p>
<h1>${name}</h1>
${resolved ? "" : html`<p class="lead">This printed name is not matched to a member in the official lists.</p>`}
<div class="columns">
<aside aria-label="Facts">${facts(member)}</aside>
<div class="main">
${listSection({
  name: "questions",
  title: "Questions asked",
  total: questions.totalCount,
  address: `${address}/questions`,
  items: questions.edges.map(({ node }) => questionItem(node)),
})}
${listSection({
  name: "answers",
  title: "Answers given",
  total: answers.totalCount,
  address: `${address}/answers`,
  items: answers.edges.map(({ node }) => answerItem(node)),
})}
${listSection({
  name: "offices",
  title: "Offices held",
  total: offices.totalCount,
  address: `${address}/offices`,
  items: offices.edges.map(({ node, ...period }) => officeItem(node, periodOf(period))),
})}
</div>
<aside class="more-facts" aria-label="Most frequent">
${countedList("Countries in the questions", questions.facets.countries)}
${countedList("Topics of the questions", questions.facets.topics)}
${countedList("Countries in the answers", answers.facets.countries)}
${countedList("Topics of the answers", answers.facets.topics)}</aside></div>`;
}

function facts({
  house,
  terms,
  names,
  parties,
  constituencies,
  gender,
  name,
  questions,
  answers,
  url,
}: Member): SafeHtml {
  const otherNames = names.filter((each) => each.name !== name);
  const held = ({ edges }: Member["parties"] | Member["constituencies"]) =>
    edges.length === 0
      ? unknown
      : html`${[...Map.groupBy(edges, ({ node }) => node.id).values()].map(
          (same) =>
            html`<div>${nodeLink(same[0]?.node ?? null)} <span class="note">${joined(same.map(periodOf), "; ")}</span></div>`,
        )}`;
  return factList([
    ["House", house === null ? unknown : houseNames[house]],
    ["Party", held(parties)],
    house === "LORDS" && constituencies.totalCount === 0 ? null : ["Constituency", held(constituencies)],
    terms.length === 0
      ? null
      : [
          "In Parliament",
          html`${terms.map((term) => html`<div>${houseNames[term.house]} <span class="note">${periodOf(term)}</span></div>`)}`,
        ],
    otherNames.length === 0 ? null : ["Other names", joined(otherNames.map((each) => each.name))],
    ["Gender", gender === null ? unknown : gender.toLowerCase()],
    ["Questions asked", number(questions.totalCount)],
    ["Answers given", number(answers.totalCount)],
    ["Official record", url === null ? unknown : outsideLink(url, url)],
  ]);
}

type Counted = readonly {
  readonly count: number;
  readonly node: { readonly id: string; readonly name: string };
}[];

/** The most frequent values of a list, with counts. */
export function countedList(title: string, values: Counted): SafeHtml {
  if (values.length === 0) return html``;
  return html`<div class="panel"><h2 class="small">${title}</h2>${values.map(({ node, count }) => namedItem(node.id, node.name, number(count)))}</div>`;
}
