import { hasMarkup, toPlainText } from "../../html/to-plain-text.ts";
import {
  type ParsedRecord,
  type PrintedAnswer,
  type PrintedPerson,
  unknownAnswerFields,
  unknownQuestionFields,
} from "../../question-record.ts";
import type { Origin } from "../../read/open-source.ts";
import { findHouse } from "../find-house.ts";
import { holdingFacts } from "../holding-text.ts";
import { printedPerson } from "../printed-person.ts";
import { isTruncatedAnswer, isTruncatedQuestion } from "../truncated-texts.ts";
import { memberIdIn } from "./member-id-in.ts";
import type { Row } from "./row-schema.ts";

/** A list as R prints it: `list(c("11", "12"))`. */
const rList = /\b(?:list|c)\(|[()"']/g;

/** Where a row is, and what its file's header says about all rows. */
export type RowContext = {
  readonly origin: Origin;
  readonly line: number;
  readonly contentHash: string;
  /** Texts come from lists of Parliament's API, which truncate long ones. */
  readonly isFromApi: boolean;
};

/** Converts a CSV row to a record. Texts may be HTML. */
export function rowRecord(row: Row, { origin, line, contentHash, isFromApi }: RowContext): ParsedRecord {
  const text = toPlainText(row.text ?? "");
  const asker = personIn(row.askerMemberId, row.asker);
  return {
    ...unknownQuestionFields,
    provenance: {
      source: origin.path,
      line,
      retrievedAt: row.retrievedAt ?? origin.retrievedAt,
      contentHash,
    },
    statedAt: row.retrievedAt ?? origin.statedAt,
    snapshot: origin.snapshot,
    sourceId: row.id,
    uin: row.uin,
    house: row.house ?? findHouse({ uin: row.uin, constituency: row.askerConstituency, text }),
    heading: row.heading,
    tabledOn: row.tabledOn,
    dueOn: row.dueOn,
    namedDay: row.namedDay,
    withdrawn: row.withdrawn,
    interest: row.interest,
    groupedWith: (row.groupedWith?.replace(rList, " ").split(/[\s,;]+/) ?? [])
      .filter((uin) => /\d/.test(uin))
      .map((uin) => ({ uin, tabledOn: null })),
    url: row.url,
    asker: asker === null ? null : { ...asker, party: row.askerParty, constituency: row.askerConstituency },
    department: row.department?.replace(/^the /i, "") ?? null,
    text,
    truncated: row.truncated ?? (isFromApi && isTruncatedQuestion(row.text ?? "", row.answer ?? "")),
    answer: rowAnswer(row, isFromApi),
  };
}

/** The person in two cells. The cell of the name may have the member's id or address instead. */
function personIn(memberId: string | null, name: string | null): PrintedPerson | null {
  const inName = name === null ? null : memberIdIn(name);
  return inName === null ? printedPerson(memberId, name) : printedPerson(memberId ?? inName, null);
}

/** The answer in a row. One with a date or a minister but no text is an answer whose text is unknown. */
function rowAnswer(row: Row, isFromApi: boolean): PrintedAnswer | null {
  const printed = row.answer ?? "";
  const text = toPlainText(printed);
  const minister = personIn(row.ministerMemberId, row.minister);
  const corrector = personIn(row.correctorMemberId, row.corrector);
  const details = [minister, corrector, row.answeredOn, row.heldOn, row.correctedOn, row.textBefore];
  if (text === "" && row.holding !== true && details.every((detail) => detail === null)) return null;
  return {
    ...unknownAnswerFields,
    text,
    html: hasMarkup(printed) ? printed : null,
    truncated: row.answerTruncated ?? (text === "" || (isFromApi && isTruncatedAnswer(printed))),
    ...holdingFacts({ text, marked: row.holding, answeredOn: row.answeredOn, heldOn: row.heldOn }),
    correctedOn: row.correctedOn,
    corrector,
    textBefore: toPlainText(row.textBefore ?? "") || null,
    minister: minister === null ? null : { ...minister, role: row.role },
  };
}
