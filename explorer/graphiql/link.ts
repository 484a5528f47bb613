/** A query with its variables, both as they are typed. */
export type Typed = { readonly query: string; readonly variables: string };

/** The longest address that the server and every proxy before it accepts, with room for the other headers. */
const MAX_ADDRESS = 6000;

/**
 * The address that opens GraphiQL with a query. A long query follows `#`, which browsers keep to themselves: then only
 * GraphiQL can open it.
 */
export function linkTo(endpoint: string, { query, variables }: Typed): string {
  const url = new URL(endpoint, location.href);
  const params = new URLSearchParams();
  if (query.trim() !== "") params.set("query", query);
  if (variables.trim() !== "") params.set("variables", variables);
  if (params.toString().length > MAX_ADDRESS) url.hash = params.toString();
  else url.search = params.toString();
  return url.href;
}

/** What the address of the page opens; null if it has no query. */
export function typedInAddress(): Typed | null {
  const { search, hash } = location;
  for (const text of [search, hash.slice(1)]) {
    const params = new URLSearchParams(text);
    const query = params.get("query");
    if (query !== null) return { query, variables: params.get("variables") ?? "" };
  }
  return null;
}

/** Milliseconds without typing before the address changes. Safari allows 100 changes in 30 seconds. */
const REST = 300;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is typed in the address, so that reloading and sharing the page keep it. */
export function rememberInAddress(typed: Typed): void {
  clearTimeout(timer);
  timer = setTimeout(() => history.replaceState(null, "", linkTo(location.pathname, typed)), REST);
}
