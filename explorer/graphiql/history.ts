import { linkTo, type Typed } from "./link.ts";
import { type MenuItem, showMenu } from "./menu.ts";
import { nameOf } from "./name-of.ts";

const KEY = "written-answers:history";
const KEPT = 50;

type Entry = Typed & { readonly at: string };

/** Adds a query that was run. The same query is kept once, with its last time. */
export function addToHistory(query: string, given: Readonly<Record<string, unknown>> | undefined): void {
  const variables =
    given === undefined || Object.keys(given).length === 0 ? "" : JSON.stringify(given, null, 2);
  const others = entries().filter((each) => each.query !== query || each.variables !== variables);
  store([{ query, variables, at: new Date().toISOString() }, ...others].slice(0, KEPT));
}

/** Lists the queries that were run in this browser, the newest first. */
export function showHistory(menu: HTMLElement, endpoint: string): void {
  const items: readonly MenuItem[] = entries().map((entry) => ({
    title: nameOf(entry.query) ?? "Query",
    detail: new Date(entry.at).toLocaleString(),
    href: linkTo(endpoint, entry),
  }));
  const clear: MenuItem = {
    title: "Clear history",
    act: () => {
      store([]);
      showHistory(menu, endpoint);
    },
  };
  showMenu(menu, items.length === 0 ? [] : [...items, clear], "No query has been run in this browser.");
}

function entries(): readonly Entry[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** Whatever else is stored under the name is not ours. */
function isEntry(each: Partial<Entry> | null): each is Entry {
  return [each?.query, each?.variables, each?.at].every((text) => typeof text === "string");
}

function store(kept: readonly Entry[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // The browser stores nothing, or no more.
  }
}
