import { DEFAULT_PAGE } from "../../model/limits.ts";
import { BadAddressError, readOnce } from "./read-filter.ts";

/** A page of a list: the rows after a cursor, or those before one. */
export type Window = {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
};

/** The page that an address asks for with `after` or `before`; the first page without them. */
export function windowOf(params: URLSearchParams): Window {
  const [after, before] = [readOnce(params, "after"), readOnce(params, "before")];
  if (after !== null && before !== null)
    throw new BadAddressError("The address gives both after and before. Give one of them.");
  if (before !== null) return { last: DEFAULT_PAGE, before };
  return { first: DEFAULT_PAGE, ...(after === null ? {} : { after }) };
}
