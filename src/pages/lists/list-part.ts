import type { EdgeExtras } from "./row-kind.ts";

/** A page of a list as the API gives it. */
export type ListPart = {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly (EdgeExtras & { readonly cursor: string; readonly node: never })[];
  readonly facets?: ListFacets;
  readonly counted?: { readonly statement: string };
};

export type FacetValues = readonly {
  readonly count: number;
  readonly node: { readonly id: string; readonly name: string };
}[];

export type ListFacets = {
  readonly countries: FacetValues;
  readonly topics: FacetValues;
  readonly departments: FacetValues;
  readonly askers: FacetValues;
  readonly ministers: FacetValues;
  readonly parties: FacetValues;
  readonly years: readonly { readonly count: number; readonly year: number }[];
};
