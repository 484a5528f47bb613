import type { Constituency } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { idOfName } from "../machinery/names/resolve-name.ts";
import { ConstituencyRef, MemberRef } from "../machinery/node-refs.ts";
import { periodFields } from "./people/period.ts";

ConstituencyRef.implement({
  description: "A constituency of the House of Commons.",
  fields: (t) => ({
    slug: t.exposeString("id", { description: "Stable short name, for example `oxford-east`." }),
    name: t.exposeString("name", { description: "The name, for example `Oxford East`." }),
    members: t.field(
      edgeConnection({
        name: "ConstituencyMembers",
        holds: "members who have represented the constituency, most recent first",
        node: MemberRef,
        edgeFields: periodFields,
        edges: "members-of-constituencies",
        totals: "totals-of-constituencies",
        total: ({ members }) => members,
        id: (constituency: Constituency) => constituency.id,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  constituency: t.field({
    type: ConstituencyRef,
    nullable: true,
    description:
      "One constituency, by id or name. A name of several gives the error `AMBIGUOUS` with the candidates; an unknown one gives `NOT_FOUND` with the nearest names.",
    args: lookupArgs("Constituency", { name: "A name or slug, for example `Oxford East`." }),
    validate: exactlyOne("id", "name"),
    resolve: (_root, { id, name }, context) =>
      id != null ? storeId("Constituency", id) : idOfName(context, "Constituency", name ?? ""),
  }),
  constituencies: t.field(
    listField({
      name: "Constituencies",
      holds: "all constituencies, by name",
      node: ConstituencyRef,
      list: "list-constituencies",
      label: "Constituency",
    }),
  ),
}));
