import { answerKey } from "../../model/answer-ids.ts";
import { compareText } from "../../model/compare-text.ts";
import { naturalQuestionId } from "../../model/ids.ts";
import type { QuestionRecord } from "../question-record.ts";

/** Questions that were answered together, as their records list each other. A group that only one side lists is a group. */

export type SiblingKeys = {
  /** By these keys a sibling may list the question. */
  readonly own: readonly string[];
  /** The question and its siblings, as it lists them; empty for one that lists no other. */
  readonly listed: readonly string[];
};

const NONE: SiblingKeys = { own: [], listed: [] };

/** House, day of the answer and number; null where one of them is unknown. */
export function answerKeyOf({ house, uin, answer }: QuestionRecord): string | null {
  if (uin === null || answer === null || answer.answeredOn === null) return null;
  return answerKey({ house, answeredOn: answer.answeredOn, uin });
}

/** A number is used again in every session, so a key also has the day of the answer or the day of tabling. */
export function siblingKeysOf({ house, uin, tabledOn, groupedWith, answer }: QuestionRecord): SiblingKeys {
  if (answer === null || uin === null) return NONE;
  const keysOf = (other: { readonly uin: string; readonly tabledOn: string | null }) => [
    ...(answer.answeredOn === null
      ? []
      : [answerKey({ house, answeredOn: answer.answeredOn, uin: other.uin })]),
    ...[naturalQuestionId({ house, ...other })].filter((key) => key !== null),
  ];
  const own = keysOf({ uin, tabledOn });
  // A question may list itself. Another question with the same number is listed with its id.
  const others = groupedWith.filter((other) => other.uin !== uin || other.id !== undefined).flatMap(keysOf);
  return { own, listed: others.length === 0 ? [] : [...new Set([...own, ...others])] };
}

export type Sibling = { readonly id: string; readonly record: QuestionRecord };
export type SiblingGroup = readonly Sibling[];

/** The groups of two or more among these questions. Listing is transitive: siblings of siblings belong to the group. */
export function groupsOf(questions: ReadonlyMap<string, QuestionRecord>): readonly SiblingGroup[] {
  const siblings = [...questions].map(([id, record]) => ({ id, record, keys: siblingKeysOf(record) }));
  const listed = new Set(siblings.flatMap(({ keys }) => keys.listed));
  const withKey = new Map<string, (typeof siblings)[number][]>();
  for (const sibling of siblings) {
    for (const key of new Set([...sibling.keys.own, ...sibling.keys.listed])) {
      if (!listed.has(key)) continue;
      const others = withKey.get(key);
      if (others === undefined) withKey.set(key, [sibling]);
      else others.push(sibling);
    }
  }
  const seen = new Set<string>();
  const groups: SiblingGroup[] = [];
  for (const first of siblings) {
    if (seen.has(first.id)) continue;
    seen.add(first.id);
    const group = [first];
    for (const { keys } of group) {
      for (const key of [...keys.own, ...keys.listed]) {
        const others = withKey.get(key) ?? [];
        withKey.delete(key);
        for (const other of others) {
          if (seen.has(other.id)) continue;
          seen.add(other.id);
          group.push(other);
        }
      }
    }
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

/** The lowest number first: of two numbers the shorter is lower. */
export function byNumber(a: Sibling, b: Sibling): number {
  const [one, other] = [a.record.uin ?? "", b.record.uin ?? ""];
  return one.length - other.length || compareText(one, other) || compareText(a.id, b.id);
}
