import type { Attachment } from "../../../model/nodes.ts";
import { oneLineOf } from "../../html/tidy-text.ts";
import { hasMarkup, toPlainText } from "../../html/to-plain-text.ts";
import type { PrintedAnswer } from "../../question-record.ts";
import { holdingFacts } from "../holding-text.ts";
import { toPerson } from "./item-person.ts";
import type { Item } from "./item-schema.ts";
import { isTruncatedAnswer } from "./truncated-texts.ts";

/**
 * The answer of an item; null where nothing says that there is one. An item that gives a day of answering, or who
 * answered, but no text has a truncated answer with an empty text.
 */
export function toAnswer(item: Item, whole: boolean): PrintedAnswer | null {
  const printed = item.answerText ?? "";
  const text = toPlainText(printed);
  const minister = toPerson(item.answeringMemberId, item.answeringMember);
  const corrector = toPerson(item.correctingMemberId, item.correctingMember);
  const answeredOn = item.dateAnswered ?? null;
  const heldOn = item.dateHoldingAnswer ?? null;
  const correctedOn = item.dateAnswerCorrected ?? null;
  const attachments = toAttachments(item);
  const signs = [minister, corrector, answeredOn, heldOn, correctedOn];
  const isGiven = text !== "" || attachments.length > 0 || item.answerIsHolding === true;
  if (!isGiven && signs.every((sign) => sign === null)) return null;
  return {
    text,
    html: hasMarkup(printed) ? printed : null,
    truncated: !whole && (text === "" || isTruncatedAnswer(printed)),
    ...holdingFacts({ text, marked: item.answerIsHolding ?? null, answeredOn, heldOn }),
    correctedOn,
    corrector,
    textBefore: toPlainText(item.originalAnswerText ?? "") || null,
    attachments,
    minister: minister === null ? null : { ...minister, role: null },
  };
}

function toAttachments({ attachments }: Item): readonly Attachment[] {
  return (attachments ?? []).map(({ title, name, fileName, url }) => ({
    title: oneLineOf(title) ?? oneLineOf(name) ?? oneLineOf(fileName) ?? "Attachment",
    url: oneLineOf(url),
  }));
}
