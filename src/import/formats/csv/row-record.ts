import { hasMarkup, toPlainText } from "../../html/to-plain-text.ts";
import type { PrintedAnswer, QuestionRecord } from "../../question-record.ts";
import type { Origin } from "../../read/open-source.ts";
import { findHouse } from "../find-house.ts";
import { holdingFacts } from "../holding-text.ts";
import { printedPerson } from "../printed-person.ts";
import type { Row } from "./row-schema.ts";

/** What a row of CSV says, as every parser hands it on. Texts may be HTML. */
export function rowRecord(
  row: Row,
  {
    origin,
    line,
    contentHash,
  }: { readonly origin: Origin; readonly line: number; readonly contentHash: string },
): QuestionRecord {
  const text = toPlainText(row.text ?? "");
  const asker = printedPerson(row.askerMemberId, row.asker);
  return {
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
    groupedWith: (row.groupedWith?.split(/[\s,;]+/) ?? [])
      .filter((uin) => uin !== "")
      .map((uin) => ({ uin, tabledOn: null })),
    url: row.url,
    asker: asker === null ? null : { ...asker, party: row.askerParty, constituency: row.askerConstituency },
    department: row.department?.replace(/^the /i, "") ?? null,
    text,
    truncated: row.truncated ?? false,
    answer: rowAnswer(row),
  };
}

/** A day or a minister without a text is an answer whose text is not known. */
function rowAnswer(row: Row): PrintedAnswer | null {
  const printed = row.answer ?? "";
  const text = toPlainText(printed);
  const minister = printedPerson(row.ministerMemberId, row.minister);
  const corrector = printedPerson(row.correctorMemberId, row.corrector);
  const signs = [minister, corrector, row.answeredOn, row.heldOn, row.correctedOn, row.textBefore];
  if (text === "" && row.holding !== true && signs.every((sign) => sign === null)) return null;
  return {
    text,
    html: hasMarkup(printed) ? printed : null,
    truncated: row.answerTruncated ?? text === "",
    ...holdingFacts({ text, marked: row.holding, answeredOn: row.answeredOn, heldOn: row.heldOn }),
    correctedOn: row.correctedOn,
    corrector,
    textBefore: toPlainText(row.textBefore ?? "") || null,
    attachments: [],
    minister: minister === null ? null : { ...minister, role: row.role },
  };
}
