import type { Gender, HouseTerm, MemberName, PeopleSource } from "../../../src/model/people.ts";
import { builder } from "../../machinery/builder.ts";
import { HouseRef } from "../../machinery/enums/house.ts";
import { periodFields } from "./period.ts";

/** What official lists say about a member. */

export const GenderRef = builder.enumType("Gender", {
  description: "A member's gender in official lists.",
  values: {
    FEMALE: { value: "F" satisfies Gender, description: "Female." },
    MALE: { value: "M" satisfies Gender, description: "Male." },
  } as const,
});

const PeopleSourceRef = builder.enumType("PeopleSource", {
  description: "The official list that a fact comes from.",
  values: {
    PARLIAMENT: { value: "parliament" satisfies PeopleSource, description: "Parliament's list of members." },
    MINISTERS_DATABASE: {
      value: "ifg" satisfies PeopleSource,
      description: "The Institute for Government's database of ministers.",
    },
  } as const,
});

export const MemberNameRef = builder.objectRef<MemberName>("MemberName").implement({
  description: "A current or former name of a member.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name, for example `Ms Diane Abbott`." }),
    source: t.expose("source", {
      type: PeopleSourceRef,
      description: "The list that gives the name, for example `PARLIAMENT`.",
    }),
    ...periodFields(t),
  }),
});

export const HouseTermRef = builder.objectRef<HouseTerm>("HouseTerm").implement({
  description: "A member's term in a House: one Parliament in the Commons, or a peerage in the Lords.",
  fields: (t) => ({
    house: t.expose("house", { type: HouseRef, description: "The House, for example `LORDS`." }),
    kind: t.exposeString("kind", {
      nullable: true,
      description: "The kind of peer, for example `Life peer`; null in the Commons.",
    }),
    source: t.expose("source", {
      type: PeopleSourceRef,
      description: "The list that gives the term, for example `PARLIAMENT`.",
    }),
    ...periodFields(t),
  }),
});
