import { z } from "zod";
import { MAX_ID_LENGTH, MAX_LINE_LENGTH } from "../../../model/limits.ts";
import { londonDay } from "../../../model/london-day.ts";
import type { House } from "../../../model/nodes.ts";

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

/** An optional field. Empty text counts as absent. */
function maybe<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? null : value),
    schema.nullish(),
  );
}

/**
 * `2025-09-04T00:00:00` → `2025-09-04`. `0001-01-01` is the default of the API's programming language and means none.
 */
const day = z
  .string("a date such as 2025-09-04")
  .transform((value) => londonDay(value.trim()))
  .refine((value) => value !== null, "a date such as 2025-09-04")
  .transform((value) => (value === "0001-01-01" ? null : value));

const houses = new Map<string, House>([
  ["1", "COMMONS"],
  ["commons", "COMMONS"],
  ["2", "LORDS"],
  ["lords", "LORDS"],
]);
export const houseSchema = z
  .union([z.int(), z.string()], '"Commons" or "Lords"')
  .transform((value) => houses.get(String(value).toLowerCase()) ?? null)
  .refine((value): value is House => value !== null, '"Commons" or "Lords"');

const member = z.object(
  {
    id: maybe(id),
    name: maybe(line),
    nameDisplayAs: maybe(line),
    listAs: maybe(line),
    nameListAs: maybe(line),
    party: maybe(line),
    memberFrom: maybe(line),
  },
  "a member or null",
);

const attachment = z.object(
  { title: maybe(line), fileName: maybe(line), url: maybe(line), name: maybe(line) },
  "an attachment",
);

/** A written question from Parliament's API. Only `id` and `questionText` are required. Other fields are ignored. */
export const itemSchema = z.object(
  {
    id,
    uin: maybe(id),
    house: maybe(houseSchema),
    heading: maybe(line),
    questionText: text.refine((value) => value.trim() !== "", "non-empty text"),
    dateTabled: maybe(day),
    dateForAnswer: maybe(day),
    isNamedDay: maybe(flag),
    isWithdrawn: maybe(flag),
    memberHasInterest: maybe(flag),
    askingMemberId: maybe(id),
    askingMember: maybe(member),
    answeringBodyName: maybe(line),
    answeringBody: maybe(z.object({ name: maybe(line) }, "a body or null")),
    groupedQuestions: maybe(z.array(maybe(id), "a list of question numbers")),
    groupedQuestionsDates: maybe(
      z.array(z.object({ questionUin: maybe(id), dateTabled: maybe(day) }), "a list of numbers and dates"),
    ),
    answeringMemberId: maybe(id),
    answeringMember: maybe(member),
    correctingMemberId: maybe(id),
    correctingMember: maybe(member),
    dateAnswered: maybe(day),
    answerText: maybe(text),
    originalAnswerText: maybe(text),
    answerIsHolding: maybe(flag),
    dateHoldingAnswer: maybe(day),
    answerIsCorrection: maybe(flag),
    dateAnswerCorrected: maybe(day),
    attachments: maybe(z.array(attachment, "a list of attachments")),
  },
  "a written question",
);

export type Item = z.infer<typeof itemSchema>;
export type ItemMember = z.infer<typeof member>;

/** Optional fields next to `value`: when the question was retrieved, and whether its texts are complete. */
export const wrapperSchema = z.object({
  retrievedAt: maybe(z.iso.datetime({ offset: true, error: "a time such as 2025-09-04T10:00:00Z" })),
  detail: maybe(flag),
});

export type Wrapper = z.infer<typeof wrapperSchema>;
