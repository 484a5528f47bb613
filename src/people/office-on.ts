import type { OfficeMatch } from "../model/edges.ts";
import { answeringOffices } from "./answering-offices.ts";
import { covers } from "./covers.ts";
import type { Directory } from "./directory.ts";

/** How an answer was matched with the post its minister held: one post fits, none, or several. */
export type OfficeOn = {
  readonly officeId: string | null;
  readonly match: OfficeMatch;
  /** The posts held that day. */
  readonly candidates: readonly string[];
};

export type OfficeQuestion = {
  readonly memberId: string;
  /** ISO day. */
  readonly on: string;
  /** The department the question was put to, as printed; null where it is not known. */
  readonly departmentName: string | null;
};

/** Finds the post that a member held on a day: the only one, or the only one at the department that was asked. */
export function officeFinder(directory: Directory): (question: OfficeQuestion) => OfficeOn {
  const answersFor = answeringOffices(directory);
  return ({ memberId, on, departmentName }) => {
    const held = (directory.members.get(memberId)?.offices ?? []).filter(
      (term) => covers(term, on) === "yes",
    );
    // Who moves from one post to another that day answers from the new one.
    const staying = held.filter(({ to }) => to !== on);
    const candidates = [
      ...new Set((staying.length > 0 ? staying : held).map(({ officeId }) => officeId)),
    ].sort();
    const [first] = candidates;
    if (first === undefined) return { officeId: null, match: "gap", candidates };
    if (candidates.length === 1) return { officeId: first, match: "matched", candidates };
    const there = candidates.filter((id) => {
      const office = directory.offices.get(id);
      return departmentName !== null && office !== undefined && answersFor(departmentName, office);
    });
    const [only] = there;
    if (there.length === 1 && only !== undefined) return { officeId: only, match: "matched", candidates };
    return { officeId: null, match: "overlap", candidates };
  };
}
