import type { Gender, HouseTerm, MemberName, Office, Period, Succession } from "../model/people.ts";

/** Everything official sources say about Parliament's members and ministerial offices, in memory. */
export type Directory = {
  /** By Parliament's member id. This map and those below are sorted by id. */
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
  /** Only for members of the Commons. */
  readonly constituencies: readonly ConstituencyTerm[];
  readonly offices: readonly OfficeTerm[];
};

export type DirectoryDepartment = {
  readonly id: string;
  readonly name: string;
  /** When it existed. A department may be created again under its old name. */
  readonly periods: readonly Period[];
  /** Short forms of its name, sorted. */
  readonly abbreviations: readonly string[];
};
