import type { Typed } from "./link.ts";

/** A tab as GraphiQL describes it. */
export type Tab = { readonly id?: string; readonly query: string | null; readonly variables?: string | null };

export function typedIn(tab: Tab | undefined): Typed {
  return { query: tab?.query ?? "", variables: tab?.variables ?? "" };
}

/** The tab that was open when the page was left; null in a browser that has not seen it. */
export function storedTab(): Typed | null {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem("graphiql:tabState") ?? "");
    return typedIn(tabs[activeTabIndex]);
  } catch {
    return null;
  }
}
