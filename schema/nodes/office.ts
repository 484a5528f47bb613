import { z } from "zod";
import type { Office } from "../../src/model/people.ts";
import { builder } from "../machinery/builder.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { idOfName, idOfNameOrId } from "../machinery/names/resolve-name.ts";
import { DepartmentRef, MemberRef, OfficeRef } from "../machinery/node-refs.ts";
import { periodFields } from "./people/period.ts";

OfficeRef.implement({
  description: "A ministerial office at a department.",
  fields: (t) => ({
    slug: t.exposeString("id", {
      description: "Stable short name, for example `economic-secretary-at-treasury`.",
    }),
    name: t.exposeString("name", { description: "The name, for example `Economic Secretary`." }),
    rank: t.exposeString("rank", {
      nullable: true,
      description:
        "Its rank in the Institute for Government's database, for example `SoS` (Secretary of State), `MoS` (Minister of State) or `PUSS` (Parliamentary Under-Secretary of State).",
    }),
    department: t.field({
      type: DepartmentRef,
      description: "The department it is part of, for example `Treasury`.",
      resolve: ({ departmentId }) => departmentId,
    }),
    holders: t.field(
      edgeConnection({
        name: "OfficeHolders",
        holds: "members who have held the office, most recent first",
        node: MemberRef,
        edgeFields: periodFields,
        edges: "members-of-offices",
        totals: "totals-of-offices",
        total: ({ holders }) => holders,
        id: (office: Office) => office.id,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  office: t.field({
    type: OfficeRef,
    nullable: true,
    description:
      "One office, by id, slug or title. A title at several departments gives the error `AMBIGUOUS` with the candidates.",
    args: {
      ...lookupArgs("Office", {
        slug: "A slug, for example `economic-secretary-at-treasury`.",
        title: "A title, official or everyday, for example `Economic Secretary` or `Home Secretary`.",
      }),
      department: t.arg.string({
        required: false,
        description: "With `title`: the office's department by name or id, for example `Treasury`.",
        validate: z.string().trim().min(1).max(500),
      }),
    },
    validate: exactlyOne("id", "slug", "title"),
    resolve: async (_root, { id, slug, title, department }, context) => {
      if (id != null) return storeId("Office", id);
      if (slug != null) return slug;
      const partOf = department == null ? null : await idOfNameOrId(context, "Department", department);
      return idOfName(context, "Office", title ?? "", { partOf });
    },
  }),
  offices: t.field(
    listField({
      name: "Offices",
      holds: "all offices, by name",
      node: OfficeRef,
      list: "list-offices",
      label: "Office",
    }),
  ),
}));
