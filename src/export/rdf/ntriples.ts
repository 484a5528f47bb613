import N3 from "n3";
import type { ExportGraph } from "../graph/export-graph.ts";
import {
  aboutStatements,
  edgeStatements,
  nodeStatements,
  type Statements,
  type Value,
} from "./statements.ts";
import { expand } from "./vocabulary.ts";

const { namedNode, literal } = N3.DataFactory;

/** Writes N-Triples: one statement a line, each complete in itself. */
export async function* ntriples(graph: ExportGraph): AsyncGenerator<string> {
  const writer = new N3.Writer({ format: "N-Triples" });
  const lines = ({ subject, said }: Statements): string =>
    said
      .map(([property, value]) =>
        writer.quadToString(namedNode(subject), namedNode(expand(property)), termOf(value)),
      )
      .join("");
  yield lines(aboutStatements(graph.about, graph.nodeCount, graph.edgeCount));
  for await (const node of graph.nodes()) yield lines(nodeStatements(node));
  for await (const edge of graph.edges()) yield edgeStatements(edge).map(lines).join("");
}

function termOf(value: Value) {
  if ("iri" in value) return namedNode(iriText(value.iri));
  if ("name" in value) return namedNode(expand(value.name));
  const text = value.literal.toWellFormed();
  return value.type === undefined ? literal(text) : literal(text, namedNode(expand(value.type)));
}

/** An address without the characters that an IRI may not have. */
export function iriText(address: string): string {
  return address
    .toWellFormed()
    .replace(/[\s<>"{}|\\^`]|\p{Control}/gu, (character) => encodeURIComponent(character));
}
