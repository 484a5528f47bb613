/** The nodes of the graph, as every part of the system passes them on. Dates are ISO 8601 days (`2025-09-12`). */

export type House = "COMMONS" | "LORDS";

/** Where a record came from, so that every statement can be traced to its source. */
export type Provenance = {
  /** File path or address the record was read from. */
  readonly source: string;
  /** 1-based line (or record number) of the record in its source. */
  readonly line: number;
  /** When the source was obtained, ISO 8601 in UTC; for a local file its modification time. */
  readonly retrievedAt: string;
  /** SHA-256 of the record's own text in hex: changes exactly when the record does. */
  readonly contentHash: string;
};

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly house: House | null;
  /** False while the member is known by a printed name alone, not by Parliament's member id. */
  readonly resolved: boolean;
};

export type Question = Provenance & {
  readonly id: string;
  readonly uin: string | null;
  readonly house: House | null;
  readonly heading: string | null;
  readonly text: string;
  /** Day on which it was tabled. */
  readonly tabledOn: string | null;
  readonly url: string | null;
};

export type Answer = Provenance & {
  readonly id: string;
  readonly text: string;
  /** SHA-256 of the normalised text in hex: equal for answers that say the same words. */
  readonly textHash: string;
  readonly answeredOn: string | null;
};

export type Department = { readonly id: string; readonly name: string };
export type Party = { readonly id: string; readonly name: string };
export type Constituency = { readonly id: string; readonly name: string };

export type Country = {
  /** ISO 3166-1 alpha-2 code; XK for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** Every other name, abbreviation and former name that is recognised. */
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Capitals that stand for the state ("Moscow announced"). */
  readonly capitals: readonly string[];
  readonly region: string | null;
};

export type Topic = {
  /** Slug of the name: `human-rights`. */
  readonly id: string;
  readonly name: string;
  readonly broaderId: string | null;
};
