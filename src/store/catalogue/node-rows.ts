import { z } from "zod";
import type { AmbiguousMention } from "../../model/ambiguous-mention.ts";
import { type NameOnlyLabel, nameOnlyLabels } from "../../model/graph/affiliations.ts";
import type { NodeLabel } from "../../model/graph.ts";
import { type Attachment, type House, type NamedNode, nodeProperties } from "../../model/nodes.ts";
import { type HouseTerm, type MemberName, peopleSources } from "../../model/people.ts";
import { rowOf } from "./row-of.ts";
import { day } from "./row-values.ts";

/** Nodes as the engines return them. */

export const house = z.enum(["COMMONS", "LORDS"]) satisfies z.ZodType<House>;

export const period = { from: day.nullable(), to: day.nullable() };
const source = z.enum(peopleSources);
const names = z.object({ name: z.string(), source, ...period }) satisfies z.ZodType<MemberName>;
const terms = z.object({
  house,
  kind: z.string().nullable(),
  source,
  ...period,
}) satisfies z.ZodType<HouseTerm>;

const ambiguousMentions = z.object({
  start: z.int(),
  end: z.int(),
  surface: z.string(),
  // Mentions stored by earlier versions are all in the text.
  inHeading: z.boolean().default(false),
  candidates: z.array(z.string()).readonly(),
  reason: z.string(),
}) satisfies z.ZodType<AmbiguousMention>;

const attachments = z.object({
  title: z.string(),
  url: z.string().nullable(),
}) satisfies z.ZodType<Attachment>;

export const memberRow = z.object(rowOf(nodeProperties.Member, { names, terms }));
export const questionRow = z.object(rowOf(nodeProperties.Question, { ambiguousMentions }));
export const answerRow = z.object(rowOf(nodeProperties.Answer, { attachments, ambiguousMentions }));
export const departmentRow = z.object(rowOf(nodeProperties.Department, { periods: z.object(period) }));
export const namedRow = z.object({ id: z.string(), name: z.string() }) satisfies z.ZodType<NamedNode>;

const namedRows = Object.fromEntries(nameOnlyLabels.map((label) => [label, namedRow])) as {
  readonly [Label in NameOnlyLabel]: typeof namedRow;
};

/** The nodes of each label. */
export const nodeRows = {
  Member: memberRow,
  Question: questionRow,
  Answer: answerRow,
  Department: departmentRow,
  Office: z.object(rowOf(nodeProperties.Office, {})),
  ...namedRows,
  Country: z.object(rowOf(nodeProperties.Country, {})),
  Topic: z.object(rowOf(nodeProperties.Topic, {})),
} as const satisfies { readonly [Label in NodeLabel]: z.ZodObject };
