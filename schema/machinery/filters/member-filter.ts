import type { NamedNode } from "../../../src/names/named-node.ts";
import { covers } from "../../../src/people/covers.ts";
import type { ReadParams } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { HouseRef } from "../enums/house.ts";
import { idOfNameOrId } from "../names/resolve-name.ts";
import { typedText } from "../typed-text.ts";

const name = typedText();

export const MemberFilterRef = builder.inputType("MemberFilter", {
  description:
    "Conditions on members; all of them must be met. A period whose first day is unknown counts as begun.",
  fields: (t) => ({
    name: t.string({
      required: false,
      description:
        "Words of a name or their beginnings, as in `find`, for example `baroness th`. Former names and everyday given names count too.",
      validate: name,
    }),
    party: t.string({
      required: false,
      description:
        "A party by name, abbreviation, slug or id, for example `SNP`; the member must have belonged to it on the day `on`, or ever if `on` is omitted.",
      validate: name,
    }),
    house: t.field({
      type: HouseRef,
      required: false,
      description:
        "A House, for example `LORDS`; the member must have sat in it on the day `on`, or ever if `on` is omitted.",
    }),
    on: t.field({
      type: "Date",
      required: false,
      description:
        "A day on which the member sat, for example `2025-03-01`. A member known only by a printed name has no known days and does not match.",
    }),
  }),
});

type Params = ReadParams<"count-members">;

/** The filter as the store's queries take it; null if no member has the name and sat then. */
export async function memberParams(
  context: Context,
  filter: typeof MemberFilterRef.$inferInput | null | undefined,
): Promise<Params | null> {
  const { name, party, house, on } = filter ?? {};
  const params: Params = {
    ...(party == null ? {} : { partyId: await idOfNameOrId(context, "Party", party) }),
    ...(on == null ? {} : { on }),
  };
  if (name == null && house == null && on == null) return params;
  const index = await context.names();
  const named =
    name == null
      ? index.nodesOf("Member")
      : index.search(name, new Set(["Member" as const])).map(({ node }) => node);
  const memberIds = named
    .filter((node) => sat(node, house ?? null, on ?? null))
    .map(({ id }) => id)
    .sort();
  return memberIds.length === 0 ? null : { ...params, memberIds };
}

function sat({ terms, house: own }: NamedNode, house: string | null, on: string | null): boolean {
  if (terms.length === 0) return on === null && (house === null || own === house);
  return terms.some((term) => (house === null || term.house === house) && covers(term, on) !== "no");
}
