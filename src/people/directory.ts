import type { Gender, HouseTerm, MemberName, Office, Period, Succession } from "../model/people.ts";

/** Everything official sources say of Parliament's people and of ministerial posts, in memory. */
export type Directory = {
  /** By Parliament's member id, in its order, here and below. */
  readonly members: ReadonlyMap<string, DirectoryMember>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly departments: ReadonlyMap<string, DirectoryDepartment>;
  readonly successions: readonly Succession[];
};

export type PartyTerm = Period & { readonly party: string };
export type ConstituencyTerm = Period & { readonly constituency: string };
export type OfficeTerm = Period & { readonly officeId: string };

export type DirectoryMember = {
  readonly id: string;
  readonly gender: Gender | null;
  readonly names: readonly MemberName[];
  readonly terms: readonly HouseTerm[];
  readonly parties: readonly PartyTerm[];
  /** Constituencies, of the Commons alone. */
  readonly constituencies: readonly ConstituencyTerm[];
  readonly offices: readonly OfficeTerm[];
};

export type DirectoryDepartment = {
  readonly id: string;
  readonly name: string;
  /** When it existed; a department may be made again under its former name. */
  readonly periods: readonly Period[];
  /** Short forms of its name, sorted. */
  readonly abbreviations: readonly string[];
};
