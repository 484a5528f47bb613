import { html, type SafeHtml } from "@remix-run/html-template";

export type WordChange = {
  readonly from: { readonly surface: string } | null;
  readonly to: { readonly surface: string } | null;
  readonly figure: boolean;
  readonly country: boolean;
};

/** Figures and countries come first if there are more. */
const MOST_SHOWN = 5;

const LONGEST_SHOWN = 120;

/** How much of another answer's text is the same, in words. */
export function sharedWords(similarity: number): string {
  return similarity === 1 ? "word for word" : `${Math.floor(similarity * 100)} % the same`;
}

/** The words in which another answer differs. */
export function wordChanges(changes: readonly WordChange[]): SafeHtml {
  if (changes.length === 0) return html``;
  const telling = changes.filter(isTelling);
  const shown = [...telling, ...changes.filter((change) => !isTelling(change))].slice(0, MOST_SHOWN);
  const more = changes.length - shown.length;
  return html`<p class="note">Changed: ${shown.map(
    (change, at) => html`${at === 0 ? "" : "; "}${oneChange(change)}`,
  )}${more === 0 ? "" : ` and ${more} more`}</p>`;
}

function isTelling({ figure, country }: WordChange): boolean {
  return figure || country;
}

function oneChange({ from, to, figure, country }: WordChange): SafeHtml {
  const kinds = [...(figure ? ["figure"] : []), ...(country ? ["country"] : [])];
  return html`${from === null ? "" : html`<del>${shortened(from.surface)}</del>`} ${
    to === null ? "" : html`<ins>${shortened(to.surface)}</ins>`
  }${kinds.length === 0 ? "" : ` (${kinds.join(", ")})`}`;
}

function shortened(words: string): string {
  return words.length <= LONGEST_SHOWN ? words : `${words.slice(0, LONGEST_SHOWN).toWellFormed()}…`;
}
