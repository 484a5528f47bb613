import { z } from "zod";
import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import { type NameOnlyLabel, nameOnlyLabels } from "../../model/graph/affiliations.ts";
import type { NodeLabel } from "../../model/graph.ts";
import {
  type Answer,
  type Attachment,
  type Country,
  type Department,
  type House,
  type Member,
  type NamedNode,
  type Question,
  questionStates,
  type Topic,
} from "../../model/nodes.ts";
import { genders, type Office, type Period, peopleSources } from "../../model/people.ts";
import { day, flag, list } from "./row-values.ts";

/** Nodes as the engines return them. */

export const house = z.enum(["COMMONS", "LORDS"]) satisfies z.ZodType<House>;

const provenance = {
  source: z.string(),
  line: z.int(),
  retrievedAt: z.iso.datetime(),
  contentHash: z.string(),
};

export const period = { from: day.nullable(), to: day.nullable() };

export const memberRow = z.object({
  id: z.string(),
  name: z.string(),
  house: house.nullable(),
  resolved: flag,
  gender: z.enum(genders).nullable(),
  names: list(z.object({ name: z.string(), source: z.enum(peopleSources), ...period })),
  terms: list(z.object({ house, kind: z.string().nullable(), source: z.enum(peopleSources), ...period })),
}) satisfies z.ZodType<Member>;

const ambiguousMentions = list(
  z.object({
    start: z.int(),
    end: z.int(),
    surface: z.string(),
    // Mentions stored by earlier versions are all in the text.
    inHeading: z.boolean().default(false),
    candidates: z.array(z.string()).readonly(),
    reason: z.string(),
  }) satisfies z.ZodType<AmbiguousMention>,
);

const attachment = z.object({
  title: z.string(),
  url: z.string().nullable(),
}) satisfies z.ZodType<Attachment>;

export const questionRow = z.object({
  id: z.string(),
  uin: z.string().nullable(),
  house: house.nullable(),
  heading: z.string().nullable(),
  text: z.string(),
  truncated: flag,
  tabledOn: day.nullable(),
  dueOn: day.nullable(),
  namedDay: flag.nullable(),
  interest: flag.nullable(),
  state: z.enum(questionStates),
  seenUntil: day.nullable(),
  url: z.string().nullable(),
  ambiguousMentions,
  ...provenance,
}) satisfies z.ZodType<Question>;

export const answerRow = z.object({
  id: z.string(),
  text: z.string(),
  textHash: z.string(),
  truncated: flag,
  answeredOn: day.nullable(),
  holding: flag,
  heldOn: day.nullable(),
  correctedOn: day.nullable(),
  role: z.string().nullable(),
  attachments: list(attachment),
  ambiguousMentions,
  ...provenance,
}) satisfies z.ZodType<Answer>;

const named = { id: z.string(), name: z.string() };
export const namedRow = z.object(named) satisfies z.ZodType<NamedNode>;
export const departmentRow = z.object({
  ...named,
  periods: list(z.object(period) satisfies z.ZodType<Period>),
  abbreviations: list(z.string()),
}) satisfies z.ZodType<Department>;
export const officeRow = z.object({
  ...named,
  rank: z.string().nullable(),
  departmentId: z.string(),
}) satisfies z.ZodType<Office>;

export const countryRow = z.object({
  code: z.string(),
  name: z.string(),
  aliases: list(z.string()),
  demonyms: list(z.string()),
  capitals: list(z.string()),
  region: z.string().nullable(),
}) satisfies z.ZodType<Country>;

export const topicRow = z.object({
  id: z.string(),
  name: z.string(),
  broaderId: z.string().nullable(),
  capCode: z.int().nullable(),
  eurovocId: z.string().nullable(),
}) satisfies z.ZodType<Topic>;

const namedRows = Object.fromEntries(nameOnlyLabels.map((label) => [label, namedRow])) as {
  readonly [Label in NameOnlyLabel]: typeof namedRow;
};

/** The nodes of each label. */
export const nodeRows = {
  Member: memberRow,
  Question: questionRow,
  Answer: answerRow,
  Department: departmentRow,
  Office: officeRow,
  ...namedRows,
  Country: countryRow,
  Topic: topicRow,
} as const satisfies { readonly [Label in NodeLabel]: z.ZodObject };
