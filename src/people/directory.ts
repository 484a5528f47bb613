import type { NamedLists } from "../model/graph/affiliations.ts";
import type { Office } from "../model/nodes.ts";
import type { Gender, HouseTerm, MemberName, Period, Succession } from "../model/people.ts";

/** Everything official sources say about Parliament's members and ministerial offices, in memory. */
export type Directory = {
  /** By Parliament's member id. This map and those below are sorted by id. */
  readonly members: ReadonlyMap<string, DirectoryMember>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly departments: ReadonlyMap<string, DirectoryDepartment>;
  readonly successions: readonly Succession[];
};

/** What a member belonged to, such as a party. */
export type NamedTerm = Period & { readonly name: string };
export type OfficeTerm = Period & { readonly officeId: string };

/** With what it belonged to: `parties`, `constituencies`. */
export type DirectoryMember = NamedLists<readonly NamedTerm[]> & {
  readonly id: string;
  readonly gender: Gender | null;
  readonly names: readonly MemberName[];
  readonly terms: readonly HouseTerm[];
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
