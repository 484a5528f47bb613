import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { nodeAddress } from "../addresses/node-address.ts";
import { departmentFields, questionFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { counted, dayOf, number, periodOf, unknown } from "../parts/days.ts";
import { factList } from "../parts/facts.ts";
import { namedItem, questionItem } from "../parts/items.ts";
import { nodeLink } from "../parts/links.ts";
import { listSection } from "../parts/list-section.ts";
import { departmentColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { countedList } from "./member-page.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

const departmentQuery = graphql(
  `
  query PageDepartment($id: ID!) {
    department(id: $id) {
      ...DepartmentFields
      predecessors(first: 20) { totalCount edges { announcedOn node { id name } } }
      successors(first: 20) { totalCount edges { announcedOn node { id name } } }
      offices(first: 20) { totalCount edges { node { id name } } }
      putTo: questions(first: 10) {
        totalCount
        edges { node { ...QuestionFields } }
        facets {
          askers(first: 8) { count node { id name } }
          ministers(first: 8) { count node { id name } }
          countries(first: 8) { count node { id name } }
          topics(first: 8) { count node { id name } }
        }
      }
    }
  }
`,
  [departmentFields, questionFields],
);

type Department = NonNullable<ResultOf<typeof departmentQuery>["department"]>;

export const readDepartmentPage: ReadNodePage = async (site, id) => {
  const { department } = await site.ask(departmentQuery, { id });
  if (department === null) return null;
  const { name, putTo } = department;
  return nodePage(site, {
    node: department,
    title: name,
    description: `${counted(putTo.totalCount, "written question")} in this database ${putTo.totalCount === 1 ? "was" : "were"} put to: ${name}.`,
    table: tableOf(departmentColumns, [department]),
    main: mainOf(department),
    isOfficial: department.periods.length > 0 || department.offices.totalCount > 0,
    jsonLd: { "@type": "GovernmentOrganization", name },
  });
};

function mainOf({ id, name, periods, predecessors, successors, offices, putTo }: Department): SafeHtml {
  const address = nodeAddress(id);
  const passedOn = (list: Department["predecessors"] | Department["successors"]) =>
    html`${list.edges.map(({ announcedOn, node }) => html`<div>${nodeLink(node)} <span class="note">announced ${dayOf(announcedOn)}</span></div>`)}`;
  const { askers, ministers, countries, topics } = putTo.facets;
  return html`<p class="kind">Department</p>
<h1>${name}</h1>
<div class="columns">
<aside aria-label="Facts">${factList([
    [
      "Existed",
      periods.length === 0 ? unknown : html`${periods.map((period) => html`<div>${periodOf(period)}</div>`)}`,
    ],
    predecessors.totalCount === 0 ? null : ["Took over work from", passedOn(predecessors)],
    successors.totalCount === 0 ? null : ["Passed work to", passedOn(successors)],
    ["Questions put to it", number(putTo.totalCount)],
  ])}</aside>
<div class="main">
${listSection({
  name: "questions",
  title: "Questions put to it",
  total: putTo.totalCount,
  address: `${address}/questions`,
  items: putTo.edges.map(({ node }) => questionItem(node)),
})}
${listSection({
  name: "offices",
  title: "Offices",
  total: offices.totalCount,
  address: `${address}/offices`,
  items: offices.edges.map(({ node }) => namedItem(node.id, node.name, "")),
})}
</div>
<aside class="more-facts" aria-label="Most frequent">
${countedList("Who asks it", askers)}${countedList("Who answers for it", ministers)}
${countedList("Topics", topics)}${countedList("Countries", countries)}</aside></div>`;
}
