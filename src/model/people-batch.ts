import type { RankedMember } from "./exchange.ts";
import type { Constituency, Department, Party } from "./nodes.ts";
import type { Office, Period, Succession } from "./people.ts";

/** Official members and offices with all edges between them, loaded together. */
export type PeopleBatch = {
  readonly members: readonly RankedMember[];
  readonly parties: readonly Party[];
  readonly constituencies: readonly Constituency[];
  readonly departments: readonly Department[];
  readonly offices: readonly Office[];
  /** MEMBER_OF. */
  readonly memberships: readonly (Period & { readonly memberId: string; readonly partyId: string })[];
  /** REPRESENTS. */
  readonly representations: readonly (Period & {
    readonly memberId: string;
    readonly constituencyId: string;
  })[];
  /** HELD. */
  readonly appointments: readonly (Period & { readonly memberId: string; readonly officeId: string })[];
  /** SUCCEEDED_BY. */
  readonly successions: readonly Succession[];
};
