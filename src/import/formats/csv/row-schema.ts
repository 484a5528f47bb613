import { z } from "zod";
import { MAX_ID_LENGTH, MAX_LINE_LENGTH } from "../../../model/limits.ts";
import type { House } from "../../../model/nodes.ts";
import { plainLine } from "../../html/plain-line.ts";
import { parseDay } from "../parse-day.ts";
import { memberIdIn } from "./member-id-in.ts";
import { onlyItem } from "./only-item.ts";

/** What Excel shows where it could not compute a cell. `#N/A` is empty. */
const spreadsheetError = /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|#+)$/;

/** What programs write for an empty cell where no text can be meant. */
const emptyValue = /^(?:#?N\/A|NaN|NaT|null|None|-)$/i;

/** An empty cell, or R's NA, means unknown. Messages complete the sentence "expected `column` to be …". */
const cell = z
  .string()
  .refine((value) => !value.includes("\0"), "text without NUL characters")
  .refine(
    (value) => !spreadsheetError.test(value),
    "a value, not an error that a spreadsheet shows in its place",
  )
  .optional()
  .transform((value) => (value === undefined || /^\s*(?:(?:NA|#N\/A)\s*)?$/.test(value) ? null : value));

const line = cell
  .transform((value) => plainLine(value === null ? null : onlyItem(value)))
  .refine(
    (value) => value === null || value.length <= MAX_LINE_LENGTH,
    `at most ${MAX_LINE_LENGTH} characters`,
  );
const id = line.refine(
  (value) => value === null || value.length <= MAX_ID_LENGTH,
  `at most ${MAX_ID_LENGTH} characters`,
);
/**
 * A number. Programs that lost its type write `123.0`, sheets show `123,456`, and Excel writes long ones as `1.23E+08`,
 * which loses digits.
 */
const number = id
  .refine(
    (value) => value === null || !/^\d(?:[.,]\d+)?E\+\d+$/i.test(value),
    "a whole number; format the column as text in the spreadsheet",
  )
  .transform((value) =>
    value === null || emptyValue.test(value)
      ? null
      : value
          .replace(/^(\d+)\.0$/, "$1")
          .replace(/^\d{1,3}(?:,\d{3})+$/, (found) => found.replaceAll(",", "")),
  );

/** A question's number, as printed: `HL 12`, `UIN 12` or `#12`. */
const uin = number.transform(
  (value) => value?.replace(/^(?:UIN|#)\s*/i, "").replace(/^HL\s+(?=\d)/i, "HL") ?? null,
);
const memberId = number.transform((value) => (value === null ? null : (memberIdIn(value) ?? value)));

/** A cell with a fixed form. `read` returns undefined for any other text. */
function read<T>(expected: string, read: (value: string) => T | undefined) {
  return cell.transform((value, context) => {
    const isEmpty = value === null || emptyValue.test(value.trim());
    const found = isEmpty ? null : read(value.trim());
    if (found !== undefined) return found;
    context.issues.push({ code: "custom", message: expected, input: value });
    return z.NEVER;
  });
}

const day = read("a date such as 2025-09-04", (value) => parseDay(value) ?? undefined);
const flag = read("true or false", (value) =>
  /^(?:true|yes|y|1|1\.0)$/i.test(value) ? true : /^(?:false|no|n|0|0\.0)$/i.test(value) ? false : undefined,
);
const house = read('"Commons" or "Lords"', (value): House | undefined =>
  /^(?:(?:house of )?commons|1)$/i.test(value)
    ? "COMMONS"
    : /^(?:(?:house of )?lords|2)$/i.test(value)
      ? "LORDS"
      : undefined,
);
const time = read("a time such as 2025-09-04T10:00:00Z", (value) =>
  z.iso.datetime({ offset: true }).safeParse(value).success ? value : undefined,
);
const url = read("a URL that begins with https:// or http://", (value) =>
  /^https?:\/\/\S+$/i.test(value) && value.length <= MAX_LINE_LENGTH ? value : undefined,
);

/** What each column of a CSV row may contain. */
export const rowSchema = z.object({
  ...{ id: number, uin, house, heading: line, tabledOn: day, dueOn: day },
  ...{ namedDay: flag, withdrawn: flag, interest: flag, groupedWith: cell, url },
  ...{ asker: line, askerMemberId: memberId, askerParty: line, askerConstituency: line, department: line },
  text: cell.refine((value) => value !== null, "non-empty text"),
  ...{ truncated: flag, answeredOn: day, minister: line, ministerMemberId: memberId, role: line },
  ...{ answer: cell, answerTruncated: flag, holding: flag, heldOn: day, correctedOn: day },
  ...{ corrector: line, correctorMemberId: memberId, textBefore: cell, retrievedAt: time },
});

export type Row = z.infer<typeof rowSchema>;
