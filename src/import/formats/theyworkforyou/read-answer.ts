import { toPlainText } from "../../html/to-plain-text.ts";
import { type PrintedAnswer, unsaidOfAnswer } from "../../question-record.ts";
import type { Block } from "./body-html.ts";

/** A `<reply>` as it stands in the file. */
export type Reply = {
  /** 1-based line of its start. */
  readonly line: number;
  readonly speaker: string | null;
  readonly blocks: readonly Block[];
};

/**
 * The answer that one or more replies give. The first speaker is the minister; where another goes on, the name stands
 * before the words. Null when there is no text at all.
 */
export function readAnswer(replies: readonly Reply[], answeredOn: string | null): PrintedAnswer | null {
  const minister = replies.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  const blocks = replies.flatMap((reply, at) => {
    const other = at > 0 && reply.speaker !== null && reply.speaker !== minister ? reply.speaker : null;
    return other === null ? reply.blocks : [nameBlock(other), ...reply.blocks];
  });
  const text = toPlainText(
    blocks
      .filter((block) => !saysOnlyWhenHeld(block))
      .map(({ html }) => html)
      .join(""),
  );
  if (text === "") return null;
  const held = blocks.filter(isHolding).flatMap(({ days }) => days);
  return {
    ...unsaidOfAnswer,
    text,
    html: blocks.map(({ html }) => html).join("\n"),
    answeredOn,
    heldOn: held.toSorted()[0] ?? null,
    minister: minister === null ? null : { memberId: null, name: minister, role: null },
  };
}

/** `[holding answer 22 October 2009]`, printed above an answer that was first put off. */
function isHolding({ kind }: Block): boolean {
  return kind === "holdinganswer";
}

/** True for a paragraph that the day it marks says in full; in the text it would stand for the answer's first words. */
function saysOnlyWhenHeld(block: Block): boolean {
  return (
    isHolding(block) && block.days.length === 1 && /^\W*holding answer[^.]*$/i.test(toPlainText(block.html))
  );
}

function nameBlock(name: string): Block {
  const html = `<p>${name.replace(/&/g, "&amp;").replace(/</g, "&lt;")}:</p>`;
  return { html, qnum: null, kind: null, days: [] };
}
