import { memberUrl } from "../../src/model/member-url.ts";
import type { Member } from "../../src/model/nodes.ts";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { builder } from "../machinery/builder.ts";
import { sayMembers } from "../machinery/counted/say-people.ts";
import { HouseRef } from "../machinery/enums/house.ts";
import { filteredEdges } from "../machinery/filters/filtered-connection.ts";
import { MemberFilterRef, memberParams } from "../machinery/filters/member-filter.ts";
import { storeId } from "../machinery/ids/node-key.ts";
import { connectionType } from "../machinery/lists/connection.ts";
import { edgeConnection } from "../machinery/lists/edge-connection.ts";
import { pageArgs, pageComplexity, readPage } from "../machinery/lists/page.ts";
import { exactlyOne, lookupArgs } from "../machinery/lookup.ts";
import { idOfName } from "../machinery/names/resolve-name.ts";
import { AnswerRef, MemberRef, OfficeRef, QuestionRef } from "../machinery/node-refs.ts";
import { GenderRef, HouseTermRef, MemberNameRef } from "./people/official-record.ts";
import { periodFields } from "./people/period.ts";

const id = (member: Member) => member.id;

MemberRef.implement({
  description:
    "A member of either House. A minister is a member who has given an answer or held an office. Each person is one node, whether asking or answering.",
  fields: (t) => ({
    name: t.exposeString("name", {
      description:
        "The name in Parliament's records, or else as printed in the source, for example `Baroness Chapman of Darlington`.",
    }),
    house: t.expose("house", {
      type: HouseRef,
      nullable: true,
      description: "The House the member sits in or last sat in, for example `COMMONS`; null if unknown.",
    }),
    resolved: t.exposeBoolean("resolved", {
      description:
        "Whether the member is identified by a Parliament member id. False if only a printed name is known and it matches no official member, or more than one.",
    }),
    gender: t.expose("gender", {
      type: GenderRef,
      nullable: true,
      description: "The gender, for example `FEMALE`; null if no official list includes the member.",
    }),
    url: t.string({
      nullable: true,
      description:
        "The address of the official record, for example `https://members.parliament.uk/member/5089`; null if the member is not identified.",
      resolve: memberUrl,
    }),
    names: t.field({
      type: [MemberNameRef],
      description: "All names in the official lists, for example `Peter Mandelson` and `Lord Mandelson`.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ names }) => names,
    }),
    terms: t.field({
      type: [HouseTermRef],
      description: "The member's terms in either House, for example in the Commons from `2024-07-04`.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ terms }) => terms,
    }),
    questions: t.field(
      filteredEdges({
        name: "MemberQuestions",
        lists: "questions",
        source: "ofMembers",
        holds: "questions the member asked, newest first",
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
        holds: "answers the member gave as a minister, newest first",
        node: AnswerRef,
        edgeFields: (edge) => ({
          role: edge.string({
            nullable: true,
            description: "The role printed with the answer, for example `Minister of State (Development)`.",
            resolve: (row) => row.role,
          }),
        }),
        edges: "answers-of-members",
        totals: "totals-of-members",
        total: ({ answers }) => answers,
        id,
      }),
    ),
    offices: t.field(
      edgeConnection({
        name: "MemberOffices",
        holds: "offices the member has held, most recent first",
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

const AllMembers = connectionType<ReadRow<"list-members">, Member>({
  name: "Members",
  holds: "members, by name",
  node: MemberRef,
});

builder.queryFields((t) => ({
  member: t.field({
    type: MemberRef,
    nullable: true,
    description:
      "One member, by id or by name. A name that several members bear gives the error `AMBIGUOUS` with the candidates; an unknown one gives `NOT_FOUND` with the nearest names.",
    args: {
      ...lookupArgs("Member", {
        name: "A name, with or without title, for example `Keir Starmer`. Former names and everyday given names count too.",
      }),
      on: t.arg({
        type: "Date",
        required: false,
        description: "With `name`: a day on which the member sat, for example `2012-05-01`.",
      }),
      house: t.arg({
        type: HouseRef,
        required: false,
        description: "With `name`: a House in which the member sat, for example `LORDS`.",
      }),
    },
    validate: exactlyOne("id", "name"),
    resolve: (_root, { id, name, on, house }, context) =>
      id != null ? storeId("Member", id) : idOfName(context, "Member", name ?? "", { on, house }),
  }),
  members: t.field({
    type: AllMembers,
    description: "All members, or those that match the filter, by name.",
    args: {
      filter: t.arg({
        type: MemberFilterRef,
        required: false,
        description:
          'Conditions that members must meet, for example `{party: "SNP", on: "2025-03-01"}`; none if omitted.',
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context) => {
      const params = await memberParams(context, filter);
      const page = await readPage<ReadRow<"list-members">>(
        { type: AllMembers },
        args,
        async (request) =>
          params === null ? [] : context.store.read("list-members", { ...request, ...params }),
        async () => {
          if (params === null) return 0;
          const [counted] = await context.store.read("count-members", params);
          return counted?.count ?? 0;
        },
      );
      return { ...page, subject: sayMembers(filter) };
    },
  }),
}));
