import { labels } from "../../src/model/graph/labels.ts";
import type { Kind } from "./graph.ts";

/** The name of a kind of node, as in a heading or a label. */
export function kindWords(kind: Kind): { readonly one: string; readonly many: string } {
  return { one: kind.toLowerCase(), many: labels[kind].plural };
}

const edgeWords: Readonly<Record<string, string>> = {
  ASKED: "asked",
  ANSWERED: "answered",
  ANSWERS: "answers the question",
  MENTIONS: "mentions",
  ABOUT: "is about",
  PUT_TO: "was put to",
  CORRECTED: "corrected",
  HELD: "held the office",
  MEMBER_OF: "is in the party",
  REPRESENTS: "represents",
  PART_OF: "is part of",
  SUCCEEDED_BY: "was succeeded by",
  REFERS_TO: "refers to",
  SAME_TEXT_AS: "has the same text as",
  MENTIONED_TOGETHER: "are mentioned together",
  SIMILAR_TO: "is similar to",
  ANSWERED_ON: "answered on",
  ASKED_ABOUT: "asked about",
};

/** An edge type in words: "was put to". */
export function edgeWord(type: string): string {
  return edgeWords[type] ?? type.toLowerCase().replaceAll("_", " ");
}

/** 18204 as "18,204". */
export function number(value: number): string {
  return value.toLocaleString("en-GB");
}

/** A count with its noun: "1 question", "18,204 questions". */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
