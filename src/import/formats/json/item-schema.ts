import { z } from "zod";
import { MAX_ID_LENGTH, MAX_LINE_LENGTH } from "../../../model/limits.ts";
import type { House } from "../../../model/nodes.ts";
import { parseDay } from "../parse-day.ts";

/** Messages say what is expected. describeIssue adds where, and what was found. */

const noNul = (text: string): boolean => !text.includes("\0");
const text = z.string("text").refine(noNul, "text without NUL characters");
const line = text.max(MAX_LINE_LENGTH, `at most ${MAX_LINE_LENGTH} characters`);
const id = z
  .union(
    [z.int(`a whole number up to ${Number.MAX_SAFE_INTEGER}, or text`), z.string()],
    `a number or text of at most ${MAX_ID_LENGTH} characters`,
  )
  .transform((value) => String(value).trim())
  .refine((value) => value !== "" && value.length <= MAX_ID_LENGTH && noNul(value), {
    message: `a number or text of 1 to ${MAX_ID_LENGTH} characters`,
  });
const flag = z.boolean("true or false");

/** `2025-09-04T00:00:00` → `2025-09-04`. The first day of the calendar is what the API's language has for "none". */
const day = z
  .string("a date such as 2025-09-04")
  .transform((value) => (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? parseDay(value.slice(0, 10)) : null))
  .refine((value) => value !== null, "a date such as 2025-09-04")
  .transform((value) => (value === "0001-01-01" ? null : value));

const houses = new Map<string, House>([
  ["1", "COMMONS"],
  ["commons", "COMMONS"],
  ["2", "LORDS"],
  ["lords", "LORDS"],
]);
const house = z
  .union([z.int(), z.string()], '"Commons" or "Lords"')
  .transform((value) => houses.get(String(value).toLowerCase()) ?? null)
  .refine((value) => value !== null, '"Commons" or "Lords"');

const member = z.object(
  {
    id: id.nullish(),
    name: line.nullish(),
    nameDisplayAs: line.nullish(),
    listAs: line.nullish(),
    nameListAs: line.nullish(),
    party: line.nullish(),
    memberFrom: line.nullish(),
  },
  "a member or null",
);

const attachment = z.object(
  { title: line.nullish(), fileName: line.nullish(), url: line.nullish(), name: line.nullish() },
  "an attachment",
);

/** A written question from Parliament's API. Only `id` and `questionText` are required. Other fields are ignored. */
export const itemSchema = z.object(
  {
    id,
    uin: z.union([z.literal("").transform(() => null), id]).nullish(),
    house: house.nullish(),
    heading: line.nullish(),
    questionText: text.refine((value) => value.trim() !== "", "non-empty text"),
    dateTabled: day.nullish(),
    dateForAnswer: day.nullish(),
    isNamedDay: flag.nullish(),
    isWithdrawn: flag.nullish(),
    memberHasInterest: flag.nullish(),
    askingMemberId: id.nullish(),
    askingMember: member.nullish(),
    answeringBodyName: line.nullish(),
    answeringBody: z.object({ name: line.nullish() }, "a body or null").nullish(),
    groupedQuestions: z.array(id, "a list of question numbers").nullish(),
    groupedQuestionsDates: z
      .array(z.object({ questionUin: id, dateTabled: day.nullish() }), "a list of numbers and dates")
      .nullish(),
    answeringMemberId: id.nullish(),
    answeringMember: member.nullish(),
    correctingMemberId: id.nullish(),
    correctingMember: member.nullish(),
    dateAnswered: day.nullish(),
    answerText: text.nullish(),
    originalAnswerText: text.nullish(),
    answerIsHolding: flag.nullish(),
    dateHoldingAnswer: day.nullish(),
    answerIsCorrection: flag.nullish(),
    dateAnswerCorrected: day.nullish(),
    attachments: z.array(attachment, "a list of attachments").nullish(),
  },
  "a written question",
);

export type Item = z.infer<typeof itemSchema>;
export type ItemMember = z.infer<typeof member>;

/** Optional fields next to `value`: when the question was retrieved, and whether its texts are complete. */
export const wrapperSchema = z.object({
  retrievedAt: z.iso.datetime({ offset: true, error: "a time such as 2025-09-04T10:00:00Z" }).nullish(),
  detail: flag.nullish(),
});

export type Wrapper = z.infer<typeof wrapperSchema>;
