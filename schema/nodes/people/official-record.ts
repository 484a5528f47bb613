import type { Gender, HouseTerm, MemberName, PeopleSource } from "../../../src/model/people.ts";
import { builder } from "../../machinery/builder.ts";
import { HouseRef } from "../../machinery/enums/house.ts";
import { periodFields } from "./period.ts";

/** What official lists say of a member. */

export const GenderRef = builder.enumType("Gender", {
  description: "A member's gender, as official lists have it.",
  values: {
    FEMALE: { value: "F" satisfies Gender, description: "A woman." },
    MALE: { value: "M" satisfies Gender, description: "A man." },
  } as const,
});

const PeopleSourceRef = builder.enumType("PeopleSource", {
  description: "Which official list says so.",
  values: {
    PARLIAMENT: { value: "parliament" satisfies PeopleSource, description: "Parliament's list of members." },
    MINISTERS_DATABASE: {
      value: "ifg" satisfies PeopleSource,
      description: "The Institute for Government's database of ministers.",
    },
  } as const,
});

export const MemberNameRef = builder.objectRef<MemberName>("MemberName").implement({
  description: "A name that a member has or had.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "For example `Ms Diane Abbott`." }),
    source: t.expose("source", {
      type: PeopleSourceRef,
      description: "The list it stands in, for example `PARLIAMENT`.",
    }),
    ...periodFields(t),
  }),
});

export const HouseTermRef = builder.objectRef<HouseTerm>("HouseTerm").implement({
  description: "A time of sitting in a House: one Parliament in the Commons, a peerage in the Lords.",
  fields: (t) => ({
    house: t.expose("house", { type: HouseRef, description: "The House, for example `LORDS`." }),
    kind: t.exposeString("kind", {
      nullable: true,
      description: "How a peer sits, for example `Life peer`; null in the Commons.",
    }),
    source: t.expose("source", {
      type: PeopleSourceRef,
      description: "The list that says so, for example `PARLIAMENT`.",
    }),
    ...periodFields(t),
  }),
});
