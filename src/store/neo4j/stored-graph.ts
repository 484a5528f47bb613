import { type EdgeType, edgeKind, labelFacts, type NodeLabel } from "../../model/graph.ts";

/**
 * How Neo4j stores the graph: a node has its label and its properties, an edge is a relationship of its type. What is
 * stored otherwise is here.
 */

/** The field of a node with the id of the one node that an edge of a type leads to. */
const joinedFields: { readonly [Label in NodeLabel]?: { readonly field: string; readonly type: EdgeType } } =
  {
    Office: { field: "departmentId", type: "PART_OF" },
    Topic: { field: "broaderId", type: "PART_OF" },
  };

/** Lists of spans are parallel lists, because properties cannot be nested. */
const spanLists: Readonly<Record<string, string>> = {
  spans: `[n IN range(0, size(edge.starts) - 1) | {
    start: edge.starts[n],
    end: edge.ends[n],
    surface: edge.surfaces[n],
    kind: edge.kinds[n],
    sentence: edge.sentences[n],
    confidence: edge.confidences[n],
    rule: CASE edge.rules[n] WHEN '' THEN null ELSE edge.rules[n] END,
    reason: CASE edge.reasons[n] WHEN '' THEN null ELSE edge.reasons[n] END
  }]`,
  evidence: `[n IN range(0, size(edge.starts) - 1) | {
    start: edge.starts[n],
    end: edge.ends[n],
    surface: edge.surfaces[n]
  }]`,
};

/** The properties that an edge carries, as fields of a row. */
export function carriedFields(type: EdgeType): readonly string[] {
  return (edgeKind(type).carries ?? []).map((name) => `${name}: ${spanLists[name] ?? `edge.${name}`}`);
}

/** A node as a row, with further fields. `via` is the node from which an edge of a type led to it. */
export function rowOf(
  label: NodeLabel,
  node: string,
  more: readonly string[],
  via?: { readonly type: EdgeType; readonly id: string },
): string {
  const joined = joinedFields[label];
  const fields = [".*", ...more];
  if (joined !== undefined) {
    const id =
      via?.type === joined.type ? via.id : `head([(${node})-[:${joined.type}]->(joined) | joined.id])`;
    fields.splice(1, 0, `${joined.field}: ${id}`);
  }
  return fields.length === 1 ? `${node} {.*} AS row` : `${node} {\n  ${fields.join(",\n  ")}\n} AS row`;
}

/** The pattern of the node whose id is an expression. */
export function nodeWithId(label: NodeLabel, node: string, id: string): string {
  return `(${node}:${label} {${labelFacts(label).key}: ${id}})`;
}
