import type { ReadRow } from "../store/catalogue/catalogue.ts";
import type { PeopleResolver } from "./people/people-resolver.ts";
import type { CurrentQuestion } from "./records/current-question.ts";
import type { Update } from "./records/plan-update.ts";

/** An answer with the id of its question. */
const OWN = Symbol();

/** What the report says of one question. */
type Counted = {
  readonly answerId: string | typeof OWN | null;
  readonly unresolved: readonly string[];
  readonly ambiguous: readonly string[];
};

/** Most questions are counted by one of these, because a million objects would take much memory. */
const answered: Counted = { answerId: OWN, unresolved: [], ambiguous: [] };
const unanswered: Counted = { answerId: null, unresolved: [], ambiguous: [] };

/**
 * Counts the questions of an import, with their answers and members. Questions that were in the graph already count too,
 * so that an import that was interrupted and repeated reports the same as one that was not.
 */
export class LoadCounts {
  readonly #people: PeopleResolver;
  readonly #questions = new Map<string, Counted>();
  readonly #added = new Set<string>();
  readonly #changed = new Set<string>();
  #records = 0;

  constructor(people: PeopleResolver) {
    this.#people = people;
  }

  /** Counts an update that has been written, and how many records it loaded. */
  add({ loaded, questions, ledger }: Update, records: number): void {
    this.addRecords(records);
    for (const { questionId, kind } of ledger.changes) {
      if (kind === "ADDED") this.#added.add(questionId);
      else if (!this.#added.has(questionId)) this.#changed.add(questionId);
    }
    for (const id of ledger.removed) this.#questions.delete(id);
    const others = questions.filter(({ id }) => this.#questions.has(id));
    this.#count(records === 0 ? others : [...loaded, ...others]);
  }

  addRecords(records: number): void {
    this.#records += records;
  }

  /** Counts questions that are in the graph already, as it has them. */
  addUnchanged(questions: readonly ReadRow<"questions-of-records">[]): void {
    for (const { id, answerId, ...members } of questions) {
      const { unresolvedAskerId, unresolvedMinisterId, ambiguousAskerId, ambiguousMinisterId } = members;
      this.#set(id, {
        answerId,
        unresolved: [unresolvedAskerId, unresolvedMinisterId].filter((member) => member !== null),
        ambiguous: [ambiguousAskerId, ambiguousMinisterId].filter((member) => member !== null),
      });
    }
  }

  /** Number of records that are in the store now, whether or not they were before. */
  get records(): number {
    return this.#records;
  }

  get added(): number {
    return this.#added.size;
  }

  get changed(): number {
    return this.#changed.size;
  }

  /** How many questions were in the graph already with the same content. */
  get unchanged(): number {
    let count = 0;
    for (const id of this.#questions.keys()) if (!this.#added.has(id) && !this.#changed.has(id)) count += 1;
    return count;
  }

  /** A shared answer counts once. */
  get answers(): number {
    let own = 0;
    const shared = new Set<string>();
    for (const [id, { answerId }] of this.#questions) {
      if (answerId === OWN || answerId === id) own += 1;
      else if (answerId !== null) shared.add(answerId);
    }
    // The question whose id a shared answer has counts it already.
    const counted = [...shared].filter((id) => {
      const answerId = this.#questions.get(id)?.answerId;
      return answerId === OWN || answerId === id;
    });
    return own + shared.size - counted.length;
  }

  /** How many members are known only by a printed name. */
  get unresolvedNames(): number {
    return this.#distinct(({ unresolved }) => unresolved);
  }

  /** How many of them have a name that fits several official members. */
  get ambiguousNames(): number {
    return this.#distinct(({ ambiguous }) => ambiguous);
  }

  #count(questions: readonly CurrentQuestion[]): void {
    const people = this.#people.forBatch();
    const named = questions.map(({ id, record, reply }) => {
      const edges = [people.asked(record), reply === null ? null : people.answered(reply.from)];
      return { id, answerId: reply?.answerId ?? null, edges: edges.filter((edge) => edge !== null) };
    });
    const unresolved = new Set(
      people
        .members()
        .filter(({ resolved }) => !resolved)
        .map(({ id }) => id),
    );
    for (const { id, answerId, edges } of named) {
      this.#set(id, {
        answerId,
        unresolved: edges.map(({ memberId }) => memberId).filter((member) => unresolved.has(member)),
        ambiguous: edges
          .filter(({ candidateIds }) => candidateIds.length > 0)
          .map(({ memberId }) => memberId),
      });
    }
  }

  #set(id: string, counted: Counted): void {
    const { answerId, unresolved, ambiguous } = counted;
    const isUsual = unresolved.length === 0 && ambiguous.length === 0;
    if (isUsual && answerId === id) this.#questions.set(id, answered);
    else if (isUsual && answerId === null) this.#questions.set(id, unanswered);
    else this.#questions.set(id, counted);
  }

  #distinct(of: (counted: Counted) => readonly string[]): number {
    const found = new Set<string>();
    for (const counted of this.#questions.values()) for (const member of of(counted)) found.add(member);
    return found.size;
  }
}
