import type { Books } from "../../schema/machinery/books.ts";
import { schema } from "../../schema/schema.ts";
import { type About, readAbout } from "../export/about.ts";
import { type FormatName, formats, type Written } from "../export/formats.ts";
import { spoolGraph } from "../export/graph/spool-graph.ts";
import { wholeGraph } from "../export/graph/whole-graph.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { patientReads } from "./patient-reads.ts";
import { queryGraph } from "./query-graph.ts";
import { queryTable } from "./query-table.ts";

/** An export that is ready to be written. */
export type OpenExport = {
  readonly about: About;
  /** How many rows, or nodes and edges, it has. */
  readonly counts: Readonly<Record<string, number>>;
  readonly chunks: Written;
  /** Removes temporary files. */
  readonly dispose: () => Promise<void>;
};

/** The list that is exported as rows if no query is given. */
export const allQuestions = `{
  questions {
    edges {
      node {
        id uin house tabledOn dueOn state heading text url
        asker { name } askerParty { name } askerConstituency { name } department { name }
        answer { id answeredOn role text minister { name } }
      }
    }
  }
}`;

/** Prepares an export of the whole graph, or of what a query asks for. */
export async function openExport(options: {
  readonly store: GraphStore;
  readonly books: Books;
  readonly format: FormatName;
  readonly query: string | null;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
}): Promise<OpenExport> {
  const { store, books, query, signal, variables = {} } = options;
  const format = formats[options.format];
  const reads = patientReads(store, signal);
  const source = { schema, store, books, variables, signal };
  if (format.of === "rows") {
    const text = query ?? allQuestions;
    const about = await readAbout(reads, text);
    const { table, count } = await queryTable(source, text, signal);
    return {
      about,
      counts: { rows: count },
      chunks: format.write(table, about),
      dispose: async () => {},
    };
  }
  const about = await readAbout(reads, query);
  const parts = query === null ? wholeGraph(reads, signal) : queryGraph(source, query, signal);
  const graph = await spoolGraph(about, parts, { repeats: query !== null, most: format.most, signal });
  return {
    about,
    counts: { nodes: graph.nodeCount, edges: graph.edgeCount },
    chunks: format.write(graph),
    dispose: graph.dispose,
  };
}
