import type { ReadParams } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { idOfNameOrId } from "../names/resolve-name.ts";
import { typedText } from "../typed-text.ts";

const name = typedText();

export const OfficeFilterRef = builder.inputType("OfficeFilter", {
  description: "Conditions on offices; all of them must be met.",
  fields: (t) => ({
    department: t.string({
      required: false,
      description:
        "The office's department by name, abbreviation, slug or id, for example `FCDO` or `Home Office`.",
      validate: name,
    }),
    title: t.string({
      required: false,
      description:
        "Words of a title or their beginnings, as in `find`, for example `minister of state`. Everyday titles and the department's name count too.",
      validate: name,
    }),
    on: t.field({
      type: "Date",
      required: false,
      description:
        "A day on which the office was held, for example `2025-03-01`. A period whose first day is unknown counts as begun.",
    }),
  }),
});

type Params = ReadParams<"count-offices">;

/** The filter as the store's queries take it; null if the department has no office with the title. */
export async function officeParams(
  context: Context,
  filter: typeof OfficeFilterRef.$inferInput | null | undefined,
): Promise<Params | null> {
  const { department, title, on } = filter ?? {};
  const params: Params = on == null ? {} : { on };
  if (department == null && title == null) return params;
  const departmentId = department == null ? null : await idOfNameOrId(context, "Department", department);
  const index = await context.names();
  const named =
    title == null
      ? index.nodesOf("Office")
      : index.search(title, new Set(["Office" as const])).map(({ node }) => node);
  const officeIds = named
    .filter(({ partOf }) => departmentId === null || partOf === departmentId)
    .map(({ id }) => id)
    .sort();
  return officeIds.length === 0 ? null : { ...params, officeIds };
}
