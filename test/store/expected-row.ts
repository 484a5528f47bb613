import type { ReadName, ReadParams, ReadRow } from "../../src/store/catalogue/catalogue.ts";

/** What queries are expected to answer: each with its parameters, and its rows in brief. */
export type Expected = {
  readonly [Name in ReadName]: {
    readonly params: ReadParams<Name>;
    /** Each row in brief: the properties that tell it apart. */
    readonly brief: (row: ReadRow<Name>) => string;
    readonly rows: readonly string[];
  };
};

export const first = { limit: 10, afterKey: null, afterId: null };
export const ids = (...of: readonly string[]) => ({ ids: [...of] });
export const byId = ({ id }: { readonly id: string }) => id;
export const edge = ({ sourceId, id }: { readonly sourceId: string; readonly id: string }) =>
  `${sourceId}→${id}`;
export const days = ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
  `${from}–${to}`;
