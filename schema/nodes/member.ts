import { slug } from "../../src/model/ids.ts";
import type { Member } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";
import { HouseRef } from "../machinery/enums/house.ts";
import { filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { listField } from "../machinery/lists/list-field.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import {
  AnswerRef,
  ConstituencyRef,
  MemberRef,
  OfficeRef,
  PartyRef,
  QuestionRef,
} from "../machinery/node-refs.ts";
import { GenderRef, HouseTermRef, MemberNameRef } from "./people/official-record.ts";
import { periodFields } from "./people/period.ts";

const id = (member: Member) => member.id;

MemberRef.implement({
  description:
    "A member of either House. A minister is a member who has answered or held an office; asker and minister are one node when they are one person.",
  fields: (t) => ({
    name: t.exposeString("name", {
      description: "As Parliament has it, or else as printed, for example `Baroness Chapman of Darlington`.",
    }),
    house: t.expose("house", {
      type: HouseRef,
      nullable: true,
      description:
        "The House the member sits in, or sat in last, for example `COMMONS`; null where no source shows it.",
    }),
    resolved: t.exposeBoolean("resolved", {
      description:
        "Whether the member is identified by Parliament's member id; false for one known by a printed name, be it nobody's or that of several.",
    }),
    gender: t.expose("gender", {
      type: GenderRef,
      nullable: true,
      description: "For example `FEMALE`; null for a member whom no official list has.",
    }),
    names: t.field({
      type: [MemberNameRef],
      description: "Every name in the official lists, for example `Peter Mandelson` and `Lord Mandelson`.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ names }) => names,
    }),
    terms: t.field({
      type: [HouseTermRef],
      description: "The times of sitting in either House, for example in the Commons from `2024-07-04`.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ terms }) => terms,
    }),
    questions: t.field(
      filteredEdges({
        name: "MemberQuestions",
        lists: "questions",
        source: "ofMembers",
        holds: "the questions a member asked, newest first",
        node: QuestionRef,
        edges: "questions-of-members",
        totals: "totals-of-members",
        total: ({ questions }) => questions,
        id,
      }),
    ),
    answers: t.field(
      filteredEdges({
        name: "MemberAnswers",
        lists: "answers",
        source: "ofMembers",
        holds: "the answers a member gave as a minister, newest first",
        node: AnswerRef,
        edgeFields: (edge) => ({
          role: edge.string({
            nullable: true,
            description:
              "The role as printed with the answer, for example `Minister of State (Development)`.",
            resolve: (row) => row.role,
          }),
        }),
        edges: "answers-of-members",
        totals: "totals-of-members",
        total: ({ answers }) => answers,
        id,
      }),
    ),
    parties: t.field(
      edgeConnection({
        name: "MemberParties",
        holds: "the parties a member belongs or belonged to, newest first",
        node: PartyRef,
        edgeFields: periodFields,
        edges: "parties-of-members",
        totals: "totals-of-members",
        total: ({ parties }) => parties,
        id,
      }),
    ),
    constituencies: t.field(
      edgeConnection({
        name: "MemberConstituencies",
        holds:
          "the constituencies a member represents or represented, newest first, each once for each Parliament",
        node: ConstituencyRef,
        edgeFields: periodFields,
        edges: "constituencies-of-members",
        totals: "totals-of-members",
        total: ({ constituencies }) => constituencies,
        id,
      }),
    ),
    offices: t.field(
      edgeConnection({
        name: "MemberOffices",
        holds: "the offices a member held, newest first",
        node: OfficeRef,
        edgeFields: periodFields,
        edges: "offices-of-members",
        totals: "totals-of-members",
        total: ({ offices }) => offices,
        id,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  member: t.field({
    type: MemberRef,
    nullable: true,
    description: "One member, by id or by name; null when there is none.",
    args: lookupArgs("Member", { name: "A name in any case, for example `seema malhotra`." }),
    validate: exactlyOne("id", "name"),
    resolve: async (_root, { id, name }, { store }) => {
      if (id != null) return storeId("Member", id);
      const [member] = await store.read("members-by-slug", { slugs: [slug(name ?? "")] });
      return member ?? null;
    },
  }),
  members: t.field(
    listField({
      name: "Members",
      holds: "all members, by name",
      node: MemberRef,
      list: "list-members",
      label: "Member",
    }),
  ),
}));
