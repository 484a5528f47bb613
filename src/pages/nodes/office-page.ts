import { html } from "@remix-run/html-template";
import { nodeAddress } from "../addresses/node-address.ts";
import { memberFields, officeFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { number, periodOf, unknown } from "../parts/days.ts";
import { factList } from "../parts/facts.ts";
import { memberItem } from "../parts/items.ts";
import { nodeLink } from "../parts/links.ts";
import { listSection } from "../parts/list-section.ts";
import { officeColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

const officeQuery = graphql(
  `
  query PageOffice($id: ID!, $slugs: [String!]!) {
    office(id: $id) {
      ...OfficeFields
      holders(first: 50) { totalCount edges { from to node { ...MemberFields } } }
    }
    answers(first: 1, filter: { offices: $slugs }) { totalCount }
  }
`,
  [officeFields, memberFields],
);

export const readOfficePage: ReadNodePage = async (site, id) => {
  const { office, answers } = await site.ask(officeQuery, { id, slugs: [id] });
  if (office === null) return null;
  const { name, department, rank, holders, slug } = office;
  const address = nodeAddress(office.id);
  return nodePage(site, {
    node: office,
    title: `${name}, ${department.name}`,
    description: `${name} at the department ${department.name}: who held the office, and when.`,
    table: tableOf(officeColumns, [office]),
    main: html`<p class="kind">Office</p>
<h1>${name}</h1>
<div class="columns">
<aside aria-label="Facts">${factList([
      ["Department", nodeLink(department)],
      ["Rank", rank ?? unknown],
      ["Holders", number(holders.totalCount)],
      [
        "Answers given in it",
        html`<a href="/lists/answers?offices=${encodeURIComponent(slug)}">${number(answers.totalCount)}</a>`,
      ],
    ])}</aside>
<div class="main">${listSection({
      name: "holders",
      title: "Held by",
      total: holders.totalCount,
      address: `${address}/holders`,
      items: holders.edges.map(({ node, ...period }) => memberItem(node, periodOf(period))),
    })}</div></div>`,
    jsonLd: { "@type": "Role", roleName: name, name: `${name}, ${department.name}` },
  });
};
