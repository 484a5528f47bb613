import { z } from "zod";
import type {
  Answer,
  Constituency,
  Country,
  Department,
  House,
  Member,
  Party,
  Question,
  Topic,
} from "../../model/nodes.ts";
import { day, flag, list } from "./row-values.ts";

/** Nodes as either engine returns them. */

const house = z.enum(["COMMONS", "LORDS"]) satisfies z.ZodType<House>;

const provenance = {
  source: z.string(),
  line: z.int(),
  retrievedAt: z.iso.datetime(),
  contentHash: z.string(),
};

export const memberRow = z.object({
  id: z.string(),
  name: z.string(),
  house: house.nullable(),
  resolved: flag,
}) satisfies z.ZodType<Member>;

export const questionRow = z.object({
  id: z.string(),
  uin: z.string().nullable(),
  house: house.nullable(),
  heading: z.string().nullable(),
  text: z.string(),
  tabledOn: day.nullable(),
  url: z.string().nullable(),
  ...provenance,
}) satisfies z.ZodType<Question>;

export const answerRow = z.object({
  id: z.string(),
  text: z.string(),
  textHash: z.string(),
  answeredOn: day.nullable(),
  ...provenance,
}) satisfies z.ZodType<Answer>;

const named = { id: z.string(), name: z.string() };
export const departmentRow = z.object(named) satisfies z.ZodType<Department>;
export const partyRow = z.object(named) satisfies z.ZodType<Party>;
export const constituencyRow = z.object(named) satisfies z.ZodType<Constituency>;

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
}) satisfies z.ZodType<Topic>;
