import { toPlainText } from "../../html/to-plain-text.ts";
import { type PrintedAnswer, unknownAnswerFields } from "../../question-record.ts";
import type { Block } from "./body-html.ts";

/** A `<reply>` element. */
export type Reply = {
  /** 1-based line of its start. */
  readonly line: number;
  readonly speaker: string | null;
  readonly blocks: readonly Block[];
};

/**
 * The answer given in one or more replies. The first speaker is the minister; the name of any other speaker is put
 * before their words. Null if there is no text.
 */
export function readAnswer(replies: readonly Reply[], answeredOn: string | null): PrintedAnswer | null {
  const minister = replies.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  const blocks = replies.flatMap((reply, at) => {
    const other = at > 0 && reply.speaker !== null && reply.speaker !== minister ? reply.speaker : null;
    return other === null ? reply.blocks : [nameBlock(other), ...reply.blocks];
  });
  const text = toPlainText(
    blocks
      .filter((block) => !isOnlyHoldingDate(block))
      .map(({ html }) => html)
      .join(""),
  );
  if (text === "") return null;
  const held = blocks.filter(isHolding).flatMap(({ days }) => days);
  return {
    ...unknownAnswerFields,
    text,
    html: blocks.map(({ html }) => html).join("\n"),
    answeredOn,
    heldOn: held.toSorted()[0] ?? null,
    minister: minister === null ? null : { memberId: null, name: minister, role: null },
  };
}

/** `[holding answer 22 October 2009]`, printed above an answer that followed a holding answer. */
function isHolding({ kind }: Block): boolean {
  return kind === "holdinganswer";
}

/** True for a paragraph that only gives the date of the holding answer, and does not belong in the text. */
function isOnlyHoldingDate(block: Block): boolean {
  return (
    isHolding(block) && block.days.length === 1 && /^\W*holding answer[^.]*$/i.test(toPlainText(block.html))
  );
}

function nameBlock(name: string): Block {
  const html = `<p>${name.replace(/&/g, "&amp;").replace(/</g, "&lt;")}:</p>`;
  return { html, qnum: null, kind: null, days: [] };
}
