import { naturalQuestionId } from "../../model/ids.ts";
import type { QuestionRecord } from "../question-record.ts";
import type { Records } from "./read-records.ts";
import { recordIdOf } from "./record-versions.ts";
import { siblingKeysOf } from "./sibling-groups.ts";

/** Records that are read and written together, because they belong to one question or to one group of siblings. */
export type Crowd = {
  /** The keys by which another record joins the crowd. */
  readonly keys: readonly string[];
  /** How many versions the records of the crowd have. */
  readonly versions: number;
};

type Members = { readonly keys: string[]; versions: number };

/** More versions than ordinary questions and groups have. */
const CROWD = 100;

/** The crowds among these records. `states` has the current state of each question. */
export function crowdsOf(records: Records, states: ReadonlyMap<string, QuestionRecord>): ReadonlySet<Crowd> {
  const byKey = new Map<string, Members>();
  for (const { recordId, naturalId, versions } of records.values()) {
    const state = states.get(recordId);
    const keys = [recordId, naturalId, ...(state === undefined ? [] : siblingKeys(state))];
    let members: Members = { keys: [], versions: versions.length };
    for (const key of keys) if (key !== null) members = unite(members, byKey.get(key), byKey);
    for (const key of keys) {
      if (key === null || byKey.has(key)) continue;
      byKey.set(key, members);
      members.keys.push(key);
    }
  }
  return new Set([...byKey.values()].filter(({ versions }) => versions >= CROWD));
}

/** Adds the smaller to the larger, so that a key moves only a few times. */
function unite(one: Members, other: Members | undefined, byKey: Map<string, Members>): Members {
  if (other === undefined || other === one) return one;
  const [small, large] = one.keys.length < other.keys.length ? [one, other] : [other, one];
  for (const key of small.keys) {
    byKey.set(key, large);
    large.keys.push(key);
  }
  large.versions += small.versions;
  return large;
}

/** The keys by which a record joins a crowd. */
export function crowdKeysOf(record: QuestionRecord): readonly string[] {
  const keys = [recordIdOf(record), naturalQuestionId(record)].filter((key) => key !== null);
  return [...keys, ...siblingKeys(record)];
}

function siblingKeys(record: QuestionRecord): readonly string[] {
  const { own, listed } = siblingKeysOf(record);
  return [...own, ...listed];
}
