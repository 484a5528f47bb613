import type { Party } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { idOfName } from "../machinery/names/resolve-name.ts";
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
    description:
      "One party, by id or name. A name of several gives the error `AMBIGUOUS` with the candidates; an unknown one gives `NOT_FOUND` with the nearest names.",
    args: lookupArgs("Party", { name: "A name, slug or abbreviation, for example `SNP`." }),
    validate: exactlyOne("id", "name"),
    resolve: (_root, { id, name }, context) =>
      id != null ? storeId("Party", id) : idOfName(context, "Party", name ?? ""),
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
