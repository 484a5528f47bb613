import { MAX_DRAWN_EDGES, MAX_DRAWN_NODES } from "../model/limits.ts";
import type { About } from "./about.ts";
import { drawingPng } from "./drawing/drawing-png.ts";
import { drawingSvg } from "./drawing/drawing-svg.ts";
import { cytoscapeJson } from "./graph/cytoscape-json.ts";
import type { ExportGraph } from "./graph/export-graph.ts";
import { gexf } from "./graph/gexf.ts";
import { graphml } from "./graph/graphml.ts";
import { edgesCsv, nodesCsv } from "./graph/neo4j-csv.ts";
import { nodeLinkJson } from "./graph/node-link-json.ts";
import type { GraphSize } from "./graph/spool-graph.ts";
import { jsonLd } from "./rdf/json-ld.ts";
import { ntriples } from "./rdf/ntriples.ts";
import { csvRows } from "./rows/csv-rows.ts";
import { jsonlRows } from "./rows/jsonl-rows.ts";
import { parquetRows } from "./rows/parquet-rows.ts";
import type { Table } from "./rows/table.ts";
import { xlsxRows } from "./rows/xlsx-rows.ts";

export type Written = AsyncIterable<string | Uint8Array>;

type Described = {
  /** The end of its file name in an address: `/export/graph.nodes.csv`. */
  readonly suffix: string;
  readonly mediaType: string;
  /** Whether the file itself says what it holds, from when and under which licence. */
  readonly saysAbout: boolean;
};

export type RowFormat = Described & {
  readonly of: "rows";
  readonly write: (table: Table, about: About) => Written;
};
export type GraphFormat = Described & {
  readonly of: "graph";
  readonly write: (graph: ExportGraph) => Written;
  /** The largest graph that it can hold; null if there is no limit. */
  readonly most: GraphSize | null;
};

const rows = (suffix: string, mediaType: string, write: RowFormat["write"], saysAbout = true): RowFormat => ({
  of: "rows",
  suffix,
  mediaType,
  write,
  saysAbout,
});
const graph = (
  suffix: string,
  mediaType: string,
  write: GraphFormat["write"],
  saysAbout = true,
): GraphFormat => ({ of: "graph", suffix, mediaType, write, saysAbout, most: null });

/** With more, a drawing is a blot and takes minutes to lay out. */
const drawn: GraphSize = { nodes: MAX_DRAWN_NODES, edges: MAX_DRAWN_EDGES };

const csv = "text/csv; charset=utf-8; header=present";

/** Every format by the name that the command line takes. */
export const formats = {
  csv: rows("csv", csv, csvRows, false),
  jsonl: rows("jsonl", "application/x-ndjson", jsonlRows, false),
  xlsx: rows("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsxRows),
  parquet: rows("parquet", "application/vnd.apache.parquet", parquetRows),
  gexf: graph("gexf", "application/gexf+xml", gexf),
  graphml: graph("graphml", "application/graphml+xml", graphml),
  cytoscape: graph("cytoscape.json", "application/json", cytoscapeJson),
  d3: graph("d3.json", "application/json", nodeLinkJson),
  "nodes-csv": graph("nodes.csv", csv, nodesCsv, false),
  "edges-csv": graph("edges.csv", csv, edgesCsv, false),
  ntriples: graph("nt", "application/n-triples", ntriples),
  jsonld: graph("jsonld", "application/ld+json", jsonLd),
  svg: { ...graph("svg", "image/svg+xml", drawingSvg), most: drawn },
  png: { ...graph("png", "image/png", drawingPng), most: drawn },
} as const satisfies Readonly<Record<string, RowFormat | GraphFormat>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
