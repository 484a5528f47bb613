import type { Table } from "../../export/rows/table.ts";
import type { Failure } from "./failure.ts";
import type { FileFormat, Page } from "./page.ts";

/** What is at an address. */
export type Outcome =
  | { readonly kind: "page"; readonly page: Page; readonly searched?: string }
  | { readonly kind: "redirect"; readonly to: string; readonly status?: 302 | 308 }
  | {
      readonly kind: "file";
      readonly format: FileFormat;
      readonly name: string;
      readonly table: Table;
      /** Number of rows, sent ahead so that a broken download can be recognised. */
      readonly total: number;
      /** The JSON of a page that is not a list; null for a list, whose JSON holds its rows. */
      readonly data: unknown;
    }
  | { readonly kind: "failure"; readonly failure: Failure; readonly format: FileFormat }
  | { readonly kind: "text"; readonly body: string | AsyncIterable<string>; readonly mediaType: string };

/** A request for something other than the API. */
export type PageRequest = {
  /** The decoded parts of the path, without the suffix of a file format. */
  readonly parts: readonly string[];
  /** The path, encoded, without the suffix. */
  readonly path: string;
  readonly format: FileFormat | null;
  readonly params: URLSearchParams;
};

const suffix = /\.(json|csv|jsonl)$/;

/** Reads the address of a request; null if its path is not properly encoded. */
export function readRequest(url: URL): PageRequest | null {
  const format = (suffix.exec(url.pathname)?.[1] ?? null) as FileFormat | null;
  const path = format === null ? url.pathname : url.pathname.replace(suffix, "");
  try {
    const parts = path.split("/").slice(1).map(decodeURIComponent);
    return { parts, path, format, params: url.searchParams };
  } catch {
    return null;
  }
}
