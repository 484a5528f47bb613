import { csvRows } from "../rows/csv-rows.ts";
import type { Column } from "../rows/table.ts";
import { endsOf } from "./attributes.ts";
import type { ExportGraph } from "./export-graph.ts";

/** CSV with the headers of `neo4j-admin database import`, which LOAD CSV reads too: one file of nodes, one of edges. */

const text = (name: string): Column => ({ name, kind: "text" });

const nodeColumns = [
  ...["apiId:ID", ":LABEL", "id", "title", "name", "party", "house", "code", "region", "department"],
  ...["day:date", "url", "weight:double"],
].map(text);

const edgeColumns = [
  ...[":START_ID", ":END_ID", ":TYPE", "apiId", "weight:double", "firstDay:date", "lastDay:date"],
].map(text);

export async function* nodesCsv(graph: ExportGraph): AsyncGenerator<string> {
  async function* rows() {
    for await (const node of graph.nodes()) {
      const { apiId, label, id, title, name, party, house, code, region, department, day, url, weight } =
        node;
      yield [apiId, label, id, title, name, party, house, code, region, department, day, url, weight];
    }
  }
  yield* csvRows({ columns: nodeColumns, rows: rows() });
}

export async function* edgesCsv(graph: ExportGraph): AsyncGenerator<string> {
  async function* rows() {
    for await (const edge of graph.edges()) {
      const { source, target } = endsOf(edge);
      yield [source, target, edge.type, edge.id, edge.weight, edge.firstDay, edge.lastDay];
    }
  }
  yield* csvRows({ columns: edgeColumns, rows: rows() });
}
