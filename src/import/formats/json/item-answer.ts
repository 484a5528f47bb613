import type { Attachment } from "../../../model/nodes.ts";
import { plainLine } from "../../html/plain-line.ts";
import { oneLineOf } from "../../html/tidy-text.ts";
import { hasMarkup, toPlainText } from "../../html/to-plain-text.ts";
import type { PrintedAnswer } from "../../question-record.ts";
import { holdingFacts } from "../holding-text.ts";
import { isTruncatedAnswer } from "../truncated-texts.ts";
import { toPerson } from "./item-person.ts";
import type { Item } from "./item-schema.ts";

/**
 * The answer of an item; null if there is none. An item that says when or by whom it was answered, but has no text,
 * gets a truncated answer with an empty text.
 */
export function toAnswer(item: Item, isComplete: boolean): PrintedAnswer | null {
  const printed = item.answerText ?? "";
  const text = toPlainText(printed);
  const minister = toPerson(item.answeringMemberId, item.answeringMember);
  const corrector = toPerson(item.correctingMemberId, item.correctingMember);
  const answeredOn = item.dateAnswered ?? null;
  const heldOn = item.dateHoldingAnswer ?? null;
  const correctedOn = item.dateAnswerCorrected ?? null;
  const attachments = toAttachments(item);
  const details = [minister, corrector, answeredOn, heldOn, correctedOn];
  const isGiven = text !== "" || attachments.length > 0 || item.answerIsHolding === true;
  if (!isGiven && details.every((detail) => detail === null)) return null;
  return {
    text,
    html: hasMarkup(printed) ? printed : null,
    truncated: !isComplete && (text === "" || isTruncatedAnswer(printed)),
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
    title: plainLine(title) ?? plainLine(name) ?? plainLine(fileName) ?? "Attachment",
    url: oneLineOf(url),
  }));
}
