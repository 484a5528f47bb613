import type { Member, Office } from "../../src/model/nodes.ts";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { builder } from "../machinery/builder.ts";
import type { Context } from "../machinery/context.ts";
import { sayOffices } from "../machinery/counted/say-people.ts";
import { OfficeFilterRef, officeParams } from "../machinery/filters/office-filter.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { connectionType } from "../machinery/lists/connection.ts";
import { loadEdges, loadTotals } from "../machinery/lists/edge-loaders.ts";
import { pageArgs, pageComplexity, readPage } from "../machinery/lists/page.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { idOfName, idOfNameOrId } from "../machinery/names/resolve-name.ts";
import { DepartmentRef, MemberRef, OfficeRef } from "../machinery/node-refs.ts";
import { typedText } from "../machinery/typed-text.ts";
import { periodFields } from "./people/period.ts";

const Holders = connectionType<ReadRow<"members-of-offices">, Member>({
  name: "OfficeHolders",
  holds: "members who have held the office, most recent first",
  node: MemberRef,
  edgeFields: periodFields,
});

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
    holders: t.field({
      type: Holders,
      description: "Members who have held the office, ever or on one day, most recent first.",
      args: {
        on: t.arg({
          type: "Date",
          required: false,
          description:
            "A day on which the office was held, for example `2025-03-01`. On a day of change, the old and the new holder are both listed. A period whose first day is unknown counts as begun.",
        }),
        ...pageArgs(),
      },
      complexity: pageComplexity,
      resolve: async ({ id }, { on, ...args }, context) => {
        const held = on == null ? {} : { on };
        return readPage<ReadRow<"members-of-offices">>(
          { type: Holders },
          args,
          (request) => loadEdges(context, "members-of-offices", id, { ...request, ...held }),
          async () => (await loadTotals(context, "totals-of-offices", id, held)).holders,
        );
      },
    }),
  }),
});

const AllOffices = connectionType<ReadRow<"list-offices">, Office>({
  name: "Offices",
  holds: "offices, by name",
  node: OfficeRef,
});

/** The stored ids of the offices of a title that somebody held on a day. */
async function heldOn(context: Context, title: string, on: string): Promise<readonly string[]> {
  const officeIds = (await context.names()).nodesNamed("Office", title).map(({ id }) => id);
  if (officeIds.length === 0) return [];
  const all = { limit: officeIds.length, afterKey: null, afterId: null };
  return (await context.store.read("list-offices", { officeIds, on, ...all })).map(({ id }) => id);
}

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
        validate: typedText(),
      }),
      on: t.arg({
        type: "Date",
        required: false,
        description:
          "With `title`: a day on which the office was held, for example `2025-09-01`. Offices of one title often follow each other at several departments.",
      }),
    },
    validate: exactlyOne("id", "slug", "title"),
    resolve: async (_root, { id, slug, title, department, on }, context) => {
      if (id != null) return storeId("Office", id);
      if (slug != null) return slug;
      const partOf = department == null ? null : await idOfNameOrId(context, "Department", department);
      const among = on == null ? null : await heldOn(context, title ?? "", on);
      return idOfName(context, "Office", title ?? "", { partOf, among });
    },
  }),
  offices: t.field({
    type: AllOffices,
    description: "All offices, or those that match the filter, by name.",
    args: {
      filter: t.arg({
        type: OfficeFilterRef,
        required: false,
        description:
          'Conditions that offices must meet, for example `{department: "FCDO", on: "2025-03-01"}`; none if omitted.',
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context) => {
      const params = await officeParams(context, filter);
      const page = await readPage<ReadRow<"list-offices">>(
        { type: AllOffices },
        args,
        async (request) =>
          params === null ? [] : context.store.read("list-offices", { ...request, ...params }),
        async () => {
          if (params === null) return 0;
          const [counted] = await context.store.read("count-offices", params);
          return counted?.count ?? 0;
        },
      );
      return { ...page, subject: sayOffices(filter) };
    },
  }),
}));
