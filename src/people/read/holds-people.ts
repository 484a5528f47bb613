import { parse } from "csv-parse/sync";
import { findTable } from "./people-tables.ts";

/** Keys of the Members API. Questions have them only inside an expanded member. */
const memberKey = /"(?:biography|nameListAs|nameHistory|partyHistory|latestHouseMembership)"\s*:/;
const questionKey = /"questionText"\s*:/;

/** Whether a file is about people, from its first characters: a table's header, or keys of the Members API. */
export function holdsPeople(head: string): boolean {
  const text = head.replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(text)) return memberKey.test(text) && !questionKey.test(text);
  const [header = ""] = text.split(/\r?\n/, 1);
  return findTable(columnsOf(header)) !== null;
}

function columnsOf(header: string): readonly string[] {
  try {
    return parse(header, { relax_quotes: true })[0] ?? [];
  } catch {
    return [];
  }
}
