import { printedMemberId } from "../model/ids.ts";
import type { House, Member } from "../model/nodes.ts";

/** Collects the members a batch names. A printed name is its own member, unresolved, until official people are known. */
export class MembersOfBatch {
  readonly #members = new Map<string, Member>();

  /** The id of the member so named; one name is one member, whoever it is printed as. */
  idOf(name: string, house: House | null): string {
    const id = printedMemberId(name);
    const known = this.#members.get(id);
    this.#members.set(id, { id, name: known?.name ?? name, house: known?.house ?? house, resolved: false });
    return id;
  }

  all(): readonly Member[] {
    return [...this.#members.values()];
  }
}
