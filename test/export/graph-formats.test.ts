import { parse as parseCsv } from "csv-parse/sync";
import cytoscape from "cytoscape";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import N3 from "n3";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAbout } from "../../src/export/about.ts";
import { formats } from "../../src/export/formats.ts";
import { namedOnly } from "../../src/export/graph/described-node.ts";
import { type SpooledGraph, spoolGraph } from "../../src/export/graph/spool-graph.ts";
import { wholeGraph } from "../../src/export/graph/whole-graph.ts";
import { edgeTypeNames, nodeLabels } from "../../src/model/graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";
import { hostileGraph, hostileTexts } from "./hostile-graph.ts";

type GraphFormatName = {
  [Name in keyof typeof formats]: (typeof formats)[Name]["of"] extends "graph" ? Name : never;
}[keyof typeof formats];

let store: GraphStore;
let graph: SpooledGraph;
let hostile: Awaited<ReturnType<typeof hostileGraph>>;
/** How many nodes and edges the sample has, by label and type. */
let counts: ReadonlyMap<string, number>;
beforeAll(async () => {
  store = await openSample();
  counts = new Map((await store.read("count-graph", {})).map(({ name, count }) => [name, count]));
  graph = await spoolGraph(await readAbout(store, null), wholeGraph(store), { repeats: false });
  hostile = await hostileGraph();
});
afterAll(async () => {
  await Promise.all([graph.dispose(), hostile.dispose()]);
  await store.close();
});

async function textOf(name: GraphFormatName, from = graph): Promise<string> {
  const chunks = await Array.fromAsync(formats[name].write(from) as AsyncIterable<string>);
  return Buffer.from(chunks.join("")).toString("utf8");
}

const tally = (values: readonly unknown[]) => {
  const found = new Map<string, number>();
  for (const value of values) found.set(String(value), (found.get(String(value)) ?? 0) + 1);
  return found;
};
function expectWhole(kinds: readonly unknown[], types: readonly unknown[]): void {
  const [byKind, byType] = [tally(kinds), tally(types)];
  for (const label of nodeLabels) expect(byKind.get(label) ?? 0, label).toBe(counts.get(label) ?? 0);
  for (const type of edgeTypeNames) expect(byType.get(type) ?? 0, type).toBe(counts.get(type) ?? 0);
}

