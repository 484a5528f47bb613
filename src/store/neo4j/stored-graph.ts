import { type EdgeType, edgeKind, labelFacts, type NodeLabel } from "../../model/graph.ts";
import { propertiesOf } from "../../model/nodes.ts";
import { edgesInRows } from "../edges-in-rows.ts";
import { ownProperties, replacedLabels } from "../row-fields.ts";

/**
 * How Neo4j stores the graph: a node has its label and its properties, an edge is a relationship of its type. What is
 * stored otherwise is here.
 */

/** The parts of spans, each with its list of the same length, because properties cannot be nested. */
const span = { start: "starts", end: "ends", surface: "surfaces" };
const spanLists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  spans: {
    ...span,
    kind: "kinds",
    sentence: "sentences",
    confidence: "confidences",
    rule: "rules",
    reason: "reasons",
  },
  evidence: span,
};

/** Parts that may be null, which a list cannot store. */
const orEmpty = ["rule", "reason"];

/** A list of spans as properties that are saved; undefined for any other property. */
export function listsOf(name: string): string | undefined {
  const lists = spanLists[name];
  return (
    lists &&
    Object.entries(lists)
      .map(([part, list]) => {
        const value = orEmpty.includes(part) ? `coalesce(span.${part}, '')` : `span.${part}`;
        return `${list}: [span IN row.${name} | ${value}]`;
      })
      .join(",\n  ")
  );
}

/** Such a list as it was before it was saved. */
function listFrom(name: string, edge: string): string | undefined {
  const lists = spanLists[name];
  if (lists === undefined) return undefined;
  const parts = Object.entries(lists).map(([part, list]) => {
    const value = `${edge}.${list}[n]`;
    return `${part}: ${orEmpty.includes(part) ? `CASE ${value} WHEN '' THEN null ELSE ${value} END` : value}`;
  });
  return `[n IN range(0, size(${edge}.starts) - 1) | {\n    ${parts.join(",\n    ")}\n  }]`;
}

/** The properties that an edge carries, as fields of a row. */
export function carriedFields(type: EdgeType, edge = "edge"): readonly string[] {
  return Object.keys(edgeKind(type).carries ?? {}).map(
    (name) => `${name}: ${listFrom(name, edge) ?? `${edge}.${name}`}`,
  );
}

/**
 * A node as a row, with further fields. `via` is the node from which an edge of a type led to it. With `neighbours`, it may
 * bring its neighbours along.
 */
export function rowOf(
  label: NodeLabel,
  node: string,
  more: readonly string[],
  {
    via,
    neighbours = false,
  }: { readonly via?: { readonly type: EdgeType; readonly id: string }; readonly neighbours?: boolean } = {},
): string {
  const joined = edgesInRows.filter(({ of, field }) => of === label && field in propertiesOf(label));
  const ids = joined.map(({ field, type, direction }) => {
    const id = `head([(${node})${arrow(direction, `:${type}`)}(joined) | joined.id])`;
    return `${field}: ${via?.type === type ? via.id : id}`;
  });
  const fields = [storedFields(label), ...ids, ...more];
  const word = label.toLowerCase();
  const part = neighbours ? `\n  //! ${word}-neighbours ${word}=${node}` : "";
  return fields.length === 1 && !neighbours
    ? `${node} {${fields}} AS row`
    : `${node} {\n  ${fields.join(",\n  ")}${part}\n} AS row`;
}

/** The properties of a node that its row has. With a text, words for search and HTML are stored, which are large. */
export function storedFields(label: NodeLabel): string {
  const replaced = replacedLabels.find((each) => each === label);
  return replaced === undefined
    ? ".*"
    : ownProperties(replaced)
        .map((name) => `.${name}`)
        .join(", ");
}

/** The pattern of the node whose id is an expression. */
export function nodeWithId(label: NodeLabel, node: string, id: string): string {
  return `(${node}:${label} {${labelFacts(label).key}: ${id}})`;
}

export function arrow(direction: "OUT" | "IN", edge: string): string {
  return direction === "OUT" ? `-[${edge}]->` : `<-[${edge}]-`;
}
