import { departmentId, departmentName } from "../../model/department-names.ts";
import { slug } from "../../model/ids.ts";
import { type SuccessionKind, successionKinds } from "../../model/people.ts";
import type { DirectoryBuilder } from "../directory-builder.ts";
import type { Row, SkippedRow } from "./people-file.ts";
import type { Cells, TableName } from "./people-tables.ts";

export type MinisterTables = {
  readonly [Name in
    | "appointments"
    | "organisationLinks"
    | "organisations"
    | "persons"
    | "offices"
    | "representations"]: readonly Row<Cells<Name>>[];
};

type Skip = (skipped: SkippedRow) => void;

const source = "ifg";

/** The id of an office, made of its name and its department. */
export function officeId(office: string, department: string): string {
  return `${slug(office)}-at-${departmentId(department)}`;
}

/** Adds the database of ministers. Rows that refer to missing rows are passed to `skip`. */
export function addMinisters(builder: DirectoryBuilder, tables: MinisterTables, skip: Skip): void {
  const organisations = new Map<string, string>();
  for (const { cells } of tables.organisations) {
    const { id, name, short_name: abbreviation, start_date: from, end_date: to } = cells;
    organisations.set(id, name);
    builder.addDepartment({
      id: departmentId(name),
      name: departmentName(name),
      periods: [{ from, to }],
      abbreviations: abbreviation.trim() === "" ? [] : [abbreviation.trim()],
    });
  }
  const offices = new Map<string, string>();
  for (const { cells, ...location } of tables.offices) {
    const department = organisations.get(cells.organisation_id);
    if (department === undefined) {
      skip({ ...location, reason: missing("organisation", cells.organisation_id) });
      continue;
    }
    const id = officeId(cells.name, department);
    offices.set(cells.id, id);
    builder.addOffice({
      id,
      name: cells.name,
      rank: cells.rank_equivalence,
      departmentId: departmentId(department),
    });
  }
  addSuccessions(builder, tables, organisations, skip);
  addPersons(builder, tables, offices, skip);
}

function addSuccessions(
  builder: DirectoryBuilder,
  { organisationLinks }: MinisterTables,
  organisations: ReadonlyMap<string, string>,
  skip: Skip,
): void {
  for (const { cells, ...location } of organisationLinks) {
    const from = organisations.get(cells.predecessor_organisation_id);
    const to = organisations.get(cells.successor_organisation_id);
    const kind = successionKind(cells.type);
    if (from === undefined || to === undefined) {
      const id = from === undefined ? cells.predecessor_organisation_id : cells.successor_organisation_id;
      skip({ ...location, reason: missing("organisation", id) });
    } else if (kind === null) {
      skip({
        ...location,
        reason: `type must be a merger, demerger, name change or transfer, not "${cells.type}"`,
      });
    } else {
      builder.addSuccession({
        fromId: departmentId(from),
        toId: departmentId(to),
        on: cells.link_start_date,
        kind,
      });
    }
  }
}

/** `Transfer of functions: equalities` → `transfer`. */
function successionKind(type: string): SuccessionKind | null {
  return successionKinds.find((kind) => new RegExp(`^${kind}\\b`, "i").test(type)) ?? null;
}

function addPersons(
  builder: DirectoryBuilder,
  { persons, appointments, representations }: MinisterTables,
  offices: ReadonlyMap<string, string>,
  skip: Skip,
): void {
  // A person whose name changed has several rows.
  const members = new Map<string, string | null>();
  for (const { cells, ...location } of persons) {
    const { id, id_parliament, name, gender, start_date: from, end_date: to } = cells;
    members.set(id, id_parliament ?? members.get(id) ?? null);
    if (id_parliament === null) {
      skip({ ...location, reason: `${name} has no id_parliament, so the member is unknown` });
      continue;
    }
    builder.addGender(id_parliament, gender);
    builder.member(id_parliament).names.push({ name, from, to, source });
  }
  for (const { cells, ...location } of appointments) {
    const member = members.get(cells.person_id);
    const office = offices.get(cells.post_id);
    if (office === undefined) skip({ ...location, reason: missing("office", cells.post_id) });
    else if (member === undefined) skip({ ...location, reason: missing("person", cells.person_id) });
    else if (member === null) skip({ ...location, reason: withoutMember(cells.person_id) });
    else
      builder.member(member).offices.push({ officeId: office, from: cells.start_date, to: cells.end_date });
  }
  for (const { cells, ...location } of representations) {
    const member = members.get(cells.person_id);
    if (member === undefined) skip({ ...location, reason: missing("person", cells.person_id) });
    else if (member === null) skip({ ...location, reason: withoutMember(cells.person_id) });
    else {
      const house = cells.house === "Lords" ? "LORDS" : "COMMONS";
      builder
        .member(member)
        .terms.push({ house, kind: cells.type, from: cells.start_date, to: cells.end_date, source });
    }
  }
}

function missing(what: string, id: string): string {
  return `there is no ${what} "${id}"`;
}

function withoutMember(id: string): string {
  return `the person "${id}" has no id_parliament`;
}

/** The tables that rows of a table refer to, with a description of each. */
export const needed: Readonly<Partial<Record<TableName, readonly (readonly [TableName, string])[]>>> = {
  appointments: [
    ["offices", "offices (post.csv)"],
    ["persons", "persons (person.csv)"],
  ],
  offices: [["organisations", "organisations (organisation.csv)"]],
  organisationLinks: [["organisations", "organisations (organisation.csv)"]],
  representations: [["persons", "persons (person.csv)"]],
};
