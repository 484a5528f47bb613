import { slug } from "../src/model/ids.ts";
import type { Member } from "../src/model/nodes.ts";
import { builder } from "./builder.ts";
import { edgeConnection } from "./edge-connection.ts";
import { HouseRef } from "./house.ts";
import { listField } from "./list-field.ts";
import { exactlyOne, lookupArgs, storeId } from "./lookup.ts";
import { AnswerRef, ConstituencyRef, MemberRef, PartyRef, QuestionRef } from "./node-refs.ts";

const id = (member: Member) => member.id;

MemberRef.implement({
  description:
    "A member of either House. A minister is a member who has answered; asker and minister are one node when they are one person.",
  fields: (t) => ({
    name: t.exposeString("name", {
      description: "As printed, for example `Baroness Chapman of Darlington`.",
    }),
    house: t.expose("house", {
      type: HouseRef,
      nullable: true,
      description: "The House the member sits in, where a source shows it.",
    }),
    resolved: t.exposeBoolean("resolved", {
      description:
        "Whether the member is identified by Parliament's member id; false for one known by a printed name.",
    }),
    questions: t.field(
      edgeConnection({
        name: "MemberQuestions",
        holds: "the questions a member asked, newest first",
        node: QuestionRef,
        edges: "questions-of-members",
        totals: "totals-of-members",
        total: ({ questions }) => questions,
        id,
      }),
    ),
    answers: t.field(
      edgeConnection({
        name: "MemberAnswers",
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
        holds: "the parties a member belongs or belonged to, by name",
        node: PartyRef,
        edges: "parties-of-members",
        totals: "totals-of-members",
        total: ({ parties }) => parties,
        id,
      }),
    ),
    constituencies: t.field(
      edgeConnection({
        name: "MemberConstituencies",
        holds: "the constituencies a member represents or represented, by name",
        node: ConstituencyRef,
        edges: "constituencies-of-members",
        totals: "totals-of-members",
        total: ({ constituencies }) => constituencies,
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
