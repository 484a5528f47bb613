import type { Answered, Asked, Reference } from "./edges.ts";
import type { Answer, AnswerOriginal, Department, Member, NamedNode, Question } from "./nodes.ts";
import type { FoundIn } from "./text-edges.ts";

/**
 * One question with its answer and all their edges: the unit a store loads. Loading an exchange replaces whatever the
 * store had for that question, so loading it twice changes nothing.
 */
export type Exchange = FoundIn<"Question"> & {
  readonly question: Question;
  readonly asked: Asked | null;
  readonly departmentId: string | null;
  /** Its references to other questions, in text order. */
  readonly references: readonly Reference[];
  readonly reply: Reply | null;
};

/** The answer's half of an exchange. */
export type Reply = FoundIn<"Answer"> & {
  readonly answer: Answer;
  /** Null if there is only plain text. */
  readonly original: AnswerOriginal | null;
  readonly answered: Answered | null;
  /** The member who corrected it, who may not be the member who gave it. */
  readonly correctorId: string | null;
  readonly references: readonly Reference[];
};

/** How much a source knows about a member: only a number, a printed name, or official lists. A higher rank wins. */
export const memberRanks = { placeholder: 0, printed: 1, official: 2 } as const;
export type MemberRank = (typeof memberRanks)[keyof typeof memberRanks];
export type RankedMember = Member & { readonly rank: MemberRank };

/** Exchanges and the nodes their edges lead to. */
export type Batch = {
  readonly members: readonly RankedMember[];
  readonly parties: readonly NamedNode[];
  readonly constituencies: readonly NamedNode[];
  readonly departments: readonly Omit<Department, "periods" | "abbreviations">[];
  readonly exchanges: readonly Exchange[];
};
