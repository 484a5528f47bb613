import { html, type SafeHtml } from "@remix-run/html-template";
import type { TadaDocumentNode } from "gql.tada";
import { type NameOnlyLabel, nameOnlyLabels } from "../../model/graph/affiliations.ts";
import type { Period } from "../../model/people.ts";
import { nodeAddress } from "../addresses/node-address.ts";
import { type GroupFields, type MemberFields, memberFields } from "../ask/fragments.ts";
import { documentOf } from "../ask/graphql.ts";
import { counted, periodOf } from "../parts/days.ts";
import { groupWords } from "../parts/group-words.ts";
import { memberItem } from "../parts/items.ts";
import { listSection } from "../parts/list-section.ts";
import { groupColumns } from "../rows/node-columns.ts";
import { tableOf } from "../rows/table-of.ts";
import { nodePage, type ReadNodePage } from "./node-page.ts";

/** The pages of nodes that have nothing but a name, such as parties. They consist of members. */

type Members = {
  readonly totalCount: number;
  readonly edges: readonly (Period & { readonly node: MemberFields })[];
};
type Group = Omit<GroupFields, "members"> & { readonly members: Members };
type GroupDocument = TadaDocumentNode<{ readonly group: Group | null }, { readonly id: string }>;

function readGroupPage(label: NameOnlyLabel): ReadNodePage {
  const one = label.toLowerCase();
  const document = documentOf(
    `query Page${label}($id: ID!) {
      group: ${one}(id: $id) {
        id slug name members(first: 50) { totalCount edges { from to node { ...MemberFields } } }
      }
    }`,
    [memberFields],
  ) as GroupDocument;
  const { members: title, did, type } = groupWords(label);
  return async (site, id) => {
    const { group } = await site.ask(document, { id });
    if (group === null) return null;
    const { name, slug, members } = group;
    return nodePage(site, {
      node: group,
      title: name,
      description: `${name}: ${counted(members.totalCount, "member")} in this database, with the days on which they ${did}.`,
      table: tableOf(groupColumns, [group]),
      main: html`<p class="kind">${label}</p><h1>${name}</h1>${questionsOf(label, slug)}${memberSection(title, group.id, members)}`,
      jsonLd: { "@type": type, name },
    });
  };
}

/** Only parties can be given in a filter of questions. */
function questionsOf(label: NameOnlyLabel, slug: string): SafeHtml | string {
  if (label !== "Party") return "";
  return html`<p><a href="/lists/questions?parties=${encodeURIComponent(slug)}">Questions asked by its members</a></p>`;
}

function memberSection(title: string, id: string, { totalCount, edges }: Members): SafeHtml {
  return listSection({
    name: "members",
    title,
    total: totalCount,
    address: `${nodeAddress(id)}/members`,
    items: edges.map(({ node, ...period }) => memberItem(node, periodOf(period))),
  });
}

export const groupPages = Object.fromEntries(
  nameOnlyLabels.map((label) => [label, readGroupPage(label)]),
) as { readonly [Label in NameOnlyLabel]: ReadNodePage };
