import type { ResultOf } from "gql.tada";
import type { Ask, AskFor } from "../ask/ask.ts";
import { graphql } from "../ask/graphql.ts";
import { createMemory, type Remembered } from "./remembered.ts";

/** What every page needs to know about the server. */
export type Site = {
  readonly ask: Ask;
  /** The public address, for example `https://answers.example.org`; null if the operator has not set it. */
  readonly publicUrl: string | null;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Whether clients may export the result of any query. */
  readonly exportsQueries: boolean;
  /** What the database holds; at most a minute old. */
  readonly dataset: () => Promise<DatasetFacts>;
  readonly remembered: Remembered;
  /** The same site for what is remembered, which other readers may be waiting for when the first one leaves. */
  readonly forAll: Site;
};

/** What the operator decides. */
export type SiteOptions = Omit<Site, "ask" | "dataset" | "remembered" | "forAll"> & {
  readonly askFor: AskFor;
};

export const siteName = "Written Answers Graph";

const datasetQuery = graphql(`
  query PageDataset {
    dataset {
      questions answers members unanswered firstTabled lastTabled lastAnswered lastImport { finishedAt }
    }
  }
`);

export type DatasetFacts = ResultOf<typeof datasetQuery>["dataset"];

/** The site as a reader sees it, whose documents stop when the reader leaves. */
export function createSite({ askFor, ...options }: SiteOptions): (reader: AbortSignal) => Site {
  const remembered = createMemory();
  const ask = askFor(new AbortController().signal);
  const dataset = () => remembered("dataset", async () => (await ask(datasetQuery, {})).dataset);
  const forAll: Site = {
    ...options,
    ask,
    dataset,
    remembered,
    get forAll() {
      return forAll;
    },
  };
  return (reader) => ({ ...forAll, ask: askFor(reader), forAll });
}

/** The absolute form of an address, or the address itself if the public address is not known. */
export function absolute({ publicUrl }: Pick<Site, "publicUrl">, address: string): string {
  return publicUrl === null ? address : `${publicUrl}${address}`;
}
