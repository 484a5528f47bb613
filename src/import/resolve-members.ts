import { printedMemberId } from "../model/ids.ts";
import type { House, Member } from "../model/nodes.ts";
import type { PrintedPerson } from "./question-record.ts";

/** Collects the members a batch names. A printed name is its own member, unresolved, until official people are known. */
export class MembersOfBatch {
  readonly #members = new Map<string, Member>();

  /** The id of a person: Parliament's where the source gives it; otherwise one name is one member, whoever it is printed as. */
  idOf({ memberId, name }: PrintedPerson, house: House | null): string {
    const id = memberId ?? printedMemberId(name);
    const known = this.#members.get(id);
    this.#members.set(id, {
      id,
      name: keptName(known?.name, name ?? `Member ${id}`),
      // Should one name stand in both Houses, the order in which files are read must not decide.
      house: known?.house === "COMMONS" ? "COMMONS" : (house ?? known?.house ?? null),
      resolved: memberId !== null,
    });
    return id;
  }

  all(): readonly Member[] {
    return [...this.#members.values()];
  }
}

/** Of several printings of one name the one that sorts last: "Pat Quill" rather than "PAT QUILL", in any order of files. */
export function keptName(known: string | undefined, printed: string): string {
  return known !== undefined && known > printed ? known : printed;
}
