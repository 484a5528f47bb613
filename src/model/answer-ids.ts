import type { House } from "./nodes.ts";

/**
 * The ids of answers. An answer to one question has the id of that question. An answer that several questions share is
 * named after the question with the lowest number, so it does not depend on the order in which they became known.
 */

/** House, day of the answer and number: how siblings list a question whose day of tabling they do not give. */
export function answerKey(of: {
  readonly house: House | null;
  readonly answeredOn: string;
  readonly uin: string;
}): string {
  return `answered-${of.house?.toLowerCase() ?? "house"}-${of.answeredOn}-${of.uin}`;
}

/** The id of a shared answer, by the lowest-numbered of its questions. */
export function sharedAnswerId(of: {
  readonly house: House | null;
  readonly answeredOn: string;
  readonly uin: string;
}): string {
  return `group-${of.house?.toLowerCase() ?? "house"}-${of.answeredOn}-${of.uin}`;
}

/** The id of a shared answer that House, day and number do not identify. */
export function answerIdByQuestion(questionId: string): string {
  return `group-of-${questionId}`;
}

/** The question that an answer's id names, whether or not an answer has that id now. */
export type NamedQuestion = {
  /** The answer's id. */
  readonly id: string;
  readonly questionId: string;
  /** The rest is null for an id without a number; of the two days at most one is given. */
  readonly uin: string | null;
  readonly house: House | null;
  readonly tabledOn: string | null;
  readonly answeredOn: string | null;
};

const houses: Readonly<Record<string, House>> = { commons: "COMMONS", lords: "LORDS" };

export function questionNamedBy(id: string): NamedQuestion {
  const questionId = id.replace(/^group-(?:of-)?/, "");
  const isShared = questionId !== id;
  const parts = /^(commons|lords|house)-(\d{4}-\d{2}-\d{2})-(.+)$/s.exec(questionId);
  const [, house, day = null, uin = null] = parts ?? [];
  return {
    ...{ id, questionId, uin },
    house: house === undefined ? null : (houses[house] ?? null),
    tabledOn: isShared ? null : day,
    answeredOn: isShared ? day : null,
  };
}
