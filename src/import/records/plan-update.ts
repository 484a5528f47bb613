import type { LedgerEntries, ListingRecord } from "../../model/ledger.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import type { QuestionRecord } from "../question-record.ts";
import { compareAnswerIds } from "./compare-answer-ids.ts";
import { compareRecords } from "./compare-records.ts";
import type { CurrentQuestion } from "./current-question.ts";
import { familiesOf, questionsOf } from "./families.ts";
import { type Records, readListed, readRecords } from "./read-records.ts";
import { addVersion, type RecordVersions, recordIdOf, toStored } from "./record-versions.ts";
import { shareAnswers } from "./share-answers.ts";
import { answerKeyOf, siblingKeysOf } from "./sibling-groups.ts";
import { goneSince, type LatestSnapshots, snapshotsOf } from "./snapshots.ts";

/** What has to be written so that the graph follows from all versions, those that came now among them. */
export type Update = {
  /** Questions that are new or stand otherwise than before. */
  readonly questions: readonly CurrentQuestion[];
  readonly ledger: LedgerEntries;
};

export type UpdateOptions = {
  /** Records that were just read; each becomes a version of what the store knows. */
  readonly incoming?: readonly QuestionRecord[];
  /** Ids of records whose questions are to be looked at again. */
  readonly touched?: readonly string[];
  /** The latest editions by which the graph was made so far, and by which it is to be made now. */
  readonly before: LatestSnapshots;
  readonly after: LatestSnapshots;
  /** True gives every touched question, changed or not: something else that it depends on has changed. */
  readonly rebuild?: boolean;
};

/** Compares what the store knew with what it knows now. Reads; writes nothing. */
export async function planUpdate(store: GraphStore, options: UpdateOptions): Promise<Update> {
  const { incoming = [], touched = [], before, after, rebuild = false } = options;
  const byId = Map.groupBy(incoming, recordIdOf);
  const known = await readRecords(store, [...byId.keys(), ...touched], incoming);
  const added = addVersions(known, byId);
  const were = statesOf(known, before);
  const are = statesOf(new Map([...known, ...added]), after);

  const changes = [...new Set([...were.keys(), ...are.keys()])].flatMap((id) =>
    were.get(id) === are.get(id)
      ? []
      : compareRecords(id, were.get(id) ?? null, are.get(id) ?? null, goneSince(known.get(id), after)),
  );
  const siblings = await readSiblings(store, known, [were, are], [before, after]);
  const previous = currentQuestions(statesOf(siblings, before), were);
  const current = currentQuestions(statesOf(siblings, after), are);
  const again = new Set(rebuild ? touched : []);
  const questions = [...current.values()].filter(
    (question) => again.has(question.id) || !isSame(previous.get(question.id), question),
  );
  return {
    questions,
    ledger: {
      records: recordsToStore(known, added, were, are),
      snapshots: [...added.values()].flatMap(snapshotsOf),
      latest: [...after].filter(([of, at]) => before.get(of) !== at).map(([of, at]) => ({ of, at })),
      changes: [...changes, ...compareAnswerIds(previous, current)],
      replaced: questions.map(({ id }) => id).filter((id) => previous.has(id)),
      removed: [...were.keys()].filter((id) => !are.has(id)),
    },
  };
}

type States = ReadonlyMap<string, QuestionRecord>;

function statesOf(records: Records, latest: LatestSnapshots): States {
  const families = familiesOf(records.values()).values();
  return new Map([...families].flatMap((family) => [...questionsOf(family, latest)]));
}

function addVersions(
  known: Records,
  incoming: ReadonlyMap<string, readonly QuestionRecord[]>,
): ReadonlyMap<string, RecordVersions> {
  const added = new Map<string, RecordVersions>();
  for (const [recordId, records] of incoming) {
    for (const record of records) {
      const more = addVersion(added.get(recordId) ?? known.get(recordId), recordId, record);
      if (more !== null) added.set(recordId, more);
    }
  }
  return added;
}

/**
 * The records of the questions that belong to a group with one of these, before or now, and are not among them. Siblings
 * of siblings belong to the group too.
 */
async function readSiblings(
  store: GraphStore,
  known: Records,
  states: readonly States[],
  latest: readonly LatestSnapshots[],
): Promise<Records> {
  const siblings = new Map<string, RecordVersions>();
  const asked = { listedKeys: new Set<string>(), ownKeys: new Set<string>() };
  for (let newest = states; ; ) {
    const keys = newest.flatMap((each) => [...each.values()].map(siblingKeysOf));
    const listed = keys.flatMap((each) => each.listed);
    const found = await readListed(store, {
      listedKeys: notYet(asked.listedKeys, [...keys.flatMap(({ own }) => own), ...listed]),
      ownKeys: notYet(asked.ownKeys, listed),
    });
    const added = new Map([...found].filter(([id]) => !known.has(id) && !siblings.has(id)));
    if (added.size === 0) return siblings;
    for (const [id, record] of added) siblings.set(id, record);
    newest = latest.map((each) => statesOf(added, each));
  }
}

/** The keys that were not asked for before. */
function notYet(asked: Set<string>, keys: readonly string[]): string[] {
  const fresh = new Set(keys.filter((key) => !asked.has(key)));
  for (const key of fresh) asked.add(key);
  return [...fresh];
}

function currentQuestions(siblings: States, states: States): ReadonlyMap<string, CurrentQuestion> {
  const questions = shareAnswers(new Map([...siblings, ...states]));
  return new Map(questions.map((question) => [question.id, question]));
}

/** The records with new versions, and those that list other siblings now. */
function recordsToStore(
  known: Records,
  added: ReadonlyMap<string, RecordVersions>,
  were: States,
  are: States,
): readonly ListingRecord[] {
  const regrouped = [...known.values()].filter(
    ({ recordId }) =>
      !added.has(recordId) &&
      JSON.stringify(keysToStore(were.get(recordId))) !== JSON.stringify(keysToStore(are.get(recordId))),
  );
  return [...added.values(), ...regrouped].map((record) =>
    toStored(record, keysToStore(are.get(record.recordId))),
  );
}

function keysToStore(state: QuestionRecord | undefined): Pick<ListingRecord, "answerKey" | "siblingKeys"> {
  if (state === undefined) return { answerKey: null, siblingKeys: [] };
  return { answerKey: answerKeyOf(state), siblingKeys: siblingKeysOf(state).listed };
}

function isSame(before: CurrentQuestion | undefined, after: CurrentQuestion): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
