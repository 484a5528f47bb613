import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { booksOf } from "../../schema/machinery/books.ts";
import { schema } from "../../schema/schema.ts";
import { readAbout } from "../../src/export/about.ts";
import { formats } from "../../src/export/formats.ts";
import { edgeAttributes, nodeAttributes } from "../../src/export/graph/attributes.ts";
import { type SpooledGraph, spoolGraph } from "../../src/export/graph/spool-graph.ts";
import { wholeGraph } from "../../src/export/graph/whole-graph.ts";
import { queryTable } from "../../src/exporting/query-table.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { inRepository } from "../repository-paths.ts";
import { openSample } from "../schema/ask-sample.ts";
import { runPython, runsPython } from "./python.ts";

const query =
  "{ questions { edges { node { id uin namedDay tabledOn heading text asker { name } countries { totalCount edges { count } } } } } }";

describe.runIf(runsPython)("programs that read exports", () => {
  let store: GraphStore;
  let graph: SpooledGraph;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the script, and each test asserts its part
  let found: any;
  beforeAll(async () => {
    store = await openSample();
    const folder = await mkdtemp(join(tmpdir(), "exports-"));
    const about = await readAbout(store, query);
    graph = await spoolGraph(about, wholeGraph(store), { repeats: false });
    for (const { of, suffix, write } of Object.values(formats)) {
      if (suffix === "svg" || suffix === "png") continue;
      const source = {
        schema,
        store,
        books: booksOf(store),
        variables: {},
      };
      const chunks = of === "graph" ? write(graph) : write((await queryTable(source, query)).table, about);
      await writeFile(join(folder, `${of}.${suffix}`), chunks);
    }
    const script = inRepository("test/export/consumers/read_exports.py");
    found = JSON.parse(await runPython([script, folder], folder));
  }, 120_000);
  afterAll(async () => {
    await graph.dispose();
    await store.close();
  });

  test.each(["graphml networkx", "gexf networkx", "d3 networkx", "graphml igraph"])(
    "%s has every node and edge, with their attributes",
    async (reader) => {
      const nodes = await Array.fromAsync(graph.nodes());
      const edges = await Array.fromAsync(graph.edges());
      expect(found[reader]).toMatchObject({ nodes: graph.nodeCount, edges: graph.edgeCount });
      expect(found[reader].labels).toEqual(nodes.map(({ title }) => title).sort());
      expect(found[reader].weight).toBeCloseTo(
        edges.reduce((sum, { weight }) => sum + weight, 0),
        6,
      );
      expect(found[reader].nodeAttributes).toEqual(
        expect.arrayContaining(nodeAttributes.map(({ name }) => name)),
      );
      expect(found[reader].edgeAttributes).toEqual(
        expect.arrayContaining(edgeAttributes.map(({ name }) => name)),
      );
    },
  );

  test("networkx reads the days of GEXF, as start and end and as attributes", () => {
    expect(found["gexf networkx"].edgeAttributes).toEqual(
      expect.arrayContaining(["start", "end", "first_day", "last_day"]),
    );
  });

  test("rdflib reads the same statements from N-Triples and JSON-LD", async () => {
    const [counted] = await store.read("count-nodes", { label: "Question" });
    expect(found.rdf).toMatchObject({ same: true, questions: counted?.count });
    expect(found.rdf.triples).toBeGreaterThan(graph.edgeCount);
  });

  test("openpyxl, pyarrow and Python's csv read the same rows", () => {
    const columns = ["id", "uin", "namedDay", "tabledOn", "heading", "text", "asker.name", "countries"];
    for (const reader of ["xlsx", "parquet", "csv"]) {
      expect(found[reader], reader).toMatchObject({ columns, rows: found.csv.rows });
      // An absent value is null, for which CSV only has an empty cell.
      const cells = found[reader].first.slice(3, 7).map((cell: string | null) => cell ?? "");
      expect(cells, reader).toEqual(found.csv.first.slice(3, 7));
    }
    expect(found.xlsx).toMatchObject({ formulas: 0, frozen: "A2", bold: true });
    expect(found.parquet.types).toEqual([
      "string",
      "string",
      "bool",
      "date32[day]",
      "string",
      "string",
      "string",
      "string",
    ]);
    for (const reader of ["xlsx", "parquet"])
      expect(found[reader].about).toMatchObject({ licence: "unknown; no source states one", query });
  });
});
