import { edgeKind, edgeTypeNames } from "../../model/graph.ts";
import { type About, aboutEntries } from "../about.ts";
import type { ExportEdge, ExportNode } from "../graph/export-graph.ts";
import { classOf, nodeIri, propertyOf } from "./vocabulary.ts";

/** What is said of one thing: properties, by prefixed name, and their values. */
export type Statements = {
  readonly subject: string;
  readonly said: readonly (readonly [property: string, value: Value])[];
};

/** Another thing, by IRI or by a prefixed name, or a literal. */
export type Value =
  | { readonly iri: string }
  | { readonly name: string }
  | { readonly literal: string; readonly type?: "xsd:date" | "xsd:dateTime" };

const periods = new Set<string>(edgeTypeNames.filter((type) => edgeKind(type).day === "PERIOD"));

export function nodeStatements(node: ExportNode): Statements {
  const { label, name, party, house, code, region, department, day, url } = node;
  const isText = label === "Question" || label === "Answer";
  const said: (readonly [string, Value | null])[] = [
    ["rdf:type", { name: classOf(label) }],
    [label === "Topic" ? "skos:prefLabel" : "schema:name", { literal: name }],
    ["wag:party", literal(party)],
    ["wag:house", literal(house)],
    ["schema:identifier", literal(code)],
    ["wag:region", literal(region)],
    ["wag:department", literal(department)],
    [isText ? "schema:dateCreated" : "wag:day", day === null ? null : { literal: day, type: "xsd:date" }],
    ["schema:url", url === null ? null : { iri: url }],
  ];
  return {
    subject: nodeIri(node),
    said: said.flatMap(([at, value]) => (value === null ? [] : [[at, value]])),
  };
}

/** An edge with a period is also a thing of its own, which carries the days. */
export function edgeStatements(edge: ExportEdge): readonly Statements[] {
  const { property, reverse } = propertyOf(edge.type);
  const [from, to] = [nodeIri(edge.from), nodeIri(edge.to)];
  const said: Statements =
    reverse === true
      ? { subject: to, said: [[property, { iri: from }]] }
      : { subject: from, said: [[property, { iri: to }]] };
  if (!periods.has(edge.type) || (edge.firstDay === null && edge.lastDay === null)) return [said];
  const role: Statements = {
    subject: `urn:written-answers-graph:edge:${encodeURIComponent(edge.id)}`,
    said: [
      ["rdf:type", { name: edge.type === "MEMBER_OF" ? "org:Membership" : "schema:Role" }],
      ["org:member", { iri: from }],
      [edge.type === "MEMBER_OF" ? "org:organization" : "wag:of", { iri: to }],
      ...day("schema:startDate", edge.firstDay),
      ...day("schema:endDate", edge.lastDay),
    ],
  };
  return [said, role];
}

export function aboutStatements(about: About, nodeCount: number, edgeCount: number): Statements {
  const entries = new Map(aboutEntries(about));
  return {
    subject: "urn:written-answers-graph:dataset",
    said: [
      ["rdf:type", { name: "schema:Dataset" }],
      ["schema:name", { literal: entries.get("title") ?? "" }],
      ["schema:license", { literal: entries.get("licence") ?? "" }],
      ["schema:dateCreated", { literal: about.exportedAt, type: "xsd:dateTime" }],
      ["schema:temporalCoverage", { literal: entries.get("days") ?? "" }],
      ["wag:query", { literal: entries.get("query") ?? "" }],
      ["schema:size", { literal: `${nodeCount} nodes and ${edgeCount} edges` }],
    ],
  };
}

function literal(text: string | null): Value | null {
  return text === null ? null : { literal: text };
}

function day(property: string, date: string | null): readonly (readonly [string, Value])[] {
  return date === null ? [] : [[property, { literal: date, type: "xsd:date" }]];
}
