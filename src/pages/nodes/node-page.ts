import { html, type SafeHtml } from "@remix-run/html-template";
import type { Table } from "../../export/rows/table.ts";
import type { NodeLabel } from "../../model/graph.ts";
import { labelOf, nodeAddress } from "../addresses/node-address.ts";
import { fileFormats, type Page } from "../frame/page.ts";
import { readSources } from "../frame/read-sources.ts";
import { absolute, type Site } from "../frame/site.ts";
import { sourcesSection } from "../parts/data-sources.ts";
import { graphFiles } from "./graph-files.ts";

/** A node as its page shows it, and as its files give it. */
export type NodePage = {
  readonly page: Page;
  /** The node's id in the API. It differs from the id in the address if the node has a new id. */
  readonly id: string;
  /** The data of the GraphQL document behind the page, unchanged. */
  readonly data: unknown;
  /** The facts as a table of one row. */
  readonly table: Table;
};

/** Reads the page of a node with an id of the API; null if there is no such node. */
export type ReadNodePage = (site: Site, id: string) => Promise<NodePage | null>;

export type NodePages = Readonly<Record<NodeLabel, ReadNodePage>>;

/** Puts together what every node's page has. */
export async function nodePage(
  site: Site,
  of: {
    readonly node: { readonly id: string };
    readonly title: string;
    readonly description: string;
    readonly main: SafeHtml;
    readonly jsonLd: Readonly<Record<string, unknown>>;
    readonly table: Table;
    /** Whether official lists have it; false for a name that is only printed with questions or answers. */
    readonly isOfficial?: boolean;
  },
): Promise<NodePage> {
  const { node, title, description, main, table, isOfficial = true } = of;
  const address = nodeAddress(node.id);
  const label = labelOf(node.id);
  // A question and an answer have sources of their own.
  const sources =
    label === "Question" || label === "Answer"
      ? html``
      : sourcesSection(await readSources(site), { label, isOfficial });
  const url = absolute(site, address);
  const jsonLd = { "@id": url, url, ...of.jsonLd };
  const page: Page = {
    status: 200,
    title,
    description,
    address,
    main: html`${main}${sources}${graphFiles(site, node.id)}`,
    jsonLd,
    files: fileFormats,
  };
  return { page, id: node.id, data: node, table };
}
