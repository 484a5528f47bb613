import { DEFAULT_PAGE } from "../../model/limits.ts";

/** A page of a list: the rows after a cursor, or those before one. */
export type Window = {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
};

/** The page that an address asks for with `after` or `before`; the first page without them. */
export function windowOf(params: URLSearchParams): Window {
  const [after, before] = [params.get("after"), params.get("before")];
  if (before !== null) return { last: DEFAULT_PAGE, before };
  return { first: DEFAULT_PAGE, ...(after === null ? {} : { after }) };
}
