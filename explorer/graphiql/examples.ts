import { type Adapt, findNames } from "./adapt.ts";
import { linkTo } from "./link.ts";
import { showMenu } from "./menu.ts";
import type { Ask } from "./post.ts";

/** A worked query. Its first line is the question that it answers. */
export type Example = { readonly query: string };

/** Lists the worked queries. When the menu is opened first, they get names from the graph that is served. */
export function showExamples(
  menu: HTMLDetailsElement,
  examples: readonly Example[],
  endpoint: string,
  ask: Ask,
): void {
  const rowOf = (query: string) => ({
    title: titleOf(query),
    href: linkTo(endpoint, { query, variables: "" }),
  });
  showMenu(
    menu,
    examples.map(({ query }) => rowOf(query)),
    "",
  );
  // Changes the rows that are there, because the keyboard may already be at one.
  const fit = (adapt: Adapt) => {
    for (const [at, link] of menu.querySelectorAll<HTMLAnchorElement>("li > a").entries()) {
      const { title, href } = rowOf(adapt(examples[at]?.query ?? ""));
      Object.assign(link, { href, textContent: title });
    }
  };
  const fitted = once(() => findNames(ask).then(fit));
  menu.addEventListener("toggle", () => void fitted());
  // A quick click waits for the names.
  menu.addEventListener("click", async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("li > a");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const at = [...menu.querySelectorAll("li > a")].indexOf(link);
    await fitted();
    location.assign(menu.querySelectorAll<HTMLAnchorElement>("li > a")[at]?.href ?? link.href);
  });
}

/** The question that a worked query answers, which is its first line. */
function titleOf(query: string): string {
  return /^#\s*(.*)/.exec(query)?.[1] ?? "";
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