test("the whole graph has every node and edge once, and the ends of each edge", async () => {
  const nodes = await Array.fromAsync(graph.nodes());
  const edges = await Array.fromAsync(graph.edges());
  expectWhole(
    nodes.map(({ label }) => label),
    edges.map(({ type }) => type),
  );
  expect({ nodes: nodes.length, edges: edges.length }).toEqual({
    nodes: graph.nodeCount,
    edges: graph.edgeCount,
  });
  expect(new Set(nodes.map(({ apiId }) => apiId)).size).toBe(nodes.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  const known = new Set(nodes.map(({ label, id }) => `${label} ${id}`));
  for (const { from, to } of edges) {
    expect(known).toContain(`${from.label} ${from.id}`);
    expect(known).toContain(`${to.label} ${to.id}`);
  }
});

test("graphology reads the GEXF with every attribute, colours and sizes", async () => {
  const read = parseGexf(MultiDirectedGraph, await textOf("gexf"));
  expectWhole(
    read.mapNodes((_, { kind }) => kind),
    read.mapEdges((_, { type }) => type),
  );
  const russia = read.getNodeAttributes(Buffer.from("Country:RU").toString("base64url"));
  expect(russia).toMatchObject({
    label: "Russia",
    code: "RU",
    region: "Eastern Europe",
    color: "rgb(184,168,0)",
  });
  expect(russia["size"]).toBeGreaterThan(4);
});

test("Cytoscape.js loads its JSON, and node-link JSON has the same nodes and links", async () => {
  const json = JSON.parse(await textOf("cytoscape"));
  const loaded = cytoscape({ headless: true, elements: json.elements });
  expectWhole(
    loaded.nodes().map((node) => node.data("kind")),
    loaded.edges().map((edge) => edge.data("type")),
  );
  expect(json.data).toMatchObject({ nodeCount: graph.nodeCount, licence: "unknown; no source states one" });
  const d3 = JSON.parse(await textOf("d3"));
  expect(d3.nodes.map(({ id }: { id: string }) => id)).toEqual(loaded.nodes().map((node) => node.id()));
  expect(d3.links.map(({ key }: { key: string }) => key)).toEqual(loaded.edges().map((edge) => edge.id()));
});

test("the CSV for Neo4j has its headers, and labels and types as counted", async () => {
  const [nodeHeader, ...nodes] = parseCsv(await textOf("nodes-csv")) as string[][];
  const [edgeHeader, ...edges] = parseCsv(await textOf("edges-csv")) as string[][];
  expect(nodeHeader?.slice(0, 3)).toEqual(["apiId:ID", ":LABEL", "id"]);
  expect(edgeHeader?.slice(0, 3)).toEqual([":START_ID", ":END_ID", ":TYPE"]);
  expectWhole(
    nodes.map(([, label]) => label),
    edges.map(([, , type]) => type),
  );
});

test("the N-Triples are valid, with a class for each node and the days of each period", async () => {
  const quads = new N3.Parser({ format: "N-Triples" }).parse(await textOf("ntriples"));
  const classes = tally(
    quads.filter(({ predicate }) => predicate.value.endsWith("#type")).map(({ object }) => object.value),
  );
  expect(classes.get("https://schema.org/Question")).toBe(counts.get("Question"));
  expect(classes.get("https://schema.org/Answer")).toBe(counts.get("Answer"));
  expect(classes.get("http://www.w3.org/ns/org#Post")).toBe(counts.get("Office"));
  expect(classes.get("http://www.w3.org/ns/org#Membership")).toBeGreaterThan(0);
  const asked = quads.filter(({ predicate }) => predicate.value === "https://schema.org/author");
  expect(asked).toHaveLength((counts.get("ASKED") ?? 0) + (counts.get("ANSWERED") ?? 0));
});

describe("hostile texts", () => {
  test.each(["gexf", "graphml", "svg"] as const)(
    "%s stays well-formed, and says what it removed",
    async (name) => {
      const text = await textOf(name, hostile);
      const seen: string[] = [];
      const parser = new SaxesParser();
      parser.on("opentag", ({ attributes }) => seen.push(...Object.values(attributes).map(String)));
      parser.on("text", (words) => seen.push(words));
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(text).close();
      if (name === "svg") return;
      for (const given of hostileTexts) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are removed
        const kept = given.replace(/[\u0000-\u0008\u000B\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
        expect(seen).toContain(kept);
      }
      expect(text).toMatch(/<!-- characters that XML forbids, removed: [1-9]\d* -->/);
    },
  );

  test.each(["cytoscape", "d3", "jsonld"] as const)(
    "%s keeps them, and no text can end a script",
    async (name) => {
      const text = await textOf(name, hostile);
      expect(text).not.toContain("</script>");
      const all = JSON.stringify(JSON.parse(text));
      const wanted = name === "jsonld" ? hostileTexts.map((each) => each.toWellFormed()) : hostileTexts;
      for (const given of wanted) expect(all).toContain(JSON.stringify(given).slice(1, -1));
    },
  );

  test("N-Triples and CSV keep them too, formulas defused", async () => {
    const quads = new N3.Parser({ format: "N-Triples" }).parse(await textOf("ntriples", hostile));
    const literals = new Set(quads.map(({ object }) => object.value));
    for (const given of hostileTexts) expect(literals).toContain(given.toWellFormed());
    const rows = parseCsv(await textOf("nodes-csv", hostile)) as string[][];
    expect(rows.slice(1).map((row) => row[4])).toEqual(
      hostileTexts.map((given) => (given.startsWith("=") ? `'${given}` : given.toWellFormed())),
    );
  });

  test("a graph that repeats its parts has each node and edge once, and weights are sums", async () => {
    const nodes = await Array.fromAsync(hostile.nodes());
    expect(nodes.map(({ weight }) => weight)).toEqual(hostileTexts.map(() => 3));
    expect(hostile.edgeCount).toBe(hostileTexts.length);
  });
});

test("every format for graphs says licence, time, query and days, in the file or beside it", async () => {
  for (const [name, { of, saysAbout }] of Object.entries(formats)) {
    if (of !== "graph" || !saysAbout || name === "png") continue;
    const text = await textOf(name as GraphFormatName, hostile);
    expect(text, name).toContain("no source states one");
    expect(text, name).toContain("2026-11-28");
    expect(text, name).toContain("dataset { questions }");
  }
});

test.each(["svg", "png"] as const)("a graph too large for %s is refused while it is read", async (name) => {
  let read = 0;
  const endless = (async function* () {
    for (;;) {
      read += 1;
      yield { nodes: [namedOnly({ label: "Topic", id: String(read) }, "Ferries")], edges: [] };
    }
  })();
  const { most } = formats[name];
  await expect(spoolGraph(await readAbout(store, null), endless, { repeats: false, most })).rejects.toThrow(
    "The graph has more than 2000 nodes or 10000 edges, which is the most for this format. Export a subgraph with a query, or choose another format.",
  );
  expect(read).toBe(2001);
});

test("temporary files are gone afterwards, even if reading fails", async () => {
  const failing = (async function* () {
    yield { nodes: [], edges: [] };
    throw new Error("the store is gone");
  })();
  await expect(spoolGraph(await readAbout(store, null), failing, { repeats: false })).rejects.toThrow(
    "the store is gone",
  );
  const other = await hostileGraph();
  await other.dispose();
  await expect(Array.fromAsync(other.nodes())).rejects.toThrow();
});
