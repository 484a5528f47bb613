import type { ReadingOptions } from "./batch-reader.ts";
import type { LinkText } from "./link-text.ts";
import type { OverrideBook } from "./overrides/override-book.ts";

export type ImportOptions = ReadingOptions & {
  /** Called before reading starts with the number of bytes to read. Compressed files count by their compressed size. */
  readonly onStart?: (bytes: number) => void;
  /** Manual corrections of mentions. */
  readonly overrides?: OverrideBook | null;
  readonly link?: LinkText;
};
