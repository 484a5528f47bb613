import type { SafeHtml } from "@remix-run/html-template";

/** What a browser shows at an address, without the frame that all pages share. */
export type Page = {
  readonly status: number;
  /** The title, without the name of the site. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** The canonical address, without the host; null for a page that has none, such as an error. */
  readonly address: string | null;
  readonly main: SafeHtml;
  /** What the page is about in the vocabulary of schema.org. */
  readonly jsonLd: Readonly<Record<string, unknown>> | null;
  /** The formats in which the same facts can be downloaded. */
  readonly files: readonly FileFormat[];
};

export const fileFormats = ["json", "csv", "jsonl"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  json: "application/json",
  csv: "text/csv",
  jsonl: "application/jsonl",
};

/** The same address in another format: `/lists/questions?x=1` becomes `/lists/questions.csv?x=1`. */
export function fileAddress(address: string, format: FileFormat): string {
  const [path = "", query] = address.split("?", 2);
  return `${path}.${format}${query === undefined ? "" : `?${query}`}`;
}
