import { z } from "zod";
import { MAX_ID_LENGTH, MAX_LINE_LENGTH } from "../../../model/limits.ts";
import type { House } from "../../../model/nodes.ts";
import { plainLine } from "../../html/plain-line.ts";
import { parseDay } from "../parse-day.ts";

/** An empty cell, or R's NA, means unknown. Messages complete the sentence "expected `column` to be …". */
const cell = z
  .string()
  .refine((value) => !value.includes("\0"), "text without NUL characters")
  .optional()
  .transform((value) => (value === undefined || /^\s*(?:NA\s*)?$/.test(value) ? null : value));

const line = cell
  .transform(plainLine)
  .refine(
    (value) => value === null || value.length <= MAX_LINE_LENGTH,
    `at most ${MAX_LINE_LENGTH} characters`,
  );
const id = line.refine(
  (value) => value === null || value.length <= MAX_ID_LENGTH,
  `at most ${MAX_ID_LENGTH} characters`,
);

/** A cell with a fixed form. `read` returns undefined for any other text. */
function read<T>(expected: string, read: (value: string) => T | undefined) {
  return cell.transform((value, context) => {
    const found = value === null ? null : read(value.trim());
    if (found !== undefined) return found;
    context.issues.push({ code: "custom", message: expected, input: value });
    return z.NEVER;
  });
}

const day = read("a date such as 2025-09-04", (value) => parseDay(value) ?? undefined);
const flag = read("true or false", (value) =>
  /^(?:true|yes|1)$/i.test(value) ? true : /^(?:false|no|0)$/i.test(value) ? false : undefined,
);
const house = read('"Commons" or "Lords"', (value): House | undefined =>
  /^(?:commons|1)$/i.test(value) ? "COMMONS" : /^(?:lords|2)$/i.test(value) ? "LORDS" : undefined,
);
const time = read("a time such as 2025-09-04T10:00:00Z", (value) =>
  z.iso.datetime({ offset: true }).safeParse(value).success ? value : undefined,
);
const url = read("a URL that begins with https:// or http://", (value) =>
  /^https?:\/\/\S+$/i.test(value) && value.length <= MAX_LINE_LENGTH ? value : undefined,
);

/** What each column of a CSV row may contain. */
export const rowSchema = z.object({
  ...{ id, uin: id, house, heading: line, tabledOn: day, dueOn: day },
  ...{ namedDay: flag, withdrawn: flag, interest: flag, groupedWith: cell, url },
  ...{ asker: line, askerMemberId: id, askerParty: line, askerConstituency: line, department: line },
  text: cell.refine((value) => value !== null, "non-empty text"),
  ...{ truncated: flag, answeredOn: day, minister: line, ministerMemberId: id, role: line },
  ...{ answer: cell, answerTruncated: flag, holding: flag, heldOn: day, correctedOn: day },
  ...{ corrector: line, correctorMemberId: id, textBefore: cell, retrievedAt: time },
});

export type Row = z.infer<typeof rowSchema>;
