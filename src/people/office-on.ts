import type { OfficeMatch } from "../model/edges.ts";
import { answeringOffices } from "./answering-offices.ts";
import { covers } from "./covers.ts";
import type { Directory } from "./directory.ts";

/** The office of the minister who answered, and how it was matched: one office fits, none, or several. */
export type OfficeOn = {
  readonly officeId: string | null;
  readonly match: OfficeMatch;
  /** The offices held that day. */
  readonly candidates: readonly string[];
};

export type OfficeQuestion = {
  readonly memberId: string;
  /** ISO day. */
  readonly on: string;
  /** The department the question was put to, as printed; null if unknown. */
  readonly departmentName: string | null;
};

/** Finds the office a member held on a day: the only one, or the only one that answers for the department asked. */
export function officeFinder(directory: Directory): (question: OfficeQuestion) => OfficeOn {
  const answersFor = answeringOffices(directory);
  return ({ memberId, on, departmentName }) => {
    const held = (directory.members.get(memberId)?.offices ?? []).filter(
      (term) => covers(term, on) === "yes",
    );
    // On the day of a move from one office to another, the new one counts.
    const continuing = held.filter(({ to }) => to !== on);
    const candidates = [
      ...new Set((continuing.length > 0 ? continuing : held).map(({ officeId }) => officeId)),
    ].sort();
    const [first] = candidates;
    if (first === undefined) return { officeId: null, match: "gap", candidates };
    if (candidates.length === 1) return { officeId: first, match: "matched", candidates };
    const responsible = candidates.filter((id) => {
      const office = directory.offices.get(id);
      return departmentName !== null && office !== undefined && answersFor(departmentName, office);
    });
    const [only] = responsible;
    if (responsible.length === 1 && only !== undefined)
      return { officeId: only, match: "matched", candidates };
    return { officeId: null, match: "overlap", candidates };
  };
}
