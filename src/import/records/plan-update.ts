import type { LedgerEntries, StoredRecord } from "../../model/ledger.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import type { QuestionRecord } from "../question-record.ts";
import { compareRecords } from "./compare-records.ts";
import type { CurrentQuestion } from "./current-question.ts";
import { familiesOf, questionsOf } from "./families.ts";
import { type Records, readGroups, readRecords } from "./read-records.ts";
import { addVersion, type RecordVersions, recordIdOf, toStored } from "./record-versions.ts";
import { groupIdOf, shareAnswers } from "./share-answers.ts";
import { goneSince, type LatestSnapshots, snapshotsOf } from "./snapshots.ts";

/** What to write so that the graph matches all versions, including the incoming ones. */
export type Update = {
  /** Questions that are new or changed. */
  readonly questions: readonly CurrentQuestion[];
  readonly ledger: LedgerEntries;
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
  const added = addVersions(known, byId);
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
  const siblings = await readSiblings(store, known, oldStates, newStates);
  const previous = currentQuestions(statesOf(siblings, before), oldStates);
  const current = currentQuestions(statesOf(siblings, after), newStates);
  const forced = new Set(rebuild ? touched : []);
  const questions = [...current.values()].filter(
    (question) => forced.has(question.id) || !isSame(previous.get(question.id), question),
  );
  return {
    questions,
    ledger: {
      records: recordsToStore(known, added, oldStates, newStates),
      snapshots: [...added.values()].flatMap(snapshotsOf),
      latest: [...after].filter(([of, at]) => before.get(of) !== at).map(([of, at]) => ({ of, at })),
      changes,
      replaced: questions.map(({ id }) => id).filter((id) => previous.has(id)),
      removed: [...oldStates.keys()].filter((id) => !newStates.has(id)),
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

/** The records of other questions that share an answer with one of these, before or after the update. */
async function readSiblings(store: GraphStore, known: Records, ...states: States[]): Promise<Records> {
  const groupIds = states.flatMap((each) => [...each.values()].map(groupIdOf));
  const groups = await readGroups(
    store,
    groupIds.filter((groupId) => groupId !== null),
  );
  return new Map([...groups].filter(([recordId]) => !known.has(recordId)));
}

function currentQuestions(siblings: States, states: States): ReadonlyMap<string, CurrentQuestion> {
  const questions = shareAnswers(new Map([...siblings, ...states]));
  return new Map(questions.map((question) => [question.id, question]));
}

/** The records with new versions, and those whose group has changed. */
function recordsToStore(
  known: Records,
  added: ReadonlyMap<string, RecordVersions>,
  oldStates: States,
  newStates: States,
): readonly StoredRecord[] {
  const groupIn = (states: States, id: string) => {
    const state = states.get(id);
    return state === undefined ? null : groupIdOf(state);
  };
  const regrouped = [...known.values()].filter(
    ({ recordId }) => !added.has(recordId) && groupIn(oldStates, recordId) !== groupIn(newStates, recordId),
  );
  return [...added.values(), ...regrouped].map((record) =>
    toStored(record, groupIn(newStates, record.recordId)),
  );
}

function isSame(before: CurrentQuestion | undefined, after: CurrentQuestion): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
