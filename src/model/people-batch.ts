import type { RankedMember } from "./exchange.ts";
import type { Affiliations, NamedNodes } from "./graph/affiliations.ts";
import type { Department, Office } from "./nodes.ts";
import type { Period, Succession } from "./people.ts";

/** Official members and offices with all edges between them, loaded together. */
export type PeopleBatch = NamedNodes &
  Affiliations & {
    readonly members: readonly RankedMember[];
    readonly departments: readonly Department[];
    readonly offices: readonly Office[];
    /** HELD. */
    readonly appointments: readonly (Period & { readonly memberId: string; readonly officeId: string })[];
    /** SUCCEEDED_BY. */
    readonly successions: readonly Succession[];
  };
