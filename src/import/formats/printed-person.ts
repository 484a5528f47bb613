import type { PrintedPerson } from "../question-record.ts";

/** Somebody by Parliament's id, by a name, or by both; null where a source gives neither. */
export function printedPerson(memberId: string | null, name: string | null): PrintedPerson | null {
  if (memberId !== null) return { memberId, name };
  return name === null ? null : { memberId: null, name };
}
