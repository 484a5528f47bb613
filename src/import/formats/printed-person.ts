import type { PrintedPerson } from "../question-record.ts";

/** A person with Parliament's id, a name, or both; null if there is neither. */
export function printedPerson(memberId: string | null, name: string | null): PrintedPerson | null {
  if (memberId !== null) return { memberId, name };
  return name === null ? null : { memberId: null, name };
}
