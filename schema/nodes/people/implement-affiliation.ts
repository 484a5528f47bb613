import { capitalized } from "../../../src/model/first-letter.ts";
import type { NameOnlyLabel } from "../../../src/model/graph/affiliations.ts";
import { labels } from "../../../src/model/graph/labels.ts";
import type { Member, NamedNode } from "../../../src/model/nodes.ts";
import { builder } from "../../machinery/builder.ts";
import { storeId } from "../../machinery/ids/node-key.ts";
import { edgeConnection } from "../../machinery/lists/edge-connection.ts";
import { listField } from "../../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../../machinery/lookup.ts";
import { idOfName } from "../../machinery/names/resolve-name.ts";
import { MemberRef, namedNodeRefs } from "../../machinery/node-refs.ts";
import { periodFields } from "./period.ts";

/** What the API says about nodes that have nothing but a name, and about the members who belong to them. */
type Words = {
  readonly description: string;
  /** Examples of a slug and a name. */
  readonly slug: string;
  readonly name: string;
  /** The argument by which one is found. */
  readonly found: string;
  readonly members: string;
  /** The list of a member. */
  readonly ofMember: string;
};

/** Adds the type of a label, the fields that find its nodes, and the list of each member. */
export function implementAffiliation(label: NameOnlyLabel, words: Words): void {
  const ref = namedNodeRefs[label];
  const { plural } = labels[label];
  const lists = capitalized(plural);
  ref.implement({
    description: words.description,
    fields: (t) => ({
      slug: t.exposeString("id", { description: `Stable short name, for example \`${words.slug}\`.` }),
      name: t.exposeString("name", { description: `The name, for example \`${words.name}\`.` }),
      members: t.field(
        edgeConnection({
          name: `${label}Members`,
          holds: words.members,
          node: MemberRef,
          edgeFields: periodFields,
          edges: `members-of-${plural}`,
          totals: `totals-of-${plural}`,
          total: ({ members }) => members,
          id: (node: NamedNode) => node.id,
        }),
      ),
    }),
  });
  builder.objectFields(MemberRef, (t) => ({
    [plural]: t.field(
      edgeConnection({
        name: `Member${lists}`,
        holds: words.ofMember,
        node: ref,
        edgeFields: periodFields,
        edges: `${plural}-of-members`,
        totals: "totals-of-members",
        total: (totals) => totals[plural],
        id: (member: Member) => member.id,
      }),
    ),
  }));
  builder.queryFields((t) => ({
    [label.toLowerCase()]: t.field({
      type: ref,
      nullable: true,
      description: `One ${label.toLowerCase()}, by id or name. A name of several gives the error \`AMBIGUOUS\` with the candidates; an unknown one gives \`NOT_FOUND\` with the nearest names.`,
      args: lookupArgs(label, { name: words.found }),
      validate: exactlyOne("id", "name"),
      resolve: (_root, { id, name }, context) =>
        id != null ? storeId(label, id) : idOfName(context, label, name ?? ""),
    }),
    [plural]: t.field(
      listField({ name: lists, holds: `all ${plural}, by name`, node: ref, list: `list-${plural}`, label }),
    ),
  }));
}
