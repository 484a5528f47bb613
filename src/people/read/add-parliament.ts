import type { House } from "../../model/nodes.ts";
import { namesPeerage } from "../../model/peerage.ts";
import type { DirectoryBuilder } from "../directory-builder.ts";
import type { ApiBiography, ApiHistory, ApiMember } from "./members-api.ts";
import { periodError } from "./people-cells.ts";
import type { Row, SkippedRow } from "./people-file.ts";
import type { Cells } from "./people-tables.ts";

const source = "parliament";
const undated = { from: null, to: null };

/** Adds members' current names without dates. Names with dates from a history replace them. */
export function addMembers(builder: DirectoryBuilder, rows: readonly Row<Cells<"members">>[]): void {
  for (const { cells } of rows) {
    builder.addGender(cells.id, cells.gender);
    builder.member(cells.id).names.push({ ...undated, name: cells.nameDisplayAs, source });
  }
}

export function addNames(builder: DirectoryBuilder, rows: readonly Row<Cells<"nameHistories">>[]): void {
  for (const { cells } of rows) {
    const { id, startDate: from, endDate: to, nameDisplayAs: name } = cells;
    builder.member(id).names.push({ name, from, to, source });
  }
}

export function addParties(builder: DirectoryBuilder, rows: readonly Row<Cells<"partyHistories">>[]): void {
  for (const { cells } of rows) {
    const { id, startDate: from, endDate: to, party } = cells;
    builder.member(id).parties.push({ name: party, from, to });
  }
}

export function addHouseTerms(
  builder: DirectoryBuilder,
  rows: readonly Row<Cells<"houseHistories">>[],
): void {
  for (const { cells } of rows) {
    addTerm(builder, cells.id, cells.house, cells.membershipFrom, {
      from: cells.startDate,
      to: cells.endDate,
    });
  }
}

export function addApiMembers(builder: DirectoryBuilder, rows: readonly Row<ApiMember>[]): void {
  for (const { cells } of rows) {
    const { id, gender, nameDisplayAs: name, latestParty, latestHouseMembership: latest } = cells;
    builder.addGender(id, gender);
    builder.member(id).names.push({ ...undated, name, source });
    if (latestParty != null) builder.member(id).parties.push({ ...undated, name: latestParty.name });
    if (latest == null) continue;
    const period = { from: latest.membershipStartDate, to: latest.membershipEndDate };
    addTerm(builder, id, latest.house, latest.membershipFrom, period);
  }
}

export function addApiHistories(
  builder: DirectoryBuilder,
  rows: readonly Row<ApiHistory>[],
  skip: (skipped: SkippedRow) => void,
): void {
  for (const { cells, ...location } of rows) {
    const isUsable = (from: string | null, to: string | null) => {
      const reason = periodError(from, to);
      if (reason !== null) skip({ ...location, reason });
      return reason === null;
    };
    const member = builder.member(cells.id);
    for (const { nameDisplayAs: name, startDate: from, endDate: to } of cells.nameHistory) {
      if (isUsable(from, to)) member.names.push({ name, from, to, source });
    }
    for (const { party, startDate: from, endDate: to } of cells.partyHistory) {
      if (party != null && isUsable(from, to)) member.parties.push({ name: party.name, from, to });
    }
    for (const each of cells.houseMembershipHistory) {
      const period = { from: each.membershipStartDate, to: each.membershipEndDate };
      if (isUsable(period.from, period.to))
        addTerm(builder, cells.id, each.house, each.membershipFrom, period);
    }
  }
}

/** Adds parties, constituencies and terms. Offices are not used: they come from the database of ministers. */
export function addApiBiographies(
  builder: DirectoryBuilder,
  rows: readonly Row<ApiBiography>[],
  skip: (skipped: SkippedRow) => void,
): void {
  for (const { cells, ...location } of rows) {
    const usable = <Dated extends { readonly startDate: string | null; readonly endDate: string | null }>(
      list: readonly Dated[] | null | undefined,
    ) =>
      (list ?? []).filter(({ startDate, endDate }) => {
        const reason = periodError(startDate, endDate);
        if (reason !== null) skip({ ...location, reason });
        return reason === null;
      });
    const member = builder.member(cells.id);
    for (const { name, startDate: from, endDate: to } of usable(cells.partyAffiliations))
      if (name !== null) member.parties.push({ name, from, to });
    const constituencies = usable(cells.representations).filter(({ house }) => house !== "LORDS");
    for (const { name, startDate: from, endDate: to } of constituencies)
      addTerm(builder, cells.id, "COMMONS", name, { from, to });
    for (const { house, startDate: from, endDate: to } of usable(cells.houseMemberships)) {
      // Terms in the Commons are told more exactly by constituencies.
      // The list of members tells the kind of a peer too.
      const isKnown = member.terms.some((term) => term.house === house && term.from === from);
      if (!isKnown && (house === "LORDS" || (house === "COMMONS" && constituencies.length === 0)))
        addTerm(builder, cells.id, house, null, { from, to });
    }
  }
}

function addTerm(
  builder: DirectoryBuilder,
  id: string,
  givenHouse: House | null,
  membershipFrom: string | null,
  period: { readonly from: string | null; readonly to: string | null },
): void {
  // If the House is missing, the kind of membership shows it.
  const isPeerage = membershipFrom !== null && namesPeerage(membershipFrom);
  const house = givenHouse ?? (isPeerage ? "LORDS" : "COMMONS");
  const kind = house === "LORDS" ? membershipFrom : null;
  builder.member(id).terms.push({ ...period, house, kind, source });
  if (house === "COMMONS" && membershipFrom !== null) {
    builder.member(id).constituencies.push({ ...period, name: membershipFrom });
  }
}
