import { plainLine } from "../../html/plain-line.ts";
import type { PrintedPerson } from "../../question-record.ts";
import { printedPerson } from "../printed-person.ts";
import type { ItemMember } from "./item-schema.ts";

/** A member given by id, by an expanded object, or by both; null if there is none (the API may use 0 for that). */
export function toPerson(
  id: string | null | undefined,
  member: ItemMember | null | undefined,
): PrintedPerson | null {
  const memberId = [id, member?.id].find((each) => each != null && each !== "0") ?? null;
  const name = plainLine(member?.name ?? member?.nameDisplayAs ?? member?.listAs ?? member?.nameListAs);
  return printedPerson(memberId, name);
}
