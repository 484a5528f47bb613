import { html, type SafeHtml } from "@remix-run/html-template";

type PageInfo = {
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** Links to the pages of a list before and after this one. `to` gives the address of one. */
export function pager(
  { hasPreviousPage, hasNextPage, startCursor, endCursor }: PageInfo,
  to: (name: "before" | "after", cursor: string) => string,
): SafeHtml {
  return html`<nav class="pager" aria-label="Pages">
${hasPreviousPage && startCursor !== null ? html`<a rel="prev" href="${to("before", startCursor)}">← Previous</a>` : ""}
${hasNextPage && endCursor !== null ? html`<a rel="next" href="${to("after", endCursor)}">Next →</a>` : ""}
</nav>`;
}
