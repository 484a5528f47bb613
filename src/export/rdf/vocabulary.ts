import { type EdgeType, edgeTypeNames, type NodeKey, type NodeLabel } from "../../model/graph.ts";

/** How the graph is written as RDF. docs/exports.md has the same tables. */

export const prefixes = {
  schema: "https://schema.org/",
  org: "http://www.w3.org/ns/org#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  /** Terms of our own, where the others have none. */
  wag: "urn:written-answers-graph:term:",
} as const;

const classes: { readonly [Label in NodeLabel]?: string } = {
  Member: "schema:Person",
  Question: "schema:Question",
  Answer: "schema:Answer",
  Department: "org:FormalOrganization",
  Office: "org:Post",
  Party: "org:Organization",
  Constituency: "schema:AdministrativeArea",
  Country: "schema:Country",
  Topic: "skos:Concept",
};

/** The class of a kind of node. */
export function classOf(label: NodeLabel): string {
  return classes[label] ?? `wag:${label}`;
}

/** The property of an edge type. `reverse` properties lead from the end of the edge to its start. */
const properties: {
  readonly [Type in EdgeType]?: { readonly property: string; readonly reverse?: true };
} = {
  ASKED: { property: "schema:author", reverse: true },
  ANSWERED: { property: "schema:author", reverse: true },
  CORRECTED: { property: "schema:editor", reverse: true },
  ANSWERS: { property: "schema:parentItem" },
  PUT_TO: { property: "wag:putTo" },
  MENTIONS: { property: "schema:mentions" },
  ABOUT: { property: "schema:about" },
  REFERS_TO: { property: "schema:citation" },
  SAME_TEXT_AS: { property: "wag:sameTextAs" },
  MEMBER_OF: { property: "org:memberOf" },
  REPRESENTS: { property: "wag:represents" },
  HELD: { property: "org:holds" },
  PART_OF: { property: "dcterms:isPartOf" },
  SUCCEEDED_BY: { property: "dcterms:isReplacedBy" },
};

/** The property of an edge of any type; those without, such as `SIMILAR_TO`, have one of ours. */
export function propertyOf(type: string): { readonly property: string; readonly reverse?: true } {
  const known = edgeTypeNames.find((each) => each === type);
  return (known && properties[known]) ?? { property: `wag:${camelCase(type)}` };
}

function camelCase(type: string): string {
  return type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of a node in RDF: `urn:written-answers-graph:Country:RU`. */
export function nodeIri({ label, id }: NodeKey): string {
  return `urn:written-answers-graph:${label}:${encodeURIComponent(id.toWellFormed())}`;
}

/** The whole IRI of a name with a prefix. */
export function expand(name: string): string {
  const colon = name.indexOf(":");
  return `${prefixes[name.slice(0, colon) as keyof typeof prefixes]}${name.slice(colon + 1)}`;
}
