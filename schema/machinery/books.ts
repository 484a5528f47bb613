import type { Coverage } from "../../src/model/coverage.ts";
import { nameBook } from "../../src/names/name-book.ts";
import type { NameIndex } from "../../src/names/name-index.ts";
import { coverageBook } from "../../src/store/coverage-book.ts";
import { countsBook, type DatasetCounts, type Months, monthsBook } from "../../src/store/dataset-book.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import type { KeptByRevision } from "../../src/store/kept-by-revision.ts";

/** What is computed from the whole graph and kept between requests. */
export type Books = {
  readonly names: KeptByRevision<NameIndex>;
  readonly coverage: KeptByRevision<Coverage>;
  readonly counts: KeptByRevision<DatasetCounts>;
  readonly months: KeptByRevision<Months>;
};

export function booksOf(store: GraphStore): Books {
  const months = monthsBook(store);
  return {
    ...{ names: nameBook(store), coverage: coverageBook(store, months) },
    ...{ counts: countsBook(store), months },
  };
}
