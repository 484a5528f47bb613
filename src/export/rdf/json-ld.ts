import type { ExportGraph } from "../graph/export-graph.ts";
import { jsonText } from "../json-text.ts";
import { iriText } from "./ntriples.ts";
import {
  aboutStatements,
  edgeStatements,
  nodeStatements,
  type Statements,
  type Value,
} from "./statements.ts";
import { prefixes } from "./vocabulary.ts";

/** Writes JSON-LD with the same statements as N-Triples, one object for each node and edge. */
export async function* jsonLd(graph: ExportGraph): AsyncGenerator<string> {
  yield `{"@context":${jsonText(prefixes)},\n"@graph":[\n`;
  yield jsonText(objectOf(aboutStatements(graph.about, graph.nodeCount, graph.edgeCount)));
  for await (const node of graph.nodes()) yield `,\n${jsonText(objectOf(nodeStatements(node)))}`;
  for await (const edge of graph.edges()) {
    for (const statements of edgeStatements(edge)) yield `,\n${jsonText(objectOf(statements))}`;
  }
  yield "\n]}\n";
}

function objectOf({ subject, said }: Statements) {
  const entries = said.map(([property, value]) =>
    property === "rdf:type" && "name" in value
      ? (["@type", value.name] as const)
      : ([property, objectValue(value)] as const),
  );
  return { "@id": subject, ...Object.fromEntries(entries) };
}

function objectValue(value: Value) {
  if ("iri" in value) return { "@id": iriText(value.iri) };
  if ("name" in value) return { "@id": value.name };
  const text = value.literal.toWellFormed();
  return value.type === undefined ? text : { "@value": text, "@type": value.type };
}
