import { html, type SafeHtml } from "@remix-run/html-template";
import type { ResultOf } from "gql.tada";
import { nodeAddress } from "../addresses/node-address.ts";
import { memberFields } from "../ask/fragments.ts";
import { graphql } from "../ask/graphql.ts";
import { counted, periodOf } from "../parts/days.ts";
import { memberItem } from "../parts/items.ts";
import { listSection } from "../parts/list-section.ts";
import { groupColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

/** The pages of parties and constituencies, which consist of members. */

const partyQuery = graphql(
  `
  query PageParty($id: ID!) {
    party(id: $id) { id slug name members(first: 50) { totalCount edges { from to node { ...MemberFields } } } }
  }
`,
  [memberFields],
);

const constituencyQuery = graphql(
  `
  query PageConstituency($id: ID!) {
    constituency(id: $id) { id slug name members(first: 50) { totalCount edges { from to node { ...MemberFields } } } }
  }
`,
  [memberFields],
);

export const readPartyPage: ReadNodePage = async (site, id) => {
  const { party } = await site.ask(partyQuery, { id });
  if (party === null) return null;
  const { name, slug, members } = party;
  const questions = html`<p><a href="/lists/questions?parties=${encodeURIComponent(slug)}">Questions asked by its members</a></p>`;
  return nodePage(site, {
    node: party,
    title: name,
    description: `${name}: ${counted(members.totalCount, "member")} in this database, with the days on which they belonged to it.`,
    table: tableOf(groupColumns, [party]),
    main: html`<p class="kind">Party</p><h1>${name}</h1>${questions}${memberSection("Members", party.id, members)}`,
    jsonLd: { "@type": "Organization", name },
  });
};

export const readConstituencyPage: ReadNodePage = async (site, id) => {
  const { constituency } = await site.ask(constituencyQuery, { id });
  if (constituency === null) return null;
  const { name, members } = constituency;
  return nodePage(site, {
    node: constituency,
    title: name,
    description: `${name}: ${counted(members.totalCount, "member")} in this database, with the days on which they represented it.`,
    table: tableOf(groupColumns, [constituency]),
    main: html`<p class="kind">Constituency</p><h1>${name}</h1>${memberSection("Represented by", constituency.id, members)}`,
    jsonLd: { "@type": "AdministrativeArea", name },
  });
};

type Members = NonNullable<ResultOf<typeof partyQuery>["party"]>["members"];

function memberSection(title: string, id: string, { totalCount, edges }: Members): SafeHtml {
  return listSection({
    name: "members",
    title,
    total: totalCount,
    address: `${nodeAddress(id)}/members`,
    items: edges.map(({ node, ...period }) => memberItem(node, periodOf(period))),
  });
}
