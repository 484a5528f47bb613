import { z } from "zod";
import { capitalized } from "../../../src/model/first-letter.ts";
import { affiliationKinds, type NameOnlyLabel } from "../../../src/model/graph/affiliations.ts";
import { DEFAULT_FIND, MAX_PAGE } from "../../../src/model/limits.ts";
import type { Department } from "../../../src/model/nodes.ts";
import type { FoundNode } from "../../../src/names/name-index.ts";
import type { closenesses } from "../../../src/names/name-match.ts";
import { type NamedLabel, type NameKind, namedLabels } from "../../../src/names/named-node.ts";
import { builder } from "../../machinery/builder.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { departmentHistory } from "../../machinery/names/department-history.ts";
import { DepartmentRef } from "../../machinery/node-refs.ts";

const namedKinds = Object.fromEntries(
  affiliationKinds.map(({ label, list }) => [label, { description: `${capitalized(list)}.` }]),
) as { readonly [Label in NameOnlyLabel]: { readonly description: string } };

const FindKindRef = builder.enumType("FindKind", {
  description: "The types of nodes that `find` looks for.",
  values: {
    Member: { description: "Members of either House." },
    Office: { description: "Ministerial offices." },
    Department: { description: "Departments and other bodies that answer questions." },
    ...namedKinds,
    Country: { description: "Countries and territories." },
    Topic: { description: "Topics." },
  } as const satisfies { readonly [Label in NamedLabel]: { readonly description: string } },
});

const NameKindRef = builder.enumType("NameKind", {
  description: "What sort of name was matched.",
  values: {
    NAME: { value: "name" satisfies NameKind, description: "The name used today, with or without title." },
    FORMER_NAME: { value: "former" satisfies NameKind, description: "A name used before." },
    EVERYDAY_NAME: {
      value: "everyday" satisfies NameKind,
      description: "Another name in use, such as `Foreign Office`.",
    },
    ABBREVIATION: { value: "abbreviation" satisfies NameKind, description: "Such as `FCDO` or `SNP`." },
    GIVEN_NAME: {
      value: "given" satisfies NameKind,
      description: "Another form of the given name, such as Mike for Michael.",
    },
  } as const,
});

const ClosenessRef = builder.enumType("NameCloseness", {
  description: "How close the text is to the name, the closest first.",
  values: {
    WHOLE: { value: "whole", description: "The whole name, in any spelling of accents and spaces." },
    WORDS: { value: "words", description: "Some words of the name." },
    BEGINNING: { value: "beginning", description: "Beginnings of words, as one types." },
    SPELLING: { value: "spelling", description: "With one wrong letter in a word." },
  } as const satisfies {
    readonly [key: string]: { value: (typeof closenesses)[number]; description: string };
  },
});

const FoundNameRef = builder.objectRef<FoundNode>("FoundName").implement({
  description: "A node that was found by name.",
  fields: (t) => ({
    node: t.node({
      description: "The node, for example a Member.",
      id: ({ node: { label, id } }) => globalId({ label, id }),
    }),
    nodeId: t.id({
      description:
        "The id of the node, for example `TWVtYmVyOjQ1MTQ`. Unlike `node`, it reads nothing from the store.",
      resolve: ({ node: { label, id } }) => globalId({ label, id }),
    }),
    kind: t.field({
      type: FindKindRef,
      description: "Its type, for example `Member`.",
      resolve: ({ node }) => node.label,
    }),
    name: t.string({
      description: "Its name, for example `Sir Keir Starmer`.",
      resolve: ({ node }) => node.name,
    }),
    detail: t.string({
      description:
        "What tells it from others with the same name, for example `Commons since 2015-05-07, Holborn and St Pancras`; empty if nothing is known.",
      resolve: ({ node }) => node.detail,
    }),
    matched: t.string({
      description: "The name that was matched, for example `Peter Mandelson`.",
      resolve: ({ name }) => name.text,
    }),
    nameKind: t.field({
      type: NameKindRef,
      description: "What sort of name it is, for example `FORMER_NAME`.",
      resolve: ({ name }) => name.kind,
    }),
    closeness: t.field({
      type: ClosenessRef,
      description: "How close the text is to it, for example `WHOLE`.",
      resolve: ({ closeness }) => closeness,
    }),
    questionCount: t.int({
      description:
        "How many questions it asked, was asked, is mentioned in or, of a topic, is dealt with in, for example `693`.",
      resolve: ({ node }) => node.questions,
    }),
    answerCount: t.int({
      description:
        "How many answers it gave or received, is mentioned in or is dealt with in, for example `12`; of a party and a constituency always `0`.",
      resolve: ({ node }) => node.answers,
    }),
    firstDay: t.field({
      type: "Date",
      nullable: true,
      description:
        "The first day of these questions and answers, for example `2023-12-01`; null without any.",
      resolve: ({ node }) => node.days.from,
    }),
    lastDay: t.field({
      type: "Date",
      nullable: true,
      description: "The last day of these questions and answers, for example `2025-09-15`; null without any.",
      resolve: ({ node }) => node.days.to,
    }),
    successors: t.field({
      type: [DepartmentRef],
      description:
        "For a former department: those that carry on its work today, for example the FCDO for the FCO. Empty for all others.",
      complexity: { field: 2, multiplier: 2 },
      resolve: async ({ node }, _args, { store }): Promise<readonly Department["id"][]> =>
        node.label === "Department" ? (await departmentHistory(store)).currentSuccessors(node.id) : [],
    }),
  }),
});

builder.queryField("find", (t) =>
  t.field({
    type: [FoundNameRef],
    description:
      "Finds members, offices, departments, parties, constituencies, countries and topics by name, the closest first, as one types. Titles may be left out; former names, abbreviations, everyday given names and one wrong letter are understood. With equal names, the one with more questions and answers comes first.",
    args: {
      text: t.arg.string({
        required: true,
        description: "What was typed, for example `keir star` or `FCDO`.",
        validate: z.string().max(200, "must be at most 200 characters"),
      }),
      kinds: t.arg({
        type: [FindKindRef],
        required: false,
        description: "Which types to look for, for example `[Member, Office]`; all when absent.",
      }),
      first: t.arg.int({
        defaultValue: DEFAULT_FIND,
        description: `How many to give, 1 to ${MAX_PAGE}.`,
        validate: z.number().int().min(1, "must be at least 1").max(MAX_PAGE, `must be at most ${MAX_PAGE}`),
      }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? DEFAULT_FIND }),
    resolve: async (_root, { text, kinds, first }, { names }) =>
      (await names()).search(text, new Set(kinds ?? namedLabels)).slice(0, first ?? DEFAULT_FIND),
  }),
);
