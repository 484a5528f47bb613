import { z } from "zod";
import {
  day,
  dayOrNull,
  filled,
  filledOrNull,
  genderOrNull,
  houseOrNull,
  memberId,
  memberIdOrNull,
  periodError,
} from "./people-cells.ts";

/** The known tables. A table is recognised by its columns, and the first that fits is taken. */

const row = z.looseObject;

type Days = { readonly [Name in "startDate" | "endDate" | "start_date" | "end_date"]?: string | null };

/** Rejects a row whose end is before its start, because the correct dates are unknown. */
const inOrder: z.core.CheckFn<Days> = ({ value, issues }) => {
  const message = periodError(
    value.startDate ?? value.start_date ?? null,
    value.endDate ?? value.end_date ?? null,
  );
  if (message !== null) issues.push({ code: "custom", message, input: value });
};

export const tables = {
  // Parliament's members, as CSV.
  members: row({ id: memberId, gender: genderOrNull, nameDisplayAs: filled, is_mp: z.string() }),
  nameHistories: row({ id: memberId, startDate: dayOrNull, endDate: dayOrNull, nameDisplayAs: filled }).check(
    inOrder,
  ),
  partyHistories: row({ id: memberId, startDate: dayOrNull, endDate: dayOrNull, party: filled }).check(
    inOrder,
  ),
  houseHistories: row({
    id: memberId,
    startDate: dayOrNull,
    endDate: dayOrNull,
    membershipFrom: filled,
    house: houseOrNull,
  }).check(inOrder),
  // The database of ministers.
  appointments: row({ person_id: filled, post_id: filled, start_date: day, end_date: dayOrNull }).check(
    inOrder,
  ),
  organisationLinks: row({
    predecessor_organisation_id: filled,
    successor_organisation_id: filled,
    type: filled,
    link_start_date: day,
  }),
  offices: row({ id: filled, organisation_id: filled, name: filled, rank_equivalence: filledOrNull }),
  representations: row({
    person_id: filled,
    house: z.enum(["Commons", "Lords"]),
    type: filledOrNull,
    start_date: day,
    end_date: dayOrNull,
  }).check(inOrder),
  persons: row({
    id: filled,
    id_parliament: memberIdOrNull,
    name: filled,
    gender: genderOrNull,
    start_date: dayOrNull,
    end_date: dayOrNull,
  }).check(inOrder),
  organisations: row({
    id: filled,
    name: filled,
    short_name: z.string(),
    start_date: dayOrNull,
    end_date: dayOrNull,
  }).check(inOrder),
  // Part of that database, but not needed.
  constituencies: row({ id: filled, id_parliament: z.string(), name: filled }),
  postRelationships: row({ post_id: filled, group_name: filled }),
} as const;

export type TableName = keyof typeof tables;
export type Cells<Name extends TableName> = z.output<(typeof tables)[Name]>;

export const unneededTables: ReadonlySet<TableName> = new Set(["constituencies", "postRelationships"]);

/** The table with these columns; null if unknown. */
export function findTable(columns: readonly string[]): TableName | null {
  const names = Object.keys(tables) as TableName[];
  return (
    names.find((name) => Object.keys(tables[name].shape).every((each) => columns.includes(each))) ?? null
  );
}
