import type { PeopleResolver } from "./people/people-resolver.ts";
import type { CurrentQuestion } from "./records/current-question.ts";
import type { Update } from "./records/plan-update.ts";

/** What the report says of one question. */
type Counted = {
  readonly answerId: string | null;
  readonly unresolved: readonly string[];
  readonly ambiguous: readonly string[];
};

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
    this.#records += records;
    for (const { questionId, kind } of ledger.changes) {
      if (kind === "ADDED") this.#added.add(questionId);
      else if (!this.#added.has(questionId)) this.#changed.add(questionId);
    }
    for (const id of ledger.removed) this.#questions.delete(id);
    const others = questions.filter(({ id }) => this.#questions.has(id));
    this.#count(records === 0 ? others : [...loaded, ...others]);
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
    const ids = [...this.#questions.keys()];
    return ids.filter((id) => !this.#added.has(id) && !this.#changed.has(id)).length;
  }

  /** A shared answer counts once. */
  get answers(): number {
    const ids = [...this.#questions.values()].map(({ answerId }) => answerId);
    return new Set(ids.filter((id) => id !== null)).size;
  }

  /** How many members are known only by a printed name. */
  get unresolvedNames(): number {
    return new Set([...this.#questions.values()].flatMap(({ unresolved }) => unresolved)).size;
  }

  /** How many of them have a name that fits several official members. */
  get ambiguousNames(): number {
    return new Set([...this.#questions.values()].flatMap(({ ambiguous }) => ambiguous)).size;
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
      this.#questions.set(id, {
        answerId,
        unresolved: edges.map(({ memberId }) => memberId).filter((member) => unresolved.has(member)),
        ambiguous: edges
          .filter(({ candidateIds }) => candidateIds.length > 0)
          .map(({ memberId }) => memberId),
      });
    }
  }
}
