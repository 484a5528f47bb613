import { slug } from "../../src/model/ids.ts";
import type { Party } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { MemberRef, PartyRef } from "../machinery/node-refs.ts";
import { periodFields } from "./people/period.ts";

PartyRef.implement({
  description: "A political party, as named in official lists or with questions.",
  fields: (t) => ({
    slug: t.exposeString("id", { description: "Stable short name, for example `labour-co-op`." }),
    name: t.exposeString("name", { description: "The name, for example `Labour (Co-op)`." }),
    members: t.field(
      edgeConnection({
        name: "PartyMembers",
        holds: "members of the party, past and present, most recent first",
        node: MemberRef,
        edgeFields: periodFields,
        edges: "members-of-parties",
        totals: "totals-of-parties",
        total: ({ members }) => members,
        id: (party: Party) => party.id,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  party: t.field({
    type: PartyRef,
    nullable: true,
    description: "One party, by id or name; null if there is none.",
    args: lookupArgs("Party", { name: "A name or slug, for example `Ulster Unionist Party`." }),
    validate: exactlyOne("id", "name"),
    resolve: (_root, { id, name }) => (id != null ? storeId("Party", id) : slug(name ?? "")),
  }),
  parties: t.field(
    listField({
      name: "Parties",
      holds: "all parties, by name",
      node: PartyRef,
      list: "list-parties",
      label: "Party",
    }),
  ),
}));
