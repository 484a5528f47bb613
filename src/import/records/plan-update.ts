import type { LedgerEntries, ListingRecord } from "../../model/ledger.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import type { QuestionRecord } from "../question-record.ts";
import { compareAnswerIds } from "./compare-answer-ids.ts";
import { compareRecords } from "./compare-records.ts";
import { type Crowd, crowdsOf } from "./crowds.ts";
import type { CurrentQuestion } from "./current-question.ts";
import { familiesOf, questionsOf } from "./families.ts";
import { type Records, readListed, readRecords } from "./read-records.ts";
import { addVersions, type RecordVersions, recordIdOf, toStored } from "./record-versions.ts";
import { shareAnswers } from "./share-answers.ts";
import { answerKeyOf, siblingKeysOf } from "./sibling-groups.ts";
import { goneSince, type LatestSnapshots, snapshotsOf } from "./snapshots.ts";

/** What to write so that the graph matches all versions, including the incoming ones. */
export type Update = {
  /** Questions that are new or changed. */
  readonly questions: readonly CurrentQuestion[];
  /** All questions of the records, changed or not. */
  readonly loaded: readonly CurrentQuestion[];
  readonly ledger: LedgerEntries;
  /** The crowds among the records that were read or added. */
  readonly crowds: ReadonlySet<Crowd>;
};

export type UpdateOptions = {
  /** Records just read, to be added as versions. */
  readonly incoming?: readonly QuestionRecord[];
  /** Ids of records whose questions must be checked again. */
  readonly touched?: readonly string[];
  /** The latest snapshots before and after the update. */
  readonly before: LatestSnapshots;
  readonly after: LatestSnapshots;
  /**
   * If true, every touched question is included even if unchanged, because something else it depends on has changed.
   */
  readonly rebuild?: boolean;
};

/** Compares the state in the store with the new state. It only reads. */
export async function planUpdate(store: GraphStore, options: UpdateOptions): Promise<Update> {
  const { incoming = [], touched = [], before, after, rebuild = false } = options;
  const byId = Map.groupBy(incoming, recordIdOf);
  const known = await readRecords(store, [...byId.keys(), ...touched], incoming);
  const added = addIncoming(known, byId);
  const oldStates = statesOf(known, before);
  const newStates = statesOf(new Map([...known, ...added]), after);

  const changes = [...new Set([...oldStates.keys(), ...newStates.keys()])].flatMap((id) =>
    oldStates.get(id) === newStates.get(id)
      ? []
      : compareRecords(
          id,
          oldStates.get(id) ?? null,
          newStates.get(id) ?? null,
          goneSince(known.get(id), after),
        ),
  );
  const siblings = await readSiblings(store, known, [oldStates, newStates], [before, after]);
  const previous = currentQuestions(statesOf(siblings, before), oldStates);
  const siblingStates = statesOf(siblings, after);
  const current = currentQuestions(siblingStates, newStates);
  const forced = new Set(rebuild ? touched : []);
  const questions = [...current.values()].filter(
    (question) => forced.has(question.id) || !isSame(previous.get(question.id), question),
  );
  const records = recordsToStore(known, added, oldStates, newStates);
  return {
    questions,
    loaded: [...current.values()].filter(({ id }) => newStates.has(id)),
    ledger: {
      records,
      rewritten: records.map(({ recordId }) => recordId).filter((id) => known.has(id)),
      snapshots: [...added.values()].flatMap(snapshotsOf),
      latest: [...after].filter(([of, at]) => before.get(of) !== at).map(([of, at]) => ({ of, at })),
      changes: [...changes, ...compareAnswerIds(previous, current)],
      replaced: questions.map(({ id }) => id).filter((id) => previous.has(id)),
      removed: [...oldStates.keys()].filter((id) => !newStates.has(id)),
    },
    crowds: crowdsOf(new Map([...siblings, ...known, ...added]), new Map([...siblingStates, ...newStates])),
  };
}

type States = ReadonlyMap<string, QuestionRecord>;

function statesOf(records: Records, latest: LatestSnapshots): States {
  const families = familiesOf(records.values()).values();
  return new Map([...families].flatMap((family) => [...questionsOf(family, latest)]));
}

function addIncoming(
  known: Records,
  incoming: ReadonlyMap<string, readonly QuestionRecord[]>,
): ReadonlyMap<string, RecordVersions> {
  const added = new Map<string, RecordVersions>();
  for (const [recordId, records] of incoming) {
    const more = addVersions(known.get(recordId), recordId, records);
    if (more !== null) added.set(recordId, more);
  }
  return added;
}

/**
 * The records of other questions in the same group as one of these, before or after the update. Siblings of siblings
 * belong to the group too.
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

/** The keys that have not been read yet. */
function notYet(asked: Set<string>, keys: readonly string[]): string[] {
  const fresh = new Set(keys.filter((key) => !asked.has(key)));
  for (const key of fresh) asked.add(key);
  return [...fresh];
}

function currentQuestions(siblings: States, states: States): ReadonlyMap<string, CurrentQuestion> {
  const questions = shareAnswers(new Map([...siblings, ...states]));
  return new Map(questions.map((question) => [question.id, question]));
}

/** The records with new versions, and those whose siblings have changed. */
function recordsToStore(
  known: Records,
  added: ReadonlyMap<string, RecordVersions>,
  oldStates: States,
  newStates: States,
): readonly ListingRecord[] {
  const regrouped = [...known.values()].filter(
    ({ recordId }) =>
      !added.has(recordId) &&
      JSON.stringify(keysToStore(oldStates.get(recordId))) !==
        JSON.stringify(keysToStore(newStates.get(recordId))),
  );
  return [...added.values(), ...regrouped].map((record) =>
    toStored(record, keysToStore(newStates.get(record.recordId))),
  );
}

function keysToStore(state: QuestionRecord | undefined): Pick<ListingRecord, "answerKey" | "siblingKeys"> {
  if (state === undefined) return { answerKey: null, siblingKeys: [] };
  return { answerKey: answerKeyOf(state), siblingKeys: siblingKeysOf(state).listed };
}

function isSame(before: CurrentQuestion | undefined, after: CurrentQuestion): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
